import { franc } from 'franc-min';

/** Trigram statistics settle within a few sentences; more text only costs time. */
const SAMPLE_LENGTH = 1_000;
const SHORTEST_SAMPLE = 200;

/**
 * The language that a text is written in, as a BCP 47 primary language; `declared` where the text is too short to tell
 * or is in none of the languages known. Pages often declare the language of their template, so the text decides.
 */
export function identifyLanguage(text: string, declared: string): string {
  if (text.length < SHORTEST_SAMPLE) return declared;
  const found = franc(text.slice(0, SAMPLE_LENGTH));
  if (found === 'und') return declared;
  // ICU's alias table turns the three letters of ISO 639-3 into the shortest code: `fra` gives `fr`, `arb` gives `ar`.
  return Intl.getCanonicalLocales(found)[0] ?? declared;
}
