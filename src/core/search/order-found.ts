import type { LibrarySort } from '../../model/library';
import type { Scored } from './score-words';

/** What articles are put in order by: lists of one length. */
export interface OrderedBy {
  readonly numbers: readonly number[];
  readonly ids: readonly string[];
  readonly savedAt: readonly number[];
  readonly published: readonly number[];
}

/**
 * The ids of the articles that hold, in order: the last saved or published first, titles by their letters, the best matches first. What
 * is alike is in the order of saving.
 * @param titles the ids of all articles in the order of their titles; asked for only where they are sorted by.
 */
export function orderFound({ mask, scores }: Scored, columns: OrderedBy, sort: LibrarySort, titles: readonly string[]): string[] {
  const { numbers, ids, savedAt, published } = columns;
  const found = numbers.flatMap((number, at) => (mask[number] ? [at] : []));
  if (sort === 'title') {
    const all = new Set(found.map((at) => ids[at] ?? ''));
    return titles.filter((id) => all.has(id));
  }
  const scoreAt = (at: number): number => scores[numbers[at] ?? 0] ?? 0;
  const first = { relevance: scoreAt, saved: () => 0, published: (at: number) => published[at] ?? 0 }[sort];
  return found
    .toSorted((one, other) => first(other) - first(one) || (savedAt[other] ?? 0) - (savedAt[one] ?? 0))
    .map((at) => ids[at] ?? '');
}
