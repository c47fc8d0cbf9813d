import { NO_BACKUP, type BackupState } from '../model/backup';
import { keptValue } from './kept-value';

const backup = keptValue<BackupState>('backup', (stored) => ({ ...NO_BACKUP, ...(stored as Partial<BackupState> | undefined) }));

/** How it stands with the reader's backups. */
export const readBackup = backup.read;

/** Changes how it stands, and gives it as it is then. */
export const changeBackup = backup.change;

/** Calls `listener` after each change, until the signal aborts. */
export const onBackupChanged = backup.onChanged;
