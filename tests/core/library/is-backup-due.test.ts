import { describe, expect, it } from 'vitest';
import { isBackupDue } from '../../../src/core/library/is-backup-due';
import { NO_BACKUP } from '../../../src/model/backup';

const NOW = '2022-04-12T10:00:00.000Z';

describe('an automatic backup is due', () => {
  it.each([
    ['off', '', '', false],
    ['daily', '', '', true],
    ['daily', '2022-04-12T01:00:00.000Z', '', false],
    ['daily', '2022-04-11T11:00:00.000Z', '', true],
    ['weekly', '2022-04-06T10:00:00.000Z', '', false],
    ['weekly', '2022-04-05T11:00:00.000Z', '', true],
    ['daily', '', '2022-04-12T09:45:00.000Z', false],
    ['daily', '', '2022-04-12T09:15:00.000Z', true],
    // Guard: an instant that is still to come was written by a clock that was fast (`instant > now`).
    ['daily', '2042-04-12T09:15:00.000Z', '', true],
    ['weekly', '', '2042-04-12T09:15:00.000Z', true],
  ] as const)('%s, the last at %j, one begun at %j: %s', (pace, lastAt, begunAt, isDue) => {
    expect(isBackupDue({ ...NO_BACKUP, pace, lastAt, begunAt }, NOW)).toBe(isDue);
  });
});
