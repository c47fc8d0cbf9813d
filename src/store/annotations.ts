import type { IDBPObjectStore } from 'idb';
import { dateKey } from '../core/related/date-key';
import type { Annotation } from '../model/annotation';
import { withWords } from './annotation-words';
import type { AnnotationRow, ChangeRow, Database, Schema, SomeStores } from './database';
import { isSound, soundOnes } from './sound';
import { writeAll } from './write-all';

type Reading = IDBPObjectStore<Schema, SomeStores, 'annotations', 'readonly' | 'readwrite'>;
type Writing<Name extends 'annotations' | 'changes'> = IDBPObjectStore<Schema, SomeStores, Name, 'readwrite'>;

/** So many changes of an article's annotations can be undone. */
export const MOST_CHANGES = 100;

/** A change as it is kept, and its place in the order of changes. */
export interface KeptChange extends ChangeRow {
  readonly number: number;
}

/** The annotations of a saved article, in the order they were made. */
export async function findAnnotations(database: Database, articleId: string): Promise<Annotation[]> {
  return readAnnotations(database.transaction('annotations').store, articleId);
}

/** The same inside a transaction that reads more. */
export async function readAnnotations(store: Reading, articleId: string): Promise<Annotation[]> {
  return inOrder(await store.index('byArticle').getAll(articleId));
}

/** The annotation on an article as a whole; null when there is none. */
export async function findWholeAnnotation(database: Database, articleId: string): Promise<Annotation | null> {
  return (await findAnnotations(database, articleId)).find(({ target }) => target.type === 'article') ?? null;
}

/** The annotations on an entity or a date, whatever article they were made in, in the order they were made. */
export async function findAnnotationsOn(database: Database, subject: string): Promise<Annotation[]> {
  // Those made when a time of day was part of a date's key are on its day as well.
  const keys = subject.startsWith(DATE) ? IDBKeyRange.bound(subject, `${subject}\uFFFF`) : subject;
  const rows = await database.getAllFromIndex('annotations', 'bySubject', keys);
  return inOrder(rows.filter((row) => row.subject === subject || dateKey(row.subject?.slice(DATE.length) ?? '') === subject));
}

const DATE = 'd:';

/** The annotations on entities and dates that belong to no saved article, in the order they were made. */
export async function findLoose(database: Database): Promise<Annotation[]> {
  const transaction = database.transaction(['annotations', 'articles']);
  const rows = await transaction.objectStore('annotations').index('bySubject').getAll();
  const saved = await Promise.all(rows.map(({ articleId }) => transaction.objectStore('articles').getKey(articleId)));
  return inOrder(rows.filter((_, position) => saved[position] === undefined));
}

export async function getAnnotation(database: Database, id: string): Promise<AnnotationRow | null> {
  const row = await database.get('annotations', id);
  return isSound('annotations', row) ? row : null;
}

/** What an annotation that was removed was, as far as changes are kept. */
export async function getRemoved(database: Database, id: string): Promise<AnnotationRow | null> {
  const changes = await database.getAllFromIndex('changes', 'byAnnotation', id);
  return changes.findLast(({ after }) => after === null)?.before ?? null;
}

/** All tags in use, in the order of their letters. */
export async function listTags(database: Database): Promise<string[]> {
  const tags: string[] = [];
  let cursor = await database.transaction('annotations').store.index('byTag').openKeyCursor(null, 'nextunique');
  while (cursor) {
    tags.push(cursor.key);
    cursor = await cursor.continue();
  }
  return tags;
}

/**
 * Makes a change and remembers it so that it can be undone; on disk when the promise resolves. Fails with `StorageFull` and leaves
 * the store as it was.
 */
export function putChange(database: Database, change: ChangeRow): Promise<void> {
  return putChanges(database, [change]);
}

/** Makes several changes, all or none of them. */
export async function putChanges(database: Database, all: readonly ChangeRow[]): Promise<void> {
  const transaction = database.transaction(['annotations', 'changes'], 'readwrite', { durability: 'strict' });
  const [annotations, changes] = [transaction.objectStore('annotations'), transaction.objectStore('changes')];
  await writeAll(
    transaction,
    all.map((change) => () => writeChange(annotations, changes, change)),
  );
}

/** The same inside a transaction that writes more. */
export async function writeChange(
  annotations: Writing<'annotations'>,
  changes: Writing<'changes'>,
  change: ChangeRow,
): Promise<void> {
  await writeRow(annotations, change.annotationId, change.after);
  await changes.add(change);
  const numbers = await changes.index('byArticle').getAllKeys(change.articleId);
  await Promise.all(numbers.slice(0, -MOST_CHANGES).map((number) => changes.delete(number)));
}

/** The last change of an article's annotations that is not undone; null when there is none. */
export async function lastChange(database: Database, articleId: string): Promise<KeptChange | null> {
  const { store } = database.transaction('changes');
  const cursor = await store.index('byArticle').openCursor(articleId, 'prev');
  return cursor && { ...cursor.value, number: cursor.primaryKey };
}

/** Puts an annotation back as it was before a change (null: it was not there), and forgets the change. */
export async function undoChange(database: Database, change: KeptChange, restored: AnnotationRow | null): Promise<void> {
  const transaction = database.transaction(['annotations', 'changes'], 'readwrite', { durability: 'strict' });
  await writeAll(transaction, [
    () => writeRow(transaction.objectStore('annotations'), change.annotationId, restored),
    () => transaction.objectStore('changes').delete(change.number),
  ]);
}

async function writeRow(store: Writing<'annotations'>, id: string, row: AnnotationRow | null): Promise<void> {
  if (row) await store.put(withWords(row));
  else await store.delete(id);
}

/** An annotation as a row of an article. */
export function rowOf(annotation: Annotation, articleId: string): AnnotationRow {
  const { target } = annotation;
  return { ...annotation, articleId, ...(target.type === 'subject' && { subject: target.key }) };
}

/** Annotations in the order they were made. Instants of one millisecond are told apart by id, so that the order is the same each time. */
export function inOrder(rows: readonly AnnotationRow[]): Annotation[] {
  return soundOnes('annotations', rows)
    .toSorted((one, other) => (one.createdAt + one.id < other.createdAt + other.id ? -1 : 1))
    .map(({ articleId: _articleId, subject: _subject, words: _words, has: _has, ...annotation }) => annotation);
}
