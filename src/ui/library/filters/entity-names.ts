import type { Facet } from '../../../model/library';

const names = new Map<string, string>();

/** What entities are called, by filter, as far as facets told in this page's life: an address has only their keys. */
export const entityNames: ReadonlyMap<string, string> = names;

/** Remembers the names of facets. */
export function rememberNames(facets: readonly Facet[]): void {
  for (const { filter, label } of facets) names.set(filter, label);
}
