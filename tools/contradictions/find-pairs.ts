import { lookUp } from '../../src/core/text/look-up';
import type { Span } from '../../src/model/span';
import { daysBetween, exists, weekdayOf, type PlainDay } from './plain-calendar';
import { WEEKDAY_WORDS, type WeekdayWords } from './weekday-words';

/** A weekday beside the date that it truly falls on, as a text writes them. */
export interface WeekdayPair extends Span {
  readonly language: string;
  /** Where each of the parts that can be changed stands in the text. */
  readonly parts: Readonly<Record<PairPart, Span>>;
  /** The year is the stated one, or the one in which the day lies nearest to publication. */
  readonly date: PlainDay;
  readonly isYearStated: boolean;
}

export type PairPart = 'weekday' | 'day' | 'month';

interface Reading extends Omit<WeekdayPair, 'date' | 'isYearStated'> {
  readonly weekday: number;
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
}

/** In the order in which one of them is drawn. */
export const PAIR_PARTS: readonly PairPart[] = ['weekday', 'day', 'month'];

/** Of a publication of which only the month is known. */
const MIDDLE_OF_MONTH = 15;

/** Finds the true pairs in a text, in reading order; a pair without year counts only when the month of publication is known. */
export function findPairs(text: string, language: string, published?: string): WeekdayPair[] {
  const words = lookUp(WEEKDAY_WORDS, language);
  if (!words) return [];
  const readings = words.patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => readMatch(match, language, words)),
  );
  return readings.flatMap((reading) => dated(reading, published)).toSorted((one, other) => one.start - other.start);
}

function readMatch(match: RegExpExecArray, language: string, words: WeekdayWords): Reading[] {
  const { groups = {}, indices } = match;
  const spanOf = (part: PairPart): Span => {
    const [start, end] = indices?.groups?.[part] ?? [0, 0];
    return { start, end };
  };
  return [
    {
      start: match.index,
      end: match.index + match[0].length,
      language,
      parts: { weekday: spanOf('weekday'), day: spanOf('day'), month: spanOf('month') },
      weekday: placeOf(groups['weekday'], words.weekdays),
      day: Number.parseInt(groups['day'] ?? '', 10),
      month: 1 + Math.max(...words.months.map((names) => placeOf(groups['month'], names))),
      year: groups['year'] === undefined ? null : Number(groups['year']),
    },
  ];
}

function placeOf(word: string | undefined, names: readonly string[]): number {
  return names.findIndex((name) => name.toLowerCase() === word?.toLowerCase());
}

function dated({ weekday, day, month, year, ...pair }: Reading, published: string | undefined): WeekdayPair[] {
  const stated = year ?? nearestYear(month, day, published);
  if (stated === null) return [];
  const date = { year: stated, month, day };
  return exists(date) && weekdayOf(date) === weekday ? [{ ...pair, date, isYearStated: year !== null }] : [];
}

function nearestYear(month: number, day: number, published: string | undefined): number | null {
  const [year, publicationMonth, publicationDay = MIDDLE_OF_MONTH] = (published ?? '').split('-').map(Number);
  if (year === undefined || publicationMonth === undefined) return null;
  const publication = { year, month: publicationMonth, day: publicationDay };
  const distance = (candidate: number): number => daysBetween({ year: candidate, month, day }, publication);
  return [year, year - 1, year + 1].toSorted((one, other) => distance(one) - distance(other))[0] ?? null;
}
