import type { Article } from '../../model/article';
import type { Mention } from '../../model/mention';
import { isDate } from '../../model/mention';
import type { Fingerprint, Reason, WeightedKey } from '../../model/related';
import { findDemonyms } from '../entities/demonyms/find-demonyms';
import { entityKey } from '../entities/entity-key';
import { isLessSure } from '../entities/is-less-sure';
import { stopWordsOf } from '../text/stop-words';
import { wordsOf, type Word } from '../text/words';
import { dateKey } from './date-key';

/**
 * The fingerprint of an article: its entities, the countries of its demonyms, its dates to the day or month, and its most frequent
 * words. Weights grow with the logarithm of the count (Salton's tf); a word of the title counts `TITLE_COUNT` times.
 */
export function fingerprint(article: FingerprintedArticle): Fingerprint {
  const counts = new Map<string, { reason: Reason; count: number }>();
  const add = (key: string, reason: Reason, count: number): void => {
    counts.set(key, { reason, count: (counts.get(key)?.count ?? 0) + count });
  };
  const words = wordsOf(article.text);
  for (const mention of article.mentions) addMention(mention, add);
  addDemonyms(article, words, add);
  addWords(words, 1, article.language, add);
  addWords(wordsOf(article.title), TITLE_COUNT, article.language, add);
  return strongest(
    [...counts].map(([key, { reason, count }]) => ({ key, ...reason, weight: FACTORS[reason.kind] * growthOf(count) })),
  );
}

/** What a fingerprint is made of. */
export type FingerprintedArticle = Pick<Article, 'title' | 'text' | 'language' | 'mentions'>;

type Add = (key: string, reason: Reason, count: number) => void;

const TITLE_COUNT = 3;
/** Entities and dates say more than words. */
const FACTORS: Readonly<Record<Reason['kind'], number>> = { entity: 2, date: 1.5, word: 1 };
/** A name that may be none says half as much. */
const LESS_SURE_COUNT = 0.5;
/** Each key costs a row in the database's index. */
const MOST_WORDS = 80;
const SHORTEST_WORD = 4;
/** In words: "sud-coréen", "North Korean". */
const LONGEST_DEMONYM = 2;
const WORD_KEY = 'w:';
/** A year alone joins everything to everything. */
const SHORTEST_DATE = 'YYYY-MM'.length;

function addMention(mention: Mention, add: Add): void {
  if (!isDate(mention)) {
    add(entityKey(mention), { kind: 'entity', label: mention.canonical }, isLessSure(mention) ? LESS_SURE_COUNT : 1);
  } else if (mention.resolved && mention.resolved.value.length >= SHORTEST_DATE) {
    add(dateKey(mention.resolved.value), { kind: 'date', label: mention.resolved.value }, 1);
  }
}

/**
 * "Russe" counts for the country where it is not named itself. It weighs as a word does and is a reason like one, after all that
 * both articles name.
 */
function addDemonyms({ text, language, mentions }: FingerprintedArticle, words: readonly Word[], add: Add): void {
  const named = new Set(mentions.flatMap((mention) => (isDate(mention) ? [] : [mention.entityId])));
  const counts = new Map([...findDemonyms(text, language)].filter(([id]) => !named.has(id)));
  for (const [id, label] of labelDemonyms(text, words, language, new Set(counts.keys()))) {
    add(demonymKey(id), { kind: 'word', label }, counts.get(id) ?? 1);
  }
}

function demonymKey(entityId: string): string {
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

function addWords(words: readonly Word[], count: number, language: string, add: Add): void {
  const stopWords = stopWordsOf(language);
  for (const { folded, text: label } of words) {
    if (isTelling(folded) && !stopWords.has(folded)) add(`${WORD_KEY}${folded}`, { kind: 'word', label }, count);
  }
}

/** Short words are mostly grammar; numbers of any length tell. */
function isTelling(folded: string): boolean {
  return folded.length >= SHORTEST_WORD || (folded.length > 1 && /^\d/.test(folded));
}

function growthOf(count: number): number {
  return count < 1 ? count : 1 + Math.log(count);
}

function strongest(keys: readonly WeightedKey[]): Fingerprint {
  const ranked = keys.toSorted((one, other) => other.weight - one.weight || (one.key < other.key ? -1 : 1));
  let words = 0;
  return ofLengthOne(ranked.filter(({ key }) => !key.startsWith(WORD_KEY) || (words += 1) <= MOST_WORDS));
}

/** How common keys are is known only when a question is asked, so the length of the vector is without it (SMART's `lnc`). */
function ofLengthOne(keys: readonly WeightedKey[]): Fingerprint {
  const length = Math.hypot(...keys.map(({ weight }) => weight));
  return keys.map((key) => ({ ...key, weight: key.weight / length }));
}
