import { countWarnings, indexTerms, titleKey } from '../core/search/index-terms';
import type { Article } from '../model/article';
import type { Fingerprint } from '../model/related';
import type { Moving } from './belongings';
import type { ArticleRow, Database } from './database';
import { dropNumbers } from './hidden';
import { packFingerprint } from './packed-fingerprint';
import { pendingRow, type PendingRow } from './pending';
import { writeAll } from './write-all';

/**
 * Puts an article into its store and the index, inside a transaction that writes more: under a new number, which is the key of its
 * pending row. The one it had before is passed over from now on.
 */
export async function writeNumbered(transaction: Moving, row: Omit<ArticleRow, 'number'>, pending: PendingRow): Promise<void> {
  const articles = transaction.objectStore('articles');
  const before = await articles.get(row.id);
  const number = await transaction.objectStore('pending').add(pending);
  await articles.put({ ...row, number });
  // What was removed by a version that gave no numbers, and given back since, has none.
  if (before && Number.isInteger(before.number)) await forgetNumber(transaction, before.number);
}

/** Has the words that an article had under a number leave the index, inside a transaction that writes more. */
export async function forgetNumber(transaction: Moving, number: number): Promise<void> {
  await Promise.all([
    transaction.objectStore('pending').delete(number),
    dropNumbers(transaction.objectStore('hidden'), [number]),
  ]);
}

/** Puts a saved article into the index anew, unless it was changed since it was read; on disk when the promise resolves. */
export async function indexAgain(database: Database, article: Article, fingerprint: Fingerprint): Promise<void> {
  const { id, title, mentions, updatedAt } = article;
  const found = { titleKey: titleKey(title), warnings: countWarnings(mentions) };
  const pending = pendingRow(article, indexTerms(article, fingerprint));
  const transaction: Moving = database.transaction(['articles', 'fingerprints', 'pending', 'hidden'], 'readwrite');
  await writeAll(transaction, [
    async () => {
      const row = await transaction.objectStore('articles').get(id);
      if (row?.updatedAt !== updatedAt) return;
      await Promise.all([
        transaction.objectStore('fingerprints').put({ id, ...packFingerprint(fingerprint) }),
        writeNumbered(transaction, { ...row, ...found }, pending),
      ]);
    },
  ]);
}
