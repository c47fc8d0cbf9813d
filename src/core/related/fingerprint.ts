import type { Article } from '../../model/article';
import type { Mention } from '../../model/mention';
import { isDate } from '../../model/mention';
import type { Fingerprint, Reason, WeightedKey } from '../../model/related';
import { plainDate } from '../dates/plain-date';
import { findCountries } from '../entities/country-names';
import { findDemonyms } from '../entities/demonyms/find-demonyms';
import { entityKey } from '../entities/entity-key';
import { isLessSure } from '../entities/is-less-sure';
import { stopWordsOf } from '../text/stop-words';
import { wordsOf, type Word } from '../text/words';
import { countWords } from './count-words';
import { dateKey } from './date-key';
import { keysOfWord } from './word-keys';

/**
 * The fingerprint of an article: its entities, the countries of its demonyms, its dates to the day or month, and its words, each by
 * several keys. Weights grow with the square root of the count, and the keys of a long article weigh less than those of a short one.
 */
export function fingerprint(article: FingerprintedArticle): Fingerprint {
  const keys = new Map<string, CountedKey>();
  const add: Add = (key, reason, count, factor) => {
    const known = keys.get(key);
    keys.set(key, known ? { ...known, count: known.count + count } : { key, reason, count, factor });
  };
  const words = wordsOf(article.text);
  for (const mention of article.mentions) addMention(mention, add);
  addDemonyms(article, words, add);
  addCountries(article, words, add);
  for (const word of countWords(words, wordsOf(article.title), stopWordsOf(article.language)))
    for (const { key, count, factor } of keysOfWord(word)) add(key, { kind: 'word', label: word.text }, count, factor);
  return weigh([...keys.values()]);
}

/** What a fingerprint is made of. */
export type FingerprintedArticle = Pick<Article, 'title' | 'text' | 'language' | 'mentions'>;

interface CountedKey {
  readonly key: string;
  readonly reason: Reason;
  readonly count: number;
  readonly factor: number;
}

type Add = (key: string, reason: Reason, count: number, factor: number) => void;

const MENTION_FACTOR = 1;
const DEMONYM_FACTOR = 0.5;
/** A name that may be none says half as much. */
const LESS_SURE_COUNT = 0.5;
/** In words: "sud-coréen", "North Korean". */
const LONGEST_DEMONYM = 2;
/** A year alone joins everything to everything. */
const SHORTEST_DATE = 'YYYY-MM'.length;
/** Each key costs a row in the database's index, and a word that stands once in a long article says little of it. */
const MOST_WORD_KEYS = 120;
/**
 * The cosine's 1 favours short texts among long ones, 0 long ones; in between lies what a pivot does (Singhal, Buckley & Mitra 1996), by
 * nothing but the article itself.
 */
const LENGTH_POWER = 0.75;

function addMention(mention: Mention, add: Add): void {
  if (!isDate(mention)) {
    const count = isLessSure(mention) ? LESS_SURE_COUNT : 1;
    add(entityKey(mention), { kind: 'entity', label: mention.canonical }, count, MENTION_FACTOR);
    return;
  }
  const date = mention.resolved ? plainDate(mention.resolved.value) : '';
  if (date.length >= SHORTEST_DATE) add(dateKey(date), { kind: 'date', label: date }, 1, MENTION_FACTOR);
}

/**
 * "Russe" counts for the country where it is not named itself. It weighs less than the name and is a reason like a word, after all that
 * both articles name.
 */
function addDemonyms({ text, language, mentions }: FingerprintedArticle, words: readonly Word[], add: Add): void {
  const named = namedIds(mentions);
  const counts = new Map([...findDemonyms(text, language)].filter(([id]) => !named.has(id)));
  for (const [id, label] of labelDemonyms(text, words, language, new Set(counts.keys()))) {
    add(placeKey(id), { kind: 'word', label }, counts.get(id) ?? 1, DEMONYM_FACTOR);
  }
}

/** In languages of other scripts few countries are mentions. */
function addCountries({ language, mentions }: FingerprintedArticle, words: readonly Word[], add: Add): void {
  const named = namedIds(mentions);
  for (const { id, name } of findCountries(words, language))
    if (!named.has(id)) add(placeKey(id), { kind: 'entity', label: name }, 1, MENTION_FACTOR);
}

function namedIds(mentions: readonly Mention[]): ReadonlySet<string | undefined> {
  return new Set(mentions.flatMap((mention) => (isDate(mention) ? [] : [mention.entityId])));
}

function placeKey(entityId: string): string {
  return entityKey({ kind: 'place', canonical: '', entityId });
}

/** How a text writes each of the demonyms of `ids`; two words are looked at only where one is none. */
function labelDemonyms(text: string, words: readonly Word[], language: string, ids: ReadonlySet<string>): Map<string, string> {
  const labels = new Map<string, string>();
  for (let length = 1; length <= LONGEST_DEMONYM && labels.size < ids.size; length += 1) {
    const met = new Set(words.map(({ start }, at) => text.slice(start, words[at + length - 1]?.end ?? start)));
    for (const label of met) {
      const [id = ''] = findDemonyms(label, language).keys();
      if (ids.has(id) && !labels.has(id)) labels.set(id, label);
    }
  }
  return labels;
}

/** How common keys are is known only when a question is asked, so that the length is that of the vector without it (SMART's `lnc`). */
function weigh(keys: readonly CountedKey[]): Fingerprint {
  const weighed: WeightedKey[] = keys.map(({ key, reason, count, factor }) => ({
    key,
    ...reason,
    weight: factor * Math.sqrt(count),
  }));
  // Sorting is stable: of equals stays what stands first in the article, where news tell what matters.
  const ranked = weighed.toSorted((one, other) => other.weight - one.weight);
  const words = new Set(ranked.filter(({ kind }) => kind === 'word').slice(0, MOST_WORD_KEYS));
  const kept = ranked.filter((key) => key.kind !== 'word' || words.has(key));
  const length = Math.hypot(...kept.map(({ weight }) => weight)) ** LENGTH_POWER;
  return kept.map((key) => ({ ...key, weight: key.weight / length }));
}
