import type { DateUnit, Season, StatedDate, Weekday } from '../../model/mention';
import type { DateLanguage } from './languages/date-language';
import { centuryOf, numberOf, type Lookup } from './lookups';

/** What a match gave for each slot, as written. */
export type Written = ReadonlyMap<string, string>;

/** Step 1b: the words in the slots of one date, or of one end of a range, to its stated parts. */
export function readParts(written: Written, language: DateLanguage, lookup: Lookup): StatedDate {
  const parts: Parts = {
    ...readDay(written, language, lookup),
    ...readPeriod(written, language, lookup),
    ...readCount(written, language, lookup),
    ...readTime(written, language, lookup),
  };
  const modifier = find(written, ['modifier'], (words) => lookup(language.modifiers, words));
  const direction = find(written, ['last', 'this', 'next', 'direction'], (words) => lookup(language.directions, words));
  const isCounted = parts.unit !== undefined;
  return clean({ ...parts, modifier, direction: isCounted ? undefined : direction });
}

type Parts = { -readonly [Part in keyof StatedDate]?: StatedDate[Part] | undefined };

const FIRST_TWO_DIGIT_YEAR = 50;

function readDay(written: Written, language: DateLanguage, lookup: Lookup): Parts {
  const year = find(written, ['year', 'loneYear'], Number);
  const short = find(written, ['shortYear'], (digits) => Number(digits.replace("'", '')));
  return {
    weekday: find(written, ['weekday', 'loneWeekday'], (word) => lookup(language.weekdays, word)) as Weekday | undefined,
    day: find(written, ['day', 'loneDay', 'isoDay'], (words) => numberOf(lookup, language.dayWords, words)),
    month:
      find(written, ['month', 'loneMonth'], (word) => lookup(language.months, word)) ??
      find(written, ['monthNumber', 'isoMonth'], Number),
    year: year ?? (short === undefined ? undefined : short + (short < FIRST_TWO_DIGIT_YEAR ? 2000 : 1900)),
  };
}

function readPeriod(written: Written, language: DateLanguage, lookup: Lookup): Parts {
  const ordinal = (words: string): number | undefined => numberOf(lookup, language.ordinals, words);
  const sign = find(written, ['quarterSign'], (words) => Number(words.slice(1)));
  return {
    decade: find(written, ['decade'], (words) => decadeOf(numberOf(lookup, language.decades, words))),
    century: find(written, ['century'], (words) => centuryOf(lookup, language, words)),
    season: find(written, ['season'], (word) => lookup(language.seasons, word)) as Season | undefined,
    quarter: (find(written, ['quarter'], ordinal) ?? sign) as StatedDate['quarter'],
    half: find(written, ['half'], ordinal) as StatedDate['half'],
    holiday: find(written, ['holiday'], (words) => lookup(language.holidays, words)),
  };
}

/** "années 90" are the last of their century that are over; "années 20" could be two, and newspapers mean the older ones. */
function decadeOf(number: number | undefined): number | undefined {
  return number !== undefined && number < 100 ? 1900 + number : number;
}

function readCount(written: Written, language: DateLanguage, lookup: Lookup): Parts {
  const fromNow = find(written, ['relativeDay'], (words) => lookup(language.relativeDays, words));
  if (fromNow !== undefined) return { unit: 'day', count: fromNow };
  const fromText = find(written, ['textDay'], (words) => lookup(language.textDays, words));
  if (fromText !== undefined) return { unit: 'day', count: fromText, isFromText: true };
  const unit = find(written, ['unit'], (word) => lookup(language.units, word));
  if (unit) return countOf(unit, written, language, lookup);
  const isPartAlone = written.has('part') && !written.has('weekday') && !written.has('day') && !written.has('holiday');
  if (!isPartAlone) return {};
  return { unit: 'day', count: 0 };
}

const STEPS = { last: -1, this: 0, next: 1 } as const;

function countOf(unit: DateUnit, written: Written, language: DateLanguage, lookup: Lookup): Parts {
  const number = find(written, ['number'], (words) => numberOf(lookup, language.numbers, words));
  const way = find(written, ['ago', 'ahead', 'before', 'after', 'count'], (words) => lookup(language.counts, words));
  if (number !== undefined && way) {
    const isBack = way === 'ago' || way === 'before';
    return { unit, count: isBack ? -number : number, ...((way === 'before' || way === 'after') && { isFromText: true }) };
  }
  const direction = find(written, ['last', 'next', 'this', 'direction'], (words) => lookup(language.directions, words));
  if (direction)
    return {
      unit,
      count: STEPS[direction],
      ...(written.has('suffix') && !/ci$/i.test(written.get('suffix') ?? '') && { isFromText: true }),
    };
  return written.has('year') ? {} : { unit, count: 0 };
}

const NOON = 12;

function readTime(written: Written, language: DateLanguage, lookup: Lookup): Parts {
  const part = find(written, ['part'], (words) => lookup(language.partsOfDay, words));
  const hour = find(written, ['hour', 'loneHour'], Number);
  const digits = written.get('clockDigits');
  if (digits) return { hour: Number(digits.slice(0, 2)), minute: Number(digits.slice(2)) };
  if (hour === undefined) return { partOfDay: part };
  const meridiem = find(written, ['meridiem'], (words) => lookup(language.meridiems, words));
  const shift = { am: hour === NOON ? -NOON : 0, pm: hour < NOON ? NOON : 0 };
  return { partOfDay: part, hour: hour + (meridiem ? shift[meridiem] : 0), minute: find(written, ['minute'], Number) ?? 0 };
}

function find<Value>(written: Written, slots: readonly string[], read: (words: string) => Value | undefined): Value | undefined {
  for (const slot of slots) {
    const words = written.get(slot);
    if (words !== undefined) return read(words);
  }
  return undefined;
}

function clean(parts: Parts): StatedDate {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as StatedDate;
}
