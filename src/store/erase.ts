import type { CorrectionsRow, Database, AnnotationRow } from './database';

/** All marks and notes with the articles they belong to. */
export async function listAnnotationRows(database: Database): Promise<AnnotationRow[]> {
  return database.getAll('annotations');
}

/** What was decided on articles, saved or not. */
export async function listCorrections(database: Database): Promise<CorrectionsRow[]> {
  return database.getAll('corrections');
}

/** Forgets all marks and notes, and how they were changed; on disk when the promise resolves. */
export async function clearAnnotations(database: Database): Promise<void> {
  const transaction = database.transaction(['annotations', 'changes'], 'readwrite', { durability: 'strict' });
  await Promise.all([
    transaction.objectStore('annotations').clear(),
    transaction.objectStore('changes').clear(),
    transaction.done,
  ]);
}

/** Forgets the layout of all saved articles; their texts stay. */
export async function clearContents(database: Database): Promise<void> {
  await database.clear('contents');
}
