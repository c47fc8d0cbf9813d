import { lookUp } from '../../src/core/text/look-up';
import type { Span } from '../../src/model/span';
import { PAIR_PARTS, type PairPart, type WeekdayPair } from './find-pairs';
import { exists, weekdayOf, type PlainDay } from './plain-calendar';
import { pick } from '../corpora/random';
import { WEEKDAY_WORDS, type WeekdayWords } from './weekday-words';

/** A text in which one pair was made untrue. */
export interface ChangedPair extends Span {
  readonly text: string;
  readonly part: PairPart;
  /** Whether the words, which name no year, are true in the year before or after: who takes that one sees no contradiction. */
  readonly isTrueNearby: boolean;
}

interface Change {
  readonly word: string;
  readonly weekday: number;
  readonly date: PlainDay;
}

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6];
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const LONGEST_MONTH = 31;

/** Changes the weekday, the day or the month, drawn at random, to one that exists and is untrue in the pair's year. */
export function changePair(text: string, pair: WeekdayPair, random: () => number): ChangedPair {
  const words = lookUp(WEEKDAY_WORDS, pair.language);
  if (!words) throw new Error(`There are no words of "${pair.language}".`);
  const part = pick(PAIR_PARTS, random);
  const { start, end } = pair.parts[part];
  const written = text.slice(start, end);
  const change = pick(changesOf(part, written, pair.date, words), random);
  return {
    text: text.slice(0, start) + change.word + text.slice(end),
    start: pair.start,
    end: pair.end + change.word.length - written.length,
    part,
    isTrueNearby:
      !pair.isYearStated && [-1, 1].some((years) => isTrue({ ...change.date, year: change.date.year + years }, change.weekday)),
  };
}

function changesOf(part: PairPart, written: string, date: PlainDay, words: WeekdayWords): Change[] {
  const weekday = weekdayOf(date);
  const changes: Readonly<Record<PairPart, () => Change[]>> = {
    weekday: () => WEEKDAYS.map((other) => ({ word: asWritten(other, written, [words.weekdays]), weekday: other, date })),
    day: () =>
      Array.from({ length: LONGEST_MONTH }, (_, place) => place + 1).map((day) => ({
        word: words.writeDay(day),
        weekday,
        date: { ...date, day },
      })),
    month: () =>
      MONTHS.map((month) => ({ word: asWritten(month - 1, written, words.months), weekday, date: { ...date, month } })),
  };
  return changes[part]().filter((change) => exists(change.date) && !isTrue(change.date, change.weekday));
}

function isTrue(date: PlainDay, weekday: number): boolean {
  return exists(date) && weekdayOf(date) === weekday;
}

/** The name at `place` of the list from which the word was taken, with a capital if the word had one. */
function asWritten(place: number, word: string, lists: readonly (readonly string[])[]): string {
  const list = lists.find((names) => names.some((name) => name.toLowerCase() === word.toLowerCase()));
  const name = list?.[place] ?? '';
  const initial = word.charAt(0);
  const isCapital = initial !== initial.toLowerCase();
  return isCapital ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
