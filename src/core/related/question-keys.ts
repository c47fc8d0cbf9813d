import type { Fingerprint } from '../../model/related';

/** Each key of a question costs a look-up in the database. */
const MOST_KEYS = 120;

/** The keys by which candidates are looked for, the most telling first. */
export function questionKeys(query: Fingerprint): readonly string[] {
  return query.slice(0, MOST_KEYS).map(({ key }) => key);
}
