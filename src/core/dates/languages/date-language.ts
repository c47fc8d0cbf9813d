import type { Weekday } from '../../../model/mention';

/** The words a language makes dates of: data only. All words are folded (lower case, no accents) and are single words. */
export interface DateLanguage {
  /** Month names and abbreviations to 1..12. */
  readonly months: Readonly<Record<string, number>>;
  readonly weekdays: Readonly<Record<string, Weekday>>;
  /** "yesterday" to -1; a phrase of several words is written with single spaces. */
  readonly relativeDays: Readonly<Record<string, number>>;
  /** Words before a weekday or a day that belong to the date: "ce mardi 5 avril". */
  readonly demonstratives: readonly string[];
  /** What may stand glued or apart after the number of a day: "1er", "5th". */
  readonly ordinalSuffixes: readonly string[];
  /** Words between the day and the month: "the 5th of April". */
  readonly dayMonthLinks: readonly string[];
  /** Whether "April 5, 2022" is read too. */
  readonly monthMayComeFirst: boolean;
  /** Whether months and weekdays need a capital letter, so that "may" and "march" are verbs. */
  readonly namesAreCapitalised: boolean;
  /** Words after which four digits are a year: "en 2019", "since 2019". */
  readonly yearIntroducers: readonly string[];
  /** What "05/04/2022" means; null where readers disagree: then only unmistakable ones are read. */
  readonly numericOrder: 'day-month' | 'month-day' | null;
}
