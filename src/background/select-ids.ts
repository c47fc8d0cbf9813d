import type { Selection } from '../model/library';
import { select } from './search';

/** The ids of a selection's articles; null for all. */
export async function selectIds(selection: Selection): Promise<ReadonlySet<string> | null> {
  if (selection.words.trim() === '' && selection.filters.length === 0) return null;
  return new Set(await select(selection));
}
