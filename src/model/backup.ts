/** How often a backup is written without being asked for. */
export const BACKUP_PACES = ['off', 'daily', 'weekly'] as const;
export type BackupPace = (typeof BACKUP_PACES)[number];

/** How it stands with the reader's backups: files that hold the whole library. */
export interface BackupState {
  /** ISO 8601 instant of the last one; empty where there is none. */
  readonly lastAt: string;
  /** How often marks, notes and tags were changed since. */
  readonly changes: number;
  /** How often anything that a backup holds was changed since, by which an automatic one is worth writing. */
  readonly deeds: number;
  /** ISO 8601 instant until which the reader is not reminded; empty where there is none. */
  readonly quietUntil: string;
  readonly pace: BackupPace;
  /** ISO 8601 instant at which an automatic one was begun that has not ended yet; empty where none is being written. */
  readonly begunAt: string;
  /** Why the last automatic one failed, as an error's name; empty where it did not. */
  readonly failure: string;
}

/** How it stood when the library began to be read for a backup: what was changed later is not in it. */
export interface BackupBegun extends Pick<BackupState, 'lastAt' | 'changes' | 'deeds'> {
  /** ISO 8601 instant. */
  readonly at: string;
}

/** How it stands with a reader who has made none. */
export const NO_BACKUP: BackupState = { lastAt: '', changes: 0, deeds: 0, quietUntil: '', pace: 'off', begunAt: '', failure: '' };
