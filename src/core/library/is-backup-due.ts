import type { BackupPace, BackupState } from '../../model/backup';

const HOUR = 60 * 60 * 1000;
/** In milliseconds; a few hours less than a day and a week, so that a reader who comes a little earlier is not a day late. */
const PERIODS: Readonly<Record<BackupPace, number>> = { off: Infinity, daily: 20 * HOUR, weekly: (7 * 24 - 4) * HOUR };
/** What has not ended after so long has broken off, in milliseconds. */
const LONGEST_WRITING = HOUR / 2;

/** Whether an automatic backup is to be begun; `now` is an ISO 8601 instant. What a clock that was fast put off for years is done today. */
export function isBackupDue({ pace, lastAt, begunAt }: BackupState, now: string): boolean {
  const since = (instant: string): number => (instant === '' || instant > now ? Infinity : Date.parse(now) - Date.parse(instant));
  return pace !== 'off' && since(begunAt) >= LONGEST_WRITING && since(lastAt) >= PERIODS[pace];
}
