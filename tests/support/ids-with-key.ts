import { relatedTerm } from '../../src/core/search/terms';
import type { Database } from '../../src/store/database';
import { openIndex, readColumns, readTerms } from '../../src/store/index-reader';

/** The ids of the saved articles whose fingerprints have a key, in the order they were saved. */
export async function idsWithKey(database: Database, key: string): Promise<string[]> {
  const reader = await openIndex(database);
  const [columns, lists] = await Promise.all([readColumns(reader), readTerms(reader, [relatedTerm(key)])]);
  const numbers = new Set(lists.get(relatedTerm(key))?.numbers);
  return columns.ids.filter((_, at) => numbers.has(columns.numbers[at] ?? 0));
}
