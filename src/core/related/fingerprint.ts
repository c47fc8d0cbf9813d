import type { Article } from '../../model/article';
import type { Mention } from '../../model/mention';
import { isDate } from '../../model/mention';
import type { Fingerprint, Reason, WeightedKey } from '../../model/related';
import { entityKey } from '../entities/entity-key';
import { stopWordsOf } from '../text/stop-words';
import { wordsOf } from '../text/words';
import { dateKey } from './date-key';

/**
 * The fingerprint of an article: its entities, its dates to the day or month, and its most frequent words. Weights grow with the
 * logarithm of the count (Salton's tf); a word of the title counts `TITLE_COUNT` times.
 */
export function fingerprint(article: FingerprintedArticle): Fingerprint {
  const stopWords = stopWordsOf(article.language);
  const counts = new Map<string, { reason: Reason; count: number }>();
  const add = (key: string, reason: Reason, count: number): void => {
    counts.set(key, { reason, count: (counts.get(key)?.count ?? 0) + count });
  };
  for (const mention of article.mentions) addMention(mention, add);
  for (const [text, count] of [
    [article.text, 1],
    [article.title, TITLE_COUNT],
  ] as const) {
    for (const { folded, text: label } of wordsOf(text)) {
      if (isTelling(folded) && !stopWords.has(folded)) add(`w:${folded}`, { kind: 'word', label }, count);
    }
  }
  return strongest(
    [...counts].map(([key, { reason, count }]) => ({ key, ...reason, weight: FACTORS[reason.kind] * (1 + Math.log(count)) })),
  );
}

/** What a fingerprint is made of. */
export type FingerprintedArticle = Pick<Article, 'title' | 'text' | 'language' | 'mentions'>;

type Add = (key: string, reason: Reason, count: number) => void;

const TITLE_COUNT = 3;
/** Entities and dates say more than words. */
const FACTORS: Readonly<Record<Reason['kind'], number>> = { entity: 2, date: 1.5, word: 1 };
/** Each key costs a row in the database's index. */
const MOST_WORDS = 80;
const SHORTEST_WORD = 5;
/** A year alone joins everything to everything. */
const SHORTEST_DATE = 'YYYY-MM'.length;

function addMention(mention: Mention, add: Add): void {
  if (!isDate(mention)) add(entityKey(mention), { kind: 'entity', label: mention.canonical }, 1);
  else if (mention.resolved && mention.resolved.value.length >= SHORTEST_DATE) {
    add(dateKey(mention.resolved.value), { kind: 'date', label: mention.resolved.value }, 1);
  }
}

/** Short words are mostly grammar; numbers of any length tell. */
function isTelling(folded: string): boolean {
  return folded.length >= SHORTEST_WORD || (folded.length > 1 && /^\d/.test(folded));
}

function strongest(keys: readonly WeightedKey[]): Fingerprint {
  const ranked = keys.toSorted((one, other) => other.weight - one.weight || (one.key < other.key ? -1 : 1));
  let words = 0;
  return ranked.filter(({ kind }) => kind !== 'word' || (words += 1) <= MOST_WORDS);
}
