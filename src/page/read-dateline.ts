import { fold } from '../core/text/fold';

/** A day as it was read in words, and where it begins in them. */
export interface Dateline {
  /** EDTF day. */
  readonly value: string;
  /** UTF-16 offset. */
  readonly start: number;
}

/** "5 avril 2022", "1er mai 2022", "5. April 2022", "5 de abril de 2022", "5th of April, 2022". */
const DAY_FIRST =
  /(?<!\d)(?<day>\d{1,2})(?:er|st|nd|rd|th|\.|º)?\s+(?:de\s+|of\s+)?(?<month>\p{L}{3,12})\.?,?\s+(?:de\s+)?(?<year>(?:19|20)\d\d)(?!\d)/gu;
/** "April 5, 2022", "Apr. 5th 2022". */
const MONTH_FIRST = /(?<!\p{L})(?<month>\p{L}{3,12})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>(?:19|20)\d\d)(?!\d)/gu;
/** "05/04/2022", "5.4.2022". */
const NUMBERS = /(?<!\d)(?<day>\d{1,2})(?<mark>[/.-])(?<month>\d{1,2})\k<mark>(?<year>(?:19|20)\d\d)(?!\d)/g;
/** Publishers write these beside the page's own language. */
const LANGUAGES = ['fr', 'en'];
const TAG = /^[a-z]{2,3}$/;
const SHORTEST_NAME = 3;

/**
 * A full day in a short text that is not prose, as publishers write it beside a headline; null where there is none. Days in the text of
 * an article are read by `core/dates`, which knows much more and is too large for every page. Months are the browser's own (CLDR).
 * Of two numbers the first is the day, unless only the second can be.
 * @param language of the page, as it says (BCP 47); French and English are read besides.
 */
export function readDateline(text: string, language: string): Dateline | null {
  for (const { groups, index } of [DAY_FIRST, MONTH_FIRST, NUMBERS].flatMap((pattern) => [...text.matchAll(pattern)])) {
    const { day = '', month = '', year = '' } = groups ?? {};
    const value = dayOf(Number(year), /\d/.test(month) ? Number(month) : monthNumber(month, language), Number(day));
    if (value) return { value, start: index };
  }
  return null;
}

function dayOf(year: number, month: number, day: number): string | null {
  const [first, second] = month > 12 ? [day, month] : [month, day];
  const date = new Date(Date.UTC(year, first - 1, second));
  return date.getUTCMonth() === first - 1 && date.getUTCDate() === second ? date.toISOString().slice(0, 10) : null;
}

/** 1 to 12 by a month's name or its beginning, if that is of one month only; 0 where it is none. */
function monthNumber(word: string, language: string): number {
  const wanted = fold(word);
  const own = fold(language.split(/[-_]/)[0] ?? '');
  for (const one of new Set([...(TAG.test(own) ? [own] : []), ...LANGUAGES])) {
    const names = monthsOf(one);
    const whole = names.indexOf(wanted);
    if (whole >= 0) return whole + 1;
    const begun = names.flatMap((name, at) => (name.startsWith(wanted) ? [at + 1] : []));
    if (wanted.length >= SHORTEST_NAME && begun.length === 1) return begun[0] ?? 0;
  }
  return 0;
}

/** As they stand beside a day: in the genitive where a language has one. */
function monthsOf(language: string): string[] {
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC', calendar: 'gregory' });
  return Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(Date.UTC(2022, month, 1));
    return fold(parts.find(({ type }) => type === 'month')?.value ?? '');
  });
}
