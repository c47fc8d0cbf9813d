import { daysBetween } from '../dates/calendar';
import { isDay, parseEdtf } from '../dates/edtf';

/**
 * How near in time two articles were published, as a factor from `FLOOR` to 1: news of one day are often of one event. Falls off
 * exponentially with the days between (Li & Croft 2003); an article without a day takes the floor. EDTF.
 */
export function nearness(one: string | undefined, other: string | undefined): number {
  const days = daysApart(one, other);
  return days === null ? FLOOR : FLOOR + (1 - FLOOR) * Math.exp(-days / DECAY_DAYS);
}

/** What is about the same thing years ago is related, too. */
const FLOOR = 0.7;
/** A story lasts for weeks. */
const DECAY_DAYS = 14;

function daysApart(one: string | undefined, other: string | undefined): number | null {
  const [from, to] = [parseEdtf(one ?? ''), parseEdtf(other ?? '')];
  return from && to && isDay(from) && isDay(to) ? Math.abs(daysBetween(from, to)) : null;
}
