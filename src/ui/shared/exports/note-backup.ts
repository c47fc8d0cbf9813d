import { afterBackup } from '../../../core/library/after-backup';
import type { BackupBegun } from '../../../model/backup';
import { changeBackup } from '../../../platform/backup-storage';

/** Keeps that the whole library, as it was when that was begun, has just left in a file. */
export async function noteBackup(begun: BackupBegun): Promise<void> {
  await changeBackup((state) => afterBackup(state, begun));
}
