import type { LooseDecisions } from '../model/loose-decisions';

/** What our own pages may ask about backups. */
export interface BackupAsks {
  /** How many articles were saved since an instant (ISO 8601); all of them since the empty one. */
  countSavedSince(instant: string): Promise<number>;
  /** What the reader decided that no saved article holds, nor any list of decisions: an export of everything has it. */
  listLooseDecisions(): Promise<LooseDecisions>;
}
