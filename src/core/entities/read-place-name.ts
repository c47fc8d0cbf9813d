import { wordsOf } from '../text/words';
import type { PlaceLanguage } from './languages/place-language';

/** One way of reading a place's name: the folded words to look up, and what the words around them say of its type. */
export interface PlaceReading {
  readonly words: string;
  readonly type?: 'division' | 'city';
}

const SAINTS: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte' };
const TITLE_LENGTH = 2;

/** The ways of reading a name, the most literal first: "wilaya de Béchar" is that, then a division called "bechar". */
export function readPlaceName(name: string, small: PlaceLanguage): PlaceReading[] {
  const words = wordsOf(name).map(({ folded }) => folded);
  const plain = withoutPossessive(words, name);
  const readings: PlaceReading[] = [{ words: plain.join(' ') }];
  const [first = '', ...rest] = plain;
  if (small.articles.includes(first) && rest.length > 0) readings.push({ words: rest.join(' ') });
  if (plain.some((word) => Object.hasOwn(SAINTS, word)))
    readings.push({ words: plain.map((word) => SAINTS[word] ?? word).join(' ') });
  const typed = readType(small.articles.includes(first) ? rest : plain, small);
  return typed ? [...readings, typed] : readings;
}

/** "Georgia's" is Georgia. */
function withoutPossessive(words: readonly string[], name: string): readonly string[] {
  return /['’]s$/.test(name) ? words.slice(0, -1) : words;
}

/** "ville de Québec", "Kursk oblast", "state of Georgia". */
function readType(words: readonly string[], small: PlaceLanguage): PlaceReading | null {
  const [head = '', of = '', ...name] = words;
  const last = words.at(-1) ?? '';
  if (words.length < TITLE_LENGTH) return null;
  const type = typeOf(head, small);
  if (type && small.genitives.includes(of) && name.length > 0) {
    const [article = '', ...bare] = name;
    return { words: (small.articles.includes(article) && bare.length > 0 ? bare : name).join(' '), type };
  }
  const trailing = typeOf(last, small);
  return trailing && small.hasTypeAfterName ? { words: words.slice(0, -1).join(' '), type: trailing } : null;
}

function typeOf(word: string, small: PlaceLanguage): 'division' | 'city' | null {
  if (small.divisionWords.includes(word)) return 'division';
  return small.cityWords.includes(word) ? 'city' : null;
}
