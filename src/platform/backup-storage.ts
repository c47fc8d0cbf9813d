import { NO_BACKUP } from '../model/backup';
import { keptValue } from './kept-value';

const backup = keptValue('backup', NO_BACKUP);

/** How it stands with the reader's backups. */
export const readBackup = backup.read;

/** Changes how it stands, and gives it as it is then. */
export const changeBackup = backup.change;

/** Calls `listener` after each change, until the signal aborts. */
export const onBackupChanged = backup.onChanged;
