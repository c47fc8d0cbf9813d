import type { Fingerprint } from '../../model/related';

/** Each key of a question costs a look-up in the database. */
const MOST_KEYS = 64;
/** In a library of a hundred thousand articles the rarer keys of a question have about as many; adding them up takes a few milliseconds. */
const MOST_POSTINGS = 200_000;

/** The keys of a question that are looked up, the heaviest first. */
export function questionKeys(query: Fingerprint): readonly string[] {
  return query.slice(0, MOST_KEYS).map(({ key }) => key);
}

/**
 * Of keys with the number of articles that have them, those whose articles are worth reading, the rarest first: what very many articles
 * share finds none of them. In a small library these are all that any article has.
 */
export function keysWorthReading(articlesWith: ReadonlyMap<string, number>): readonly string[] {
  let postings = 0;
  return [...articlesWith]
    .filter(([, count]) => count > 0)
    .toSorted((one, other) => one[1] - other[1])
    .filter(([, count]) => (postings += count) <= MOST_POSTINGS)
    .map(([key]) => key);
}
