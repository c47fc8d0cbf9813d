import { dateOf } from '../dates/calendar';
import type { PartialDay } from '../dates/edtf';
import { formatDate } from '../dates/format-date';

/** The languages that the words around a citation are written in. */
export type CitationLanguage = 'fr' | 'en';

/** The language of citations for a reader's locale. */
export function languageOf(locale: string): CitationLanguage {
  return /^fr\b/i.test(locale) ? 'fr' : 'en';
}

/** A date at its precision: "10 avril 2022", "April 10, 2022", "avril 2022", "2022". */
export function dateInCitation(date: PartialDay, language: CitationLanguage): string {
  const { year, month, day } = date;
  if (month === undefined) return String(year);
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', ...(day !== undefined && { day: 'numeric' }) };
  return inWords(date, options, language);
}

/** A day without its year: "10 avril", "April 10", "avril"; empty for a year. */
export function dayInCitation(date: PartialDay, language: CitationLanguage): string {
  if (date.month === undefined) return '';
  return inWords(date, { month: 'long', ...(date.day !== undefined && { day: 'numeric' }) }, language);
}

/** Words in the language's quotation marks. */
export function quoted(words: string, language: CitationLanguage): string {
  return language === 'fr' ? `«\u00A0${words}\u00A0»` : `“${words}”`;
}

/** A sentence with its stop, unless it ends with a mark that closes it. */
export function withStop(sentence: string): string {
  return sentence === '' || CLOSED.test(sentence) ? sentence : `${sentence}.`;
}

const CLOSED = /[.?!…](?:[\u00A0\u202F]?»|[”’"')\]])?$/;
const LOCALES: Readonly<Record<CitationLanguage, string>> = { fr: 'fr-FR', en: 'en-US' };

function inWords(date: PartialDay, options: Intl.DateTimeFormatOptions, language: CitationLanguage): string {
  return formatDate(dateOf({ month: 1, day: 1, ...date }), LOCALES[language], { timeZone: 'UTC', ...options });
}
