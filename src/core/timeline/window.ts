import type { DayRange, Timeline } from '../../model/time';
import { FIRST_DAY, formatDay, LAST_DAY } from './day-number';
import { daysOf } from './days-of';

/** How much of the time can be seen at once. */
export const ZOOM_LEVELS = ['decades', 'year', 'month', 'day'] as const;
export type ZoomLevel = (typeof ZOOM_LEVELS)[number];

/** In days; a day is seen with those around it. */
const LENGTHS: Readonly<Record<ZoomLevel, number>> = { decades: 36_525, year: 365, month: 31, day: 7 };
const SHORTEST = 3;
const LONGEST = 366 * 1000;

/** The same middle, so many times as many days. */
export function zoomed(shown: DayRange, factor: number): DayRange {
  return around(shown, Math.round((shown.last - shown.first + 1) * factor));
}

/** The length of a level, with some days in the middle. */
export function zoomedTo(middle: DayRange, level: ZoomLevel): DayRange {
  return around(middle, LENGTHS[level]);
}

/** Whether as much is seen as at a level. */
export function isAtLevel({ first, last }: DayRange, level: ZoomLevel): boolean {
  return last - first + 1 === LENGTHS[level];
}

/** As many days, with some days in the middle. */
export function movedTo({ first, last }: DayRange, middle: DayRange): DayRange {
  return around(middle, last - first + 1);
}

/** What is looked at most likely: the date stated most often, of those the one nearest to the middle; without any the days shown. */
export function fullestOf({ shown, events, buckets }: Pick<Timeline, 'shown' | 'events' | 'buckets'>): DayRange {
  const short = events.filter(({ first, last }) => last - first <= LENGTHS.month);
  const distance = ({ first, last }: DayRange): number => Math.abs(first + last - shown.first - shown.last);
  const [fullest = shown] = [...buckets, ...(short.length > 0 ? short : events)].toSorted(
    (one, other) => other.mentions - one.mentions || distance(one) - distance(other),
  );
  return fullest;
}

/** As many days, moved by a share of them: 1 is the stretch after this one. */
export function panned({ first, last }: DayRange, share: number): DayRange {
  const length = last - first + 1;
  const step = Math.sign(share) * Math.max(1, Math.round(length * Math.abs(share)));
  return within(first + step, length);
}

/** The interval that an address names; null where it names none. */
export function readWindow(time: string): DayRange | null {
  const days = daysOf(time);
  return days && { first: days.first, last: days.last };
}

/** The interval as an address names it. */
export function formatWindow({ first, last }: DayRange): string {
  return `${formatDay(first)}/${formatDay(last)}`;
}

function around({ first, last }: DayRange, wanted: number): DayRange {
  const length = Math.min(Math.max(wanted, SHORTEST), LONGEST);
  return within(Math.round((first + last - length + 1) / 2), length);
}

function within(first: number, length: number): DayRange {
  const begin = Math.min(Math.max(first, FIRST_DAY), LAST_DAY - length + 1);
  return { first: begin, last: begin + length - 1 };
}
