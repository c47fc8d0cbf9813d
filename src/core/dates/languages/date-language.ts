import type { DateUnit, Direction, PartOfDay, Season, StatedDate, Weekday } from '../../../model/mention';

/** Words and what they mean. A word that begins with a capital here needs one in the text; a last point may be absent there. */
export type Words<Value> = Readonly<Record<string, Value>>;

/**
 * The words a language makes dates of, and how it puts them together: data only. Words are written without accents, with plain
 * apostrophes and hyphens; those in lower case match capitalised and in capitals too.
 */
export interface DateLanguage {
  readonly months: Words<number>;
  readonly weekdays: Words<Weekday>;
  readonly seasons: Words<Season>;
  readonly units: Words<DateUnit>;
  /** Cardinal numbers in words. */
  readonly numbers: Words<number>;
  /** For quarters and halves: "1er", "second". */
  readonly ordinals: Words<number>;
  /** Days of the month in words. */
  readonly dayWords: Words<number>;
  /** Decades in words, by their first year. */
  readonly decades: Words<number>;
  /** By English names, which `holidays.ts` knows. */
  readonly holidays: Words<string>;
  readonly partsOfDay: Words<PartOfDay>;
  /** Days counted from publication: "hier" is -1. */
  readonly relativeDays: Words<number>;
  /** Days counted from a day of the text: "la veille" is -1. */
  readonly textDays: Words<number>;
  readonly directions: Words<Direction>;
  readonly modifiers: Words<NonNullable<StatedDate['modifier']>>;
  readonly meridiems: Words<'am' | 'pm'>;
  /** Units that only a number can make a date of: "three weeks ago", but never "last weeks". */
  readonly pluralUnits: Words<DateUnit>;
  /**
   * Which way a count goes: from publication ("il y a", "dans", "from now") or from a day of the text ("plus tot", "apres"), where
   * `previous` and `following` count one, "la semaine precedente", and `same` none.
   */
  readonly counts: Words<'ago' | 'ahead' | 'hence' | 'before' | 'after' | 'previous' | 'following' | 'same'>;
  /** What may follow a demonstrative expression and belongs to it: "-ci". */
  readonly suffixes: readonly string[];
  /** What may follow the number of a day, and of a century. */
  readonly ordinalSuffixes: readonly string[];
  readonly centurySuffixes: readonly string[];
  /** What follows the number of a decade: "1990s"; one empty suffix where nothing does. */
  readonly decadeSuffixes: readonly string[];
  /** Parts of templates that come again, by name. */
  readonly phrases: Readonly<Record<string, string>>;
  /**
   * How dates are put together, first match first. `{slot}` is a stated part (see `slots.ts`), `{slot:2}` one of a range's end,
   * `<phrase>` a part of templates, `[...]` is optional, `(...|...)` a choice; a space is any space, `_` a space or none. The date
   * goes from its first slot to its last: words before and after are needed, but no part of it.
   */
  readonly templates: readonly string[];
  /** What "05/04/2022" means. */
  readonly numericOrder: 'day-month' | 'month-day';
  /** Looked at in the plain text right before or right after a match, up to `CONTEXT_LENGTH` code units. */
  readonly context: DateContext;
}

/** Regular expressions over plain text that decide where words alone do not. Those of what stands before end with `$`. */
export interface DateContext {
  /** No date at all after these: street names, flight numbers. */
  readonly notBefore: RegExp;
  readonly notAfter: RegExp;
  /** Words that are no date where they stand: read over what stands before, the words and what stands after, parted by "~". */
  readonly neverDate: RegExp;
  /** Four digits that are no year. */
  readonly notBeforeYear: RegExp;
  readonly notAfterYear: RegExp;
  /** After a round number: the things that it counts. */
  readonly afterCount: RegExp;
  /** Before these a number is a year whatever follows. */
  readonly beforeYear: RegExp;
  /** A month alone that may be something else ("mars", "May") needs one of these before it; abbreviations never stand alone. */
  readonly doubtfulMonth: RegExp;
  readonly beforeMonth: RegExp;
  readonly neverAlone: RegExp;
  /** Words that may as well be a length of time, "in two years", and are unless the sentence speaks of what is to come. */
  readonly doubtfulAhead: RegExp;
  /** Feasts whose names people bear. */
  readonly nameOfPeople: RegExp;
  /** A capital begins these words before a feast, and it is the feast all the same: "Avant Noël". */
  readonly beforeHoliday: RegExp;
  /** A weekday alone after these is a habit. */
  readonly notBeforeWeekday: RegExp;
  /** A clock time without minutes needs one of these; with minutes, none of `notBeforeClock`. */
  readonly beforeClock: RegExp;
  readonly notBeforeClock: RegExp;
  /** What makes a number a clock time. */
  readonly afterClock: RegExp;
  /** What makes a clock time a length of time. */
  readonly notAfterClock: RegExp;
  /** What must follow "le 12". */
  readonly afterLoneDay: RegExp;
  /** In the sentence around a date, accents and all ("à" is not "a"): of what is to come, and of what is over. */
  readonly future: RegExp;
  /** Words right before a date, which is marked by "~", that leave no doubt that it is to come: "pour lundi". */
  readonly surelyFuture: RegExp;
  readonly past: RegExp;
  /** The same right before a date, which stands for "~": what happened then, whatever else the sentence tells of. */
  readonly surelyPast: RegExp;
  /** Right before a date: it happened. Narrow: it makes a later date an error. */
  readonly over: RegExp;
}
