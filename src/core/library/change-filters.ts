import type { Selection } from '../../model/library';

/** The same selection with one filter more, or without it when it has it. */
export function toggleFilter<Place extends Selection>(place: Place, filter: string): Place {
  const without = withoutFilter(place, filter);
  return without.filters.length < place.filters.length ? without : { ...place, filters: [...place.filters, filter] };
}

/** The same selection without a filter. */
export function withoutFilter<Place extends Selection>(place: Place, filter: string): Place {
  return { ...place, filters: place.filters.filter((one) => one !== filter) };
}

/** Whether a selection asks for anything; if not it is the whole library. */
export function isNarrowed({ words, filters }: Selection): boolean {
  return words.trim() !== '' || filters.length > 0;
}

/** A text that is the same for the same selection only. */
export function keyOf({ words, filters }: Selection): string {
  return JSON.stringify([words.trim(), filters]);
}
