import type { Annotation } from '../model/annotation';
import type { BackupBegun } from '../model/backup';
import type { EntityDecision } from '../model/entity-decision';
import type { Label } from '../model/label';
import type { LooseDecisions } from '../model/loose-decisions';
import type { WideRule } from '../model/name-rule';

/** What a backup holds besides articles. */
export interface BackupOptions {
  /** BCP 47, the reader's. */
  readonly locale: string;
  /** Of Repères. */
  readonly version: string;
  readonly labels: readonly Label[];
  readonly nameRules: readonly WideRule[];
  readonly entityDecisions: readonly EntityDecision[];
  readonly subjectNotes: readonly Annotation[];
  readonly looseDecisions: LooseDecisions;
}

/** What our own pages may ask about backups. */
export interface BackupAsks {
  /** How many articles were saved since an instant (ISO 8601); all of them since the empty one. */
  countSavedSince(instant: string): Promise<number>;
  /** How it stands as the library begins to be read: asked for before anything of it is, and told when the file is kept. */
  beginBackup(): Promise<BackupBegun>;
  /** What a backup holds besides articles. The page that writes it may ask the browser for nothing itself. */
  getBackupOptions(): Promise<BackupOptions>;
  /** Puts the backup that was written for it, a file at an address of ours, into the downloads folder. Fails with `DownloadFailed`. */
  keepBackup(address: string, name: string, begun: BackupBegun): Promise<void>;
  /** Tells that the backup could not be written, and why: by an error's name. */
  failBackup(reason: string): Promise<void>;
  /** What the reader decided that no saved article holds, nor any list of decisions: an export of everything has it. */
  listLooseDecisions(): Promise<LooseDecisions>;
}
