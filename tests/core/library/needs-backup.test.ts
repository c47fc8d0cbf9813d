import { describe, expect, it } from 'vitest';
import { needsBackup } from '../../../src/core/library/needs-backup';
import { NO_BACKUP } from '../../../src/model/backup';

const NOW = '2022-04-12T10:00:00.000Z';

describe('a backup is needed', () => {
  it.each([
    [0, 0, false],
    [24, 0, false],
    [25, 0, true],
    [0, 25, true],
    [20, 5, true],
  ])('after %i articles and %i changes: %s', (articles, changes, isNeeded) => {
    expect(needsBackup({ ...NO_BACKUP, changes }, articles, NOW)).toBe(isNeeded);
  });

  it('but not as long as the reader asked for quiet', () => {
    expect(needsBackup({ ...NO_BACKUP, quietUntil: '2022-04-12T10:00:01.000Z' }, 100, NOW)).toBe(false);
    expect(needsBackup({ ...NO_BACKUP, quietUntil: '2022-04-12T09:59:59.000Z' }, 100, NOW)).toBe(true);
  });
});
