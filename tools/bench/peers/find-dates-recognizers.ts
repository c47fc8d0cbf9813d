import { recognizeDateTime } from '@microsoft/recognizers-text-date-time';
import { referenceDay } from './reference-day';

const CULTURES: Readonly<Record<string, string>> = { fr: 'fr-fr', en: 'en-us' };

/** The words that Recognizers-Text takes for dates, times and durations; in languages that we do not compare, none. */
export function findDatesRecognizers(text: string, language: string, published?: string): string[] {
  const culture = CULTURES[language];
  return culture ? recognizeDateTime(text, culture, 0, referenceDay(published)).map((found) => found.text) : [];
}
