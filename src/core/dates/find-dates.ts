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
  const mentions: CheckedDate[] = [];
  let last: PartialDay | null = null;
  for (const [index, { start, end, stated, isLoneDay, tense, isOver }] of recognised.entries()) {
    const context: ResolutionContext = { published, today, last, yearsNearby: yearsFor(recognised, index), tense, isOver };
    const found = resolveDate(stated, context);
    if (!found && (isLoneDay || (stated.isFromText && (stated.count ?? 0) > 0))) continue;
    if (found?.date && !stated.holiday && (found.date.month !== undefined || !last)) last = found.date;
    mentions.push({ start, end, stated, isOver, found });
  }
  return mentions;
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
function yearsFor(recognised: readonly Recognised[], index: number): number[] {
  const { weekday, day, month, year } = recognised[index]?.stated ?? {};
  const mayChoose = weekday !== undefined && day !== undefined && month !== undefined && year === undefined;
  return mayChoose ? yearsAround(recognised, index) : [];
}

/** In code units: about two sentences. */
const NEARBY = 250;

function yearsAround(recognised: readonly Recognised[], index: number): number[] {
  const here = recognised[index]?.start ?? 0;
  const years: number[] = [];
  for (let at = index - 1; at >= 0; at -= 1) {
    const other = recognised[at];
    if (!other || here - other.end > NEARBY) break;
    if (other.stated.year !== undefined) years.push(other.stated.year);
  }
  return years;
}
