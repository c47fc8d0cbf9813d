import type { Fingerprint } from '../model/related';
import type { SavedArticle } from '../model/article';
import { headOf } from './articles';
import type { Database } from './database';

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
      return row && print ? [{ article: headOf(row), fingerprint: print.fingerprint }] : [];
    }),
  );
  return compared.flat();
}
