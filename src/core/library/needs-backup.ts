import type { BackupState } from '../../model/backup';

/** So many articles saved and marks or notes changed are more than anyone likes to lose. */
const MUCH = 25;

/**
 * Whether the reader should be reminded of a backup: so much was saved or written since the last one, and they did not ask for quiet.
 * `now` is an ISO 8601 instant.
 */
export function needsBackup({ changes, quietUntil }: BackupState, articles: number, now: string): boolean {
  return articles + changes >= MUCH && quietUntil < now;
}
