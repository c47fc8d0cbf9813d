import { describe, expect, it } from 'vitest';
import { afterBackup } from '../../../src/core/library/after-backup';
import { NO_BACKUP } from '../../../src/model/backup';

const BEGUN = { at: '2022-04-12T10:00:00.000Z', lastAt: '', changes: 3, deeds: 7 };

describe('after a backup', () => {
  it('what was changed before it began is in it', () => {
    const state = { ...NO_BACKUP, changes: 3, deeds: 7, failure: 'DownloadFailed' };
    expect(afterBackup(state, BEGUN)).toEqual({ ...NO_BACKUP, lastAt: BEGUN.at });
  });

  it('what was changed while it was written still counts', () => {
    expect(afterBackup({ ...NO_BACKUP, changes: 5, deeds: 8 }, BEGUN)).toMatchObject({ changes: 2, deeds: 1 });
  });

  it('and so does what was changed after another that ended first', () => {
    const state = { ...NO_BACKUP, lastAt: '2022-04-12T10:00:01.000Z', changes: 2, deeds: 3 };
    expect(afterBackup(state, BEGUN)).toEqual(state);
  });
});
