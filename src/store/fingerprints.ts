import type { Fingerprint } from '../model/related';
import { joinPostings } from '../core/postings/posting-list';
import { facetRange } from '../core/search/terms';
import type { SavedArticle } from '../model/article';
import { headOf } from './articles';
import type { Database } from './database';
import { isSound } from './sound';
import { soundRows } from './sound-index';
import { unpackFingerprint } from './packed-fingerprint';
import { openIndex, readColumns, readRange } from './index-reader';

/** A saved article and what it is compared by. */
export interface ComparedArticle {
  readonly article: SavedArticle;
  readonly fingerprint: Fingerprint;
}

/** Some saved articles with their fingerprints; ids that are gone are left out. */
export async function getCompared(database: Database, ids: readonly string[]): Promise<ComparedArticle[]> {
  const transaction = database.transaction(['articles', 'fingerprints']);
  const compared = await Promise.all(
    ids.map(async (id) => {
      const [row, print] = await Promise.all([
        transaction.objectStore('articles').get(id),
        transaction.objectStore('fingerprints').get(id),
      ]);
      // What an earlier version wrote is not packed, and not among the postings either until it is indexed again.
      const [sound] = soundRows(print ? [print] : [], isSoundOrOld);
      return isSound('articles', row) && isSound('fingerprints', sound)
        ? [{ article: headOf(row), fingerprint: unpackFingerprint(sound) }]
        : [];
    }),
  );
  return compared.flat();
}

/** Those of a version that did not pack them are made anew in any case. */
function isSoundOrOld(row: object): boolean {
  return 'fingerprint' in row || isSound('fingerprints', row);
}

/** The ids of the saved articles that name an entity or state a date, by its key, in the order they were saved. */
export async function idsWithKey(database: Database, key: string): Promise<string[]> {
  const reader = await openIndex(database);
  const [columns, terms] = await Promise.all([readColumns(reader), readRange(reader, facetRange(key))]);
  const numbers = new Set(joinPostings(terms.map(({ list }) => list)).numbers);
  return columns.ids.filter((_, at) => numbers.has(columns.numbers[at] ?? 0));
}

/** How many articles are saved, and how many of them have each of some keys. */
export async function countWithKeys(
  database: Database,
  keys: readonly string[],
): Promise<{ readonly articles: number; readonly articlesWith: ReadonlyMap<string, number> }> {
  const reader = await openIndex(database);
  const [articles, ...terms] = await Promise.all([
    reader.transaction.objectStore('articles').count(),
    ...keys.map((key) => readRange(reader, facetRange(key))),
  ]);
  const counts = terms.map((found) => joinPostings(found.map(({ list }) => list)).numbers.length);
  return { articles, articlesWith: new Map(keys.map((key, at) => [key, counts[at] ?? 0])) };
}
