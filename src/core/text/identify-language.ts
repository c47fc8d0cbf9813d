import { franc } from 'franc-min';
import { forLetters } from './latin';

/** Trigram statistics settle within a few sentences; more text only costs time. */
const SAMPLE_LENGTH = 1_000;
const SHORTEST_SAMPLE = 200;

/**
 * The language that a text is written in, as a BCP 47 primary language; `declared` where the text is too short to tell
 * or is in none of the languages known. Pages often declare the language of their template, so the text decides.
 */
export function identifyLanguage(text: string, declared: string): string {
  if (text.length < SHORTEST_SAMPLE) return declared;
  const sample = text.slice(0, SAMPLE_LENGTH);
  const plain = plainLanguageOf(sample);
  if (plain) return plain;
  const found = franc(sample);
  if (found === 'und') return declared;
  // ICU's alias table turns the three letters of ISO 639-3 into the shortest code: `fra` gives `fr`, `arb` gives `ar`.
  return Intl.getCanonicalLocales(found)[0] ?? declared;
}

/** Small words that no other language has among its frequent ones. */
const TELLING_WORDS: readonly (readonly [language: string, words: ReadonlySet<string>])[] = [
  [
    'fr',
    wordSet(
      'les des du et est une dans pour sur aux avec ce cette ces elle ils par pas plus ont sont été être mais nous vous leur son sa ses qui après selon',
    ),
  ],
  ['en', wordSet('the and to that for with by from has have his her their which said are were this it at been who would not')],
];
/** Running French and English have twice as many and more. */
const LEAST_SHARE = 0.12;
/** Of different ones: a few words that are met often make no language. */
const FEWEST_DIFFERENT = 5;
/** Where another language has more than this share of the telling words, the text is of several. */
const MOST_OTHER = 0.1;

/** French or English where the small words leave no doubt, which is far quicker to see; null where they do. */
function plainLanguageOf(sample: string): string | null {
  const lower = sample.toLowerCase();
  const words = lower.match(WORDS(lower)) ?? [];
  const told = TELLING_WORDS.map(([language, telling]) => {
    const own = words.filter((word) => telling.has(word));
    return { language, count: own.length, different: new Set(own).size };
  });
  const all = told.reduce((sum, { count }) => sum + count, 0);
  const plain = told.find(
    ({ count, different }) =>
      count >= LEAST_SHARE * words.length && different >= FEWEST_DIFFERENT && all - count <= MOST_OTHER * all,
  );
  return plain?.language ?? null;
}

const WORDS = forLetters(() => /\p{L}+/gu);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
