import type { Article } from '../../../src/model/article';
import { isEntity, type Mention } from '../../../src/model/mention';

/** An article as it was read and analysed, of which variations are made. */
export type SourceArticle = Pick<Article, 'title' | 'text' | 'language' | 'mentions'> & { readonly published?: string };

/**
 * The article with a number of a library of any size: the sources first, then variations, which have the beginning of one source and the end of
 * another, words that no other has, and persons of their own, so that the vocabulary grows with the library. The same each time.
 */
export function articleAt(number: number, sources: readonly SourceArticle[]): Article {
  const random = randomFrom(number);
  const source = sources[number] ?? variation(sources, random);
  const day = new Date(FIRST_DAY + Math.floor(random() * DAYS) * DAY).toISOString().slice(0, 'YYYY-MM-DD'.length);
  const savedAt = new Date(FIRST_DAY + number * MINUTE).toISOString();
  return {
    ...source,
    id: idOf(number),
    address: `https://${SITES[number % SITES.length]}/articles/${number}`,
    site: SITES[number % SITES.length] ?? '',
    authors: [],
    savedAt,
    updatedAt: savedAt,
    published: { value: source.published ?? day, source: 'meta' },
  };
}

const FIRST_DAY = Date.UTC(2020, 0, 1);
const DAY = 86_400_000;
const MINUTE = 60_000;
const DAYS = 1_500;
const SITES = ['journal.example', 'quotidien.example', 'news.example', 'monde.example', 'blog.journal.example', 'agence.example'];
/** Of a text with 500 words. */
const OWN_WORDS = 12;
/** As many words as the languages have that no source has. */
const VOCABULARY = 2_000_000;

function idOf(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** Mulberry32, by Tommy Ettinger. */
function randomFrom(seed: number): () => number {
  let state = seed * 0x9e3779b1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function variation(sources: readonly SourceArticle[], random: () => number): SourceArticle {
  const long = sources.length;
  const [one, other] = [sources[Math.floor(random() * long)], sources[Math.floor(random() * long)]];
  if (!one || !other) throw new Error('There is nothing to make articles of.');
  const [cut, otherCut] = [lineEnd(one.text), lineEnd(other.text)];
  const shift = cut - otherCut;
  const mentions = [
    ...one.mentions.filter(({ end }) => end <= cut),
    ...other.mentions
      .filter(({ start }) => start >= otherCut)
      .map((mention) => ({ ...mention, start: mention.start + shift, end: mention.end + shift })),
  ].map((mention) => renamed(mention, random));
  const text = withOwnWords(one.text.slice(0, cut) + other.text.slice(otherCut), mentions, random);
  return { title: one.title, text, language: one.language, mentions };
}

/** About the middle of a text, after a line or a sentence. */
function lineEnd(text: string): number {
  const middle = Math.floor(text.length / 2);
  const end = text.slice(middle).search(/(?<=[\n.] )|\n/);
  return end < 0 ? text.length : middle + end;
}

function renamed(mention: Mention, random: () => number): Mention {
  if (!isEntity(mention) || mention.kind !== 'person' || random() < 0.6) return mention;
  const [first = ''] = mention.canonical.split(' ');
  return { ...mention, canonical: `${first} ${capitalised(wordOf(rare(random), 8))}` };
}

/** Some long words outside mentions become others of the same length. */
function withOwnWords(text: string, mentions: readonly Mention[], random: () => number): string {
  const words = [...text.matchAll(/\p{Ll}{6,}/gu)].filter(
    ({ index, 0: word }) => !mentions.some(({ start, end }) => start < index + word.length && index < end),
  );
  const chosen = new Set(Array.from({ length: OWN_WORDS }, () => Math.floor(random() * words.length)));
  let own = text;
  for (const at of chosen) {
    const word = words[at];
    if (word) own = own.slice(0, word.index) + wordOf(rare(random), word[0].length) + own.slice(word.index + word[0].length);
  }
  return own;
}

/** Small numbers are frequent, large ones rare, as words are by Zipf's law. */
function rare(random: () => number): number {
  return Math.floor(VOCABULARY ** random());
}

const [CONSONANTS, VOWELS] = ['bcdfglmnprstvz', 'aeiou'];

function wordOf(number: number, length: number): string {
  let [word, left] = ['', number];
  for (let at = 0; at < length; at += 1) {
    const letters = at % 2 === 0 ? CONSONANTS : VOWELS;
    word += letters[left % letters.length];
    left = Math.floor(left / letters.length) || number + at * 7;
  }
  return word;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
