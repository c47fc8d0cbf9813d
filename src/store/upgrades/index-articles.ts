import { titleKey } from '../../core/search/index-terms';
import { withWords } from '../annotation-words';
import type { Upgrade } from '../database';
import { writeColumns } from '../columns';
import { isSound } from '../sound';

/**
 * Postings, and all that a search reads. Articles that are saved already get their numbers here, so that they are listed at once; their
 * words are put into the index later, a few at a time.
 */
export const indexArticles: Upgrade = async (database, transaction) => {
  const articles = transaction.objectStore('articles');
  articles.createIndex('byTitleKey', 'titleKey');
  transaction.objectStore('fingerprints').deleteIndex('byKey');
  transaction.objectStore('removed').createIndex('byNumber', ['removalId', 'number']);
  const pending = database.createObjectStore('pending', { autoIncrement: true });
  for (const name of ['postings', 'columns', 'hidden', 'indexing'] as const) database.createObjectStore(name);
  const annotations = transaction.objectStore('annotations');
  annotations.createIndex('byWord', 'words', { multiEntry: true });
  annotations.createIndex('byHas', 'has', { multiEntry: true });
  annotations.createIndex('byLabel', 'label');
  // A row that was spoilt must not keep the reader from all others.
  for await (const cursor of annotations) if (isSound('annotations', cursor.value)) await cursor.update(withWords(cursor.value));
  const rows = (await articles.getAll()).filter((row) => isSound('articles', row));
  const numbered = rows.map((row, at) => ({
    ...row,
    number: at + 1,
    titleKey: titleKey(row.title),
    warnings: row.warnings ?? 0,
  }));
  for (const row of numbered) void articles.put(row);
  await writeColumns(
    transaction.objectStore('columns'),
    numbered.map(({ number, id, savedAt, published }) => ({ number, id, savedAt, published: published?.value })),
  );
  if (rows.length === 0) return;
  // The next number is one that nobody had.
  await pending.put({ id: '', savedAt: '', terms: '', weights: new Uint8Array() }, rows.length);
  await pending.delete(rows.length);
};
