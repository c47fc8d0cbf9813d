import type { DateMention, StatedDate } from '../../model/mention';
import { checkDates, type CheckedDate } from './check';
import { isRealDay, weekdayOf, type CalendarDay } from './calendar';
import { isDay, parseEdtf, type PartialDay } from './edtf';
import { DATE_LANGUAGES } from './languages';
import { lookUp } from '../text/look-up';
import { recogniseDates, type Recognised } from './recognise';
import { resolveDate } from './resolve';
import type { ResolutionContext } from './resolve-context';
import { yearByWindow } from './resolve-day';

/**
 * Finds every date in `text`, in reading order: recognised, resolved, checked.
 * @param language BCP 47 primary language; a language without a word table has no dates.
 * @param published EDTF day, month or year of publication, if known; relative dates hang on it.
 */
export function findDates(text: string, language: string, published?: string): DateMention[] {
  const table = lookUp(DATE_LANGUAGES, language);
  if (!table) return [];
  const reference = published === undefined ? null : parseEdtf(published);
  const recognised = recogniseDates(text, table);
  return checkDates(resolveAll(recognised, reference), reference);
}

function resolveAll(recognised: readonly Recognised[], published: PartialDay | null): CheckedDate[] {
  const today = published && isDay(published) ? published : dayOfArticle(recognised, published);
  const yearOfAll = yearOfOldText(recognised, published);
  const mentions: CheckedDate[] = [];
  let last: PartialDay | null = null;
  let lastYear: PartialDay | null = null;
  for (const [index, { start, end, stated, isLoneDay, tense, isOver }] of recognised.entries()) {
    const context: ResolutionContext = {
      published,
      today,
      last,
      lastYear,
      yearsNearby: yearsFor(recognised, index, yearOfAll),
      tense,
      isOver,
    };
    const found = resolveDate(stated, context);
    if (!found && (isLoneDay || countsOn(stated))) continue;
    lastYear = found?.date ?? lastYear;
    if (found?.date && !stated.holiday && (found.date.month !== undefined || !last)) last = found.date;
    mentions.push({ start, end, stated, isOver, found });
  }
  return mentions;
}

/** "Dix ans plus tard" is a length of time where nothing says what it is counted from. */
function countsOn({ isFromText, count = 0 }: StatedDate): boolean {
  return isFromText === true && count > 0;
}

/** The day that an article calls "this" one, when weekday and day agree: "ce mardi 5 avril" in an article of April 2022. */
function dayOfArticle(recognised: readonly Recognised[], published: PartialDay | null): CalendarDay | null {
  for (const { stated } of recognised) {
    const date = stated.direction === 'this' ? dayWithWeekday(stated, published) : null;
    if (date && (published?.month === undefined || (published.year === date.year && published.month === date.month))) return date;
  }
  return null;
}

/** The day stated, when its weekday is stated too and right. */
function dayWithWeekday({ weekday, day, month, year }: StatedDate, published: PartialDay | null): CalendarDay | null {
  if (!weekday || !day || !month) return null;
  const known = year ?? (published ? yearByWindow(month, published) : undefined);
  if (known === undefined) return null;
  const date = { year: known, month, day };
  return isRealDay(date) && weekdayOf(date) === weekday ? date : null;
}

/** Years are looked for only where a weekday may choose one. */
function yearsFor(recognised: readonly Recognised[], index: number, yearOfAll: number | null): number[] {
  const { stated } = recognised[index] ?? {};
  if (!stated || !lacksOnlyYear(stated)) return [];
  return [...yearsAround(recognised, index), ...(yearOfAll === null ? [] : [yearOfAll])];
}

/** In code units: about two sentences before, and the rest of the sentence after. */
const NEARBY = 250;
const NEARBY_AFTER = 60;

function yearsAround(recognised: readonly Recognised[], index: number): number[] {
  const { start = 0, end = 0 } = recognised[index] ?? {};
  const years: number[] = [];
  for (let at = index - 1; start - (recognised[at]?.end ?? -Infinity) <= NEARBY; at -= 1) years.push(...yearsOf(recognised[at]));
  for (let at = index + 1; (recognised[at]?.start ?? Infinity) - end <= NEARBY_AFTER; at += 1)
    years.push(...yearsOf(recognised[at]));
  return years;
}

function yearsOf(date: Recognised | undefined): number[] {
  return [date?.stated.year, date?.stated.to?.year].filter((year) => year !== undefined);
}

function lacksOnlyYear({ weekday, day, month, year }: StatedDate): boolean {
  return weekday !== undefined && day !== undefined && month !== undefined && year === undefined;
}

const FEWEST_WITNESSES = 2;
/** In years before publication. */
const OLDEST = 12;

/**
 * The year that makes all weekdays of a text right where publication makes none so: the page bears the day it was brought up to
 * date, or put on the net. Null otherwise.
 */
function yearOfOldText(recognised: readonly Recognised[], published: PartialDay | null): number | null {
  if (!published) return null;
  const witnesses = new Map(
    recognised.flatMap(({ stated }) => (lacksOnlyYear(stated) ? [[`${stated.month}-${stated.day}`, stated] as const] : [])),
  );
  if (witnesses.size < FEWEST_WITNESSES) return null;
  const years = Array.from({ length: OLDEST }, (_, before) => published.year - before);
  return years.find((year) => [...witnesses.values()].every((stated) => isRightIn(stated, year))) ?? null;
}

function isRightIn({ weekday, day = 1, month = 1 }: StatedDate, year: number): boolean {
  const date = { year, month, day };
  return isRealDay(date) && weekdayOf(date) === weekday;
}
