import type { DayRange } from '../../model/time';
import { daysInMonth } from '../dates/calendar';
import { isDay, parseEdtf, type PartialDay } from '../dates/edtf';
import { lookUp } from '../text/look-up';
import { dayNumberOf } from './day-number';

/** How long what a date names is; an interval is as long as its ends lie apart. */
export type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'interval';

/** The days that a date covers. */
export interface CoveredDays extends DayRange {
  readonly precision: Precision;
  /** Whether the ends are no sharp days: of seasons, and of what is said to be about. */
  readonly isSoft: boolean;
}

/** The first and last day of an EDTF value, both included; null for a value of no form that our dates have. */
export function daysOf(value: string): CoveredDays | null {
  const isSoft = value.includes('~');
  const [from, to] = value.replaceAll('~', '').split('/').map(singleOf);
  if (!from) return null;
  if (to === undefined) return { ...from, isSoft: isSoft || from.isSoft };
  if (!to || to.last < from.first) return null;
  return { first: from.first, last: to.last, precision: 'interval', isSoft: isSoft || from.isSoft || to.isSoft };
}

const TIME = /T.*$/;
const PERIOD = /^(?<year>\d{4})-(?<code>\d\d)$/;
const YEARS = /^(?<digits>\d{2,3})(?<open>X{1,2})$/;
const LAST_MONTH = 12;

function singleOf(value: string): CoveredDays | null {
  const date = parseEdtf(value.replace(TIME, ''));
  if (date) return ofPartial(date);
  const { year, code } = PERIOD.exec(value)?.groups ?? {};
  if (year && code) return ofPeriod(Number(year), code);
  const { digits, open } = YEARS.exec(value)?.groups ?? {};
  if (!digits || !open || digits.length + open.length !== 'YYYY'.length) return null;
  const length = 10 ** open.length;
  const first = Number(digits) * length;
  const range = months({ year: first, month: 1 }, { year: first + length - 1, month: LAST_MONTH });
  return { ...range, precision: open.length === 1 ? 'decade' : 'century', isSoft: false };
}

function ofPartial(date: PartialDay): CoveredDays {
  if (isDay(date)) {
    const number = dayNumberOf(date);
    return { first: number, last: number, precision: 'day', isSoft: false };
  }
  const { year, month } = date;
  if (month === undefined) {
    return { ...months({ year, month: 1 }, { year, month: LAST_MONTH }), precision: 'year', isSoft: false };
  }
  return { ...months({ year, month }, { year, month }), precision: 'month', isSoft: false };
}

/** The first month of each EDTF code and how many it has. Seasons are those of the north, by whole months, and winter ends next year. */
const PERIODS: Readonly<Record<string, readonly [first: number, count: number]>> = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  40: [1, 6],
  41: [7, 6],
};
const LAST_SEASON = 24;

function ofPeriod(year: number, code: string): CoveredDays | null {
  const period = lookUp(PERIODS, code);
  if (!period) return null;
  const [month, count] = period;
  const end = month + count - 2;
  const last = { year: year + Math.floor(end / LAST_MONTH), month: (end % LAST_MONTH) + 1 };
  return { ...months({ year, month }, last), precision: 'season', isSoft: Number(code) <= LAST_SEASON };
}

interface Month {
  readonly year: number;
  readonly month: number;
}

/** From the first day of one month to the last of another. */
function months(from: Month, to: Month): DayRange {
  return {
    first: dayNumberOf({ ...from, day: 1 }),
    last: dayNumberOf({ ...to, day: daysInMonth(to.year, to.month) }),
  };
}
