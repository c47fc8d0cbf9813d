import type { EntityDecision } from '../model/entity-decision';
import type { WideRule } from '../model/name-rule';
import type { Dismissal, PageCorrections } from '../model/loose-decisions';
import { withWords } from './annotation-words';
import { writeCorrections } from './corrections';
import type { AnnotationRow, Database } from './database';
import { writeAll } from './write-all';

/** Decisions for more than one article, and annotations, to be stored together. */
export interface BroughtDecisions {
  readonly rules: readonly WideRule[];
  readonly entities: readonly EntityDecision[];
  readonly notes: readonly AnnotationRow[];
  readonly pageCorrections: readonly PageCorrections[];
  readonly dismissals: readonly Dismissal[];
}

/** Keeps decisions and notes, on disk when the promise resolves. Fails with `StorageFull` and leaves the store as it was. */
export async function putBrought(database: Database, brought: BroughtDecisions): Promise<void> {
  const { rules, entities, notes, pageCorrections, dismissals } = brought;
  if (Object.values(brought).every(({ length }) => length === 0)) return;
  const transaction = database.transaction(STORES, 'readwrite', { durability: 'strict' });
  await writeAll(transaction, [
    ...rules.map((rule) => () => transaction.objectStore('rules').put(rule)),
    // Saved articles do not follow them yet.
    ...entities.map((decision) => () => transaction.objectStore('entityDecisions').put({ ...decision, isCarriedOut: false })),
    ...notes.map((row) => () => transaction.objectStore('annotations').put(withWords(row))),
    async () => {
      for (const { addresses, ...corrections } of pageCorrections)
        await writeCorrections(transaction.objectStore('corrections'), addresses, corrections);
    },
    ...dismissals.map((row) => () => transaction.objectStore('disagreements').put(row)),
  ]);
}

const STORES = [
  'rules' as const,
  'entityDecisions' as const,
  'annotations' as const,
  'corrections' as const,
  'disagreements' as const,
];
