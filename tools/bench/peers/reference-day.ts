/**
 * The moment from which a peer counts, in local time as the peers do. They want a day where a publisher may have named a month or a
 * year: the middle of it then. Without publication, today.
 */
export function referenceDay(published?: string): Date {
  if (published === undefined) return new Date();
  const [year = 0, month = 7, day = 15, hour = 0, minute = 0] = published.split(/[-T:]/).map((part) => Number.parseInt(part, 10));
  return new Date(year, month - 1, day, hour, minute);
}
