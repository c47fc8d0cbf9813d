/** How one language writes a weekday with a day and a month. Its own table: what measures must not share words with what is measured. */
export interface WeekdayWords {
  /** From Monday. */
  readonly weekdays: readonly string[];
  /** Lists of twelve, from January; the first list is the full names. */
  readonly months: readonly (readonly string[])[];
  /** With the named groups `weekday`, `day`, `month` and perhaps `year`; flags `d`, `g` and `u` at least. */
  readonly patterns: readonly RegExp[];
  readonly writeDay: (day: number) => string;
}

const BEFORE = String.raw`(?<![\p{L}\p{N}])`;
const AFTER = String.raw`(?![\p{L}\p{N}])`;
const DAY = String.raw`(?<day>[12]\d|3[01]|0?[1-9])`;
const YEAR = String.raw`(?<year>1[89]\d\d|20\d\d)`;

const french = {
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  months: [
    ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  ],
};

const english = {
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  months: [
    ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
    ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
  ],
};

const FRENCH_MONTH = `(?<month>${french.months.flat().join('|')})`;
const ENGLISH_MONTH = `(?<month>${english.months.flat().join('|')})`;
const FRENCH_WEEKDAY = `(?<weekday>${french.weekdays.join('|')})`;
const ENGLISH_WEEKDAY = `(?<weekday>${english.weekdays.join('|')})`;
/** "1er"; in some texts the raised letters stand apart. */
const FRENCH_DAY = String.raw`(?<day>1\s?er|[12]\d|3[01]|0?[1-9])`;

/** By BCP 47 primary language. */
export const WEEKDAY_WORDS: Readonly<Record<string, WeekdayWords>> = {
  fr: {
    ...french,
    patterns: [
      pattern('dgiu', FRENCH_WEEKDAY, String.raw`\s`, FRENCH_DAY, String.raw`\s`, FRENCH_MONTH, String.raw`(?:\s${YEAR})?`),
    ],
    writeDay: (day) => (day === 1 ? '1er' : String(day)),
  },
  en: {
    ...english,
    patterns: [
      pattern('dgu', ENGLISH_WEEKDAY, String.raw`,?\s`, ENGLISH_MONTH, String.raw`[.,]?\s`, DAY, String.raw`(?:,?\s${YEAR})?`),
      pattern('dgu', ENGLISH_WEEKDAY, String.raw`,?\s`, DAY, String.raw`\s`, ENGLISH_MONTH, String.raw`(?:,?\s${YEAR})?`),
    ],
    writeDay: String,
  },
};

function pattern(flags: string, ...parts: readonly string[]): RegExp {
  return new RegExp(`${BEFORE}${parts.join('')}${AFTER}`, flags);
}
