import type { EntityDecision } from '../model/entity-decision';
import type { WideRule } from '../model/name-rule';
import { withWords } from './annotation-words';
import type { AnnotationRow, Database } from './database';
import { writeAll } from './write-all';

/** Decisions for more than one article, and annotations, to be stored together. */
export interface BroughtDecisions {
  readonly rules: readonly WideRule[];
  readonly entities: readonly EntityDecision[];
  readonly notes: readonly AnnotationRow[];
}

/** Keeps decisions and notes, on disk when the promise resolves. Fails with `StorageFull` and leaves the store as it was. */
export async function putBrought(database: Database, { rules, entities, notes }: BroughtDecisions): Promise<void> {
  if (rules.length + entities.length + notes.length === 0) return;
  const transaction = database.transaction(['rules', 'entityDecisions', 'annotations'], 'readwrite', { durability: 'strict' });
  await writeAll(transaction, [
    ...rules.map((rule) => () => transaction.objectStore('rules').put(rule)),
    // Saved articles do not follow them yet.
    ...entities.map((decision) => () => transaction.objectStore('entityDecisions').put({ ...decision, isCarriedOut: false })),
    ...notes.map((row) => () => transaction.objectStore('annotations').put(withWords(row))),
  ]);
}
