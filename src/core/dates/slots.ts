import type { Direction } from '../../model/mention';
import type { DateLanguage, Words } from './languages/date-language';
import { indexPhrases, type PhraseIndex } from './phrase-index';

/**
 * The slots of templates: what each accepts. Slots that begin with `lone` accept the same as the slot they are named after; what
 * stands around decides (see `plausible.ts`).
 */
export interface SlotMatcher {
  /** The words it accepts. */
  readonly phrases: PhraseIndex;
  /** The numerals it accepts: sticky. */
  readonly numerals?: RegExp;
  readonly isRoman?: boolean;
}

/** The slots of a language, by name. */
export function slotMatchers(language: DateLanguage): ReadonlyMap<string, SlotMatcher> {
  const indexes = new Map<Words<unknown>, PhraseIndex>();
  return new Map(
    Object.entries(SLOTS).map(([name, { words, numerals, isRoman }]) => {
      const table = words?.(language) ?? {};
      const phrases = indexes.get(table) ?? indexPhrases(Object.keys(table));
      indexes.set(table, phrases);
      return [name, { phrases, ...(numerals && { numerals: numeralsOf(numerals, language) }), ...(isRoman && { isRoman }) }];
    }),
  );
}

interface SlotKind {
  readonly words?: (language: DateLanguage) => Words<unknown>;
  /** The source of a regular expression; `DAY_SUFFIX` and the like stand for the language's suffixes. */
  readonly numerals?: string;
  readonly isRoman?: boolean;
}

const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:DAY_SUFFIX)?(?!\\d)';
const YEAR = '(?:1\\d{3}|20\\d\\d|21\\d\\d)(?!\\d)';
const HOUR = '(?:[01]?\\d|2[0-4])(?!\\d)';
const MONTH = '(?:0[1-9]|1[0-2])(?!\\d)';

const SLOTS: Readonly<Record<string, SlotKind>> = {
  weekday: { words: ({ weekdays }) => weekdays },
  loneWeekday: { words: ({ weekdays }) => weekdays },
  day: { words: ({ dayWords }) => dayWords, numerals: DAY },
  dayNumber: { numerals: DAY },
  loneDay: { numerals: DAY },
  month: { words: ({ months }) => months },
  loneMonth: { words: ({ months }) => months },
  monthNumber: { numerals: '(?:0?[1-9]|1[0-2])(?!\\d)' },
  isoMonth: { numerals: MONTH },
  isoDay: { numerals: '(?:0[1-9]|[12]\\d|3[01])(?!\\d)' },
  year: { numerals: YEAR },
  loneYear: { numerals: YEAR },
  loneYearOfMonth: { numerals: YEAR },
  loneYearOfRange: { numerals: YEAR },
  shortYear: { numerals: "'?\\d\\d(?!\\d)" },
  shortEndYear: { numerals: "'?\\d\\d(?!\\d)" },
  decade: { words: ({ decades }) => decades, numerals: "(?:(?:1\\d\\d|20\\d)0|'?[1-9]0)(?:DECADE_SUFFIX)(?!\\d)" },
  century: { words: ({ ordinals }) => ordinals, numerals: '(?:[IVX]{1,5}|2[01]|1?\\d) ?(?:CENTURY_SUFFIX)', isRoman: true },
  season: { words: ({ seasons }) => seasons },
  quarter: { words: ({ ordinals }) => ordinals },
  quarterSign: { words: () => ({ T1: 0, T2: 0, T3: 0, T4: 0, Q1: 0, Q2: 0, Q3: 0, Q4: 0 }) },
  half: { words: ({ ordinals }) => ordinals },
  holiday: { words: ({ holidays }) => holidays },
  unit: { words: ({ units, pluralUnits }) => ({ ...units, ...pluralUnits }) },
  yearUnit: { words: ({ units }) => only(units, 'year') },
  weekend: { words: ({ units }) => only(units, 'weekend') },
  period: { words: ({ units }) => units },
  number: { words: ({ numbers }) => numbers, numerals: '\\d{1,3}(?!\\d|[.,]\\d)' },
  modifier: { words: ({ modifiers }) => except(modifiers, 'about') },
  about: { words: ({ modifiers }) => only(modifiers, 'about') },
  part: { words: ({ partsOfDay }) => partsOfDay },
  noon: { words: ({ partsOfDay }) => ({ ...only(partsOfDay, 'noon'), ...only(partsOfDay, 'midnight') }) },
  relativeDay: { words: ({ relativeDays }) => relativeDays },
  textDay: { words: ({ textDays }) => textDays },
  hour: { numerals: HOUR },
  loneHour: { numerals: HOUR },
  clockDigits: { numerals: '(?:[01]\\d|2[0-3])[0-5]\\d(?= ?(?:GMT|UTC|hours|hrs))' },
  minute: { numerals: '[0-5]\\d(?!\\d)' },
  second: { numerals: '[0-5]\\d(?!\\d)' },
  meridiem: { words: ({ meridiems }) => meridiems },
  suffix: { words: ({ suffixes }) => Object.fromEntries(suffixes.map((suffix) => [suffix, 0])) },
  last: { words: ({ directions }) => only<Direction>(directions, 'last') },
  this: { words: ({ directions }) => only<Direction>(directions, 'this') },
  next: { words: ({ directions }) => only<Direction>(directions, 'next') },
  ago: { words: ({ counts }) => only(counts, 'ago') },
  ahead: { words: ({ counts }) => only(counts, 'ahead') },
  hence: { words: ({ counts }) => only(counts, 'hence') },
  before: { words: ({ counts }) => only(counts, 'before') },
  after: { words: ({ counts }) => only(counts, 'after') },
  previous: { words: ({ counts }) => only(counts, 'previous') },
  same: { words: ({ counts }) => only(counts, 'same') },
  following: { words: ({ counts }) => only(counts, 'following') },
};

function only<Value>(table: Words<Value>, value: Value): Words<Value> {
  return Object.fromEntries(Object.entries(table).filter(([, one]) => one === value));
}

function except<Value>(table: Words<Value>, value: Value): Words<Value> {
  return Object.fromEntries(Object.entries(table).filter(([, one]) => one !== value));
}

function numeralsOf(source: string, language: DateLanguage): RegExp {
  const filled = source
    .replace('DAY_SUFFIX', language.ordinalSuffixes.join('|'))
    .replace('DECADE_SUFFIX', language.decadeSuffixes.join('|'))
    .replace('CENTURY_SUFFIX', language.centurySuffixes.join('|'));
  return new RegExp(filled, 'y');
}
