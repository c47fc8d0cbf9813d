import { onOwnNews } from '../messages/news';
import type { BackupAsks } from '../messages/backup-asks';
import { changeBackup } from '../platform/backup-storage';
import { countSavedSince } from '../store/count-saved';
import { listLooseDecisions } from './loose-decisions';
import { openLibrary } from './open-library';

/** The answers to what our own pages ask about backups. */
export const backupAnswers: BackupAsks = {
  countSavedSince: async (instant) => countSavedSince(await openLibrary(), instant),
  listLooseDecisions,
};

/** Counts how often marks, notes and tags are changed, for the reminder; changes in a row are counted together in one writing. */
export function countChanges(): void {
  let waiting = 0;
  onOwnNews((news) => {
    if (news !== 'annotationsChanged') return;
    waiting += 1;
    if (waiting > 1) return;
    changeBackup((state) => {
      const counted = { ...state, changes: state.changes + waiting };
      waiting = 0;
      return counted;
    }).catch(() => {
      // What cannot be counted is not missed: articles are counted in the library.
      waiting = 0;
    });
  });
}
