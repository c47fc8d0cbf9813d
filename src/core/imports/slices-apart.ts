import type { ImportedArticle } from '../../model/import';
import { addressesOfSaved } from '../addresses/addresses-of-saved';

/**
 * Articles in slices of up to so many, in order. No two of a slice share an id, an address or an annotation: when one is taken, what was
 * taken before it is in the library.
 */
export function slicesApart(articles: readonly ImportedArticle[], most: number): ImportedArticle[][] {
  const slices: ImportedArticle[][] = [];
  let [slice, taken] = [[] as ImportedArticle[], new Set<string>()];
  for (const article of articles) {
    const keys = keysOf(article);
    if (slice.length === 0 || slice.length === most || keys.some((key) => taken.has(key))) {
      [slice, taken] = [[], new Set()];
      slices.push(slice);
    }
    slice.push(article);
    for (const key of keys) taken.add(key);
  }
  return slices;
}

function keysOf(article: ImportedArticle): string[] {
  const { id, annotations = [] } = article;
  return [
    ...(id === undefined ? [] : [`article ${id}`]),
    ...addressesOfSaved(article).map((address) => `address ${address}`),
    ...annotations.map((annotation) => `annotation ${annotation.id}`),
  ];
}
