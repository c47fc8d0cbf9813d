import { fold } from '../text/fold';
import { forLetters } from '../text/latin';
import { lookUp } from '../text/look-up';
import { wordsOf } from '../text/words';
import type { PlaceLanguage } from './languages/place-language';

/** One way of reading a place's name: the folded words to look up, and what the words around them say of its type. */
export interface PlaceReading {
  readonly words: string;
  readonly type?: 'country' | 'division' | 'city' | 'island';
  /** Whether the name is not to be read otherwise: a "comté de Kalamazoo" is not Kalamazoo. */
  readonly isOnly?: true;
}

const SAINTS: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte' };
const GENITIVE_REACH = 8;
const TITLE_REACH = 30;
const LAST_WORD = forLetters(() => /(?<word>\p{L}+)[\s'’]+$/u);
const WORD_BEFORE = forLetters(() => /(?<word>\p{L}+)\s+\p{L}{1,5}[\s'’]+$/u);

/**
 * The ways of reading a name, the most literal first: "wilaya de Béchar" is that, then a division called "bechar". The type may
 * stand in the text `before` the name.
 */
export function readPlaceName(name: string, before: string, small: PlaceLanguage): PlaceReading[] {
  const words = wordsOf(name).map(({ folded }) => folded);
  const plain = withoutPossessive(words, name);
  const outside = readTypeBefore(plain, before, small);
  const readings: PlaceReading[] = [...(outside ? [outside] : []), { words: plain.join(' ') }];
  const [first = '', ...rest] = plain;
  if (small.articles.includes(first) && rest.length > 0) readings.push({ words: rest.join(' ') });
  if (plain.some((word) => Object.hasOwn(SAINTS, word)))
    readings.push({ words: plain.map((word) => lookUp(SAINTS, word) ?? word).join(' ') });
  const typed = readType(small.articles.includes(first) ? rest : plain, small);
  return typed ? [...readings, typed] : readings;
}

/** "Georgia's" is Georgia. */
function withoutPossessive(words: readonly string[], name: string): readonly string[] {
  return /['’]s$/.test(name) ? words.slice(0, -1) : words;
}

/** "ville de Québec", "Kursk oblast", "state of Georgia". */
function readType(words: readonly string[], small: PlaceLanguage): PlaceReading | null {
  const [head = '', ...rest] = words;
  if (rest.length === 0) return null;
  const type = typeOf(head, small);
  if (type) return { words: withoutSmallWords(rest, small).join(' '), type };
  const trailing = small.hasTypeAfterName ? typeOf(rest.at(-1) ?? '', small) : null;
  return trailing ? { words: words.slice(0, -1).join(' '), type: trailing } : null;
}

/** "de la Réunion" is "reunion". */
function withoutSmallWords(words: readonly string[], small: PlaceLanguage): readonly string[] {
  const [first = '', ...rest] = words;
  const isSmall = small.genitives.includes(first) || small.articles.includes(first);
  return isSmall && rest.length > 0 ? withoutSmallWords(rest, small) : words;
}

/** "dans la wilaya de" Béchar. A region may also be the country around a city. */
function readTypeBefore(words: readonly string[], before: string, small: PlaceLanguage): PlaceReading | null {
  const last = LAST_WORD(before).exec(before.slice(-GENITIVE_REACH))?.groups?.['word'] ?? '';
  // Most names follow no genitive, and cutting a line into words is dear.
  if (!small.genitives.includes(last.toLowerCase())) return null;
  const type = fold(WORD_BEFORE(before).exec(before.slice(-TITLE_REACH))?.groups?.['word'] ?? '');
  if (!small.divisionWords.includes(type)) return null;
  return { words: words.join(' '), type: 'division', ...(!small.looseDivisionWords.includes(type) && { isOnly: true }) };
}

function typeOf(word: string, small: PlaceLanguage): PlaceReading['type'] | null {
  if (small.islandWords.includes(word)) return 'island';
  if (small.countryWords.includes(word)) return 'country';
  if (small.divisionWords.includes(word)) return 'division';
  return small.cityWords.includes(word) ? 'city' : null;
}
