/** What our own pages may ask about backups. */
export interface BackupAsks {
  /** How many articles were saved since an instant (ISO 8601); all of them since the empty one. */
  countSavedSince(instant: string): Promise<number>;
}
