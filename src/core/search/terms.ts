import { asTerm } from '../postings/block';
import type { EntityKind } from '../../model/mention';

/**
 * The terms of the index, by family, which is their first letter:
 * `t` a word of title, text or head; `r` a key of the fingerprint; `f` what facets count, with its kind and its name; `n` a word of an
 * entity's name, with its key; `h` a host, and each that it is under.
 */
const BETWEEN = '\0';

export function textTerm(word: string): string {
  return `t${word}`;
}

export function relatedTerm(key: string): string {
  return asTerm(`r${key}`);
}

export function hostTerm(host: string): string {
  return asTerm(`h${host}`);
}

/** What an article has: `key` is that of a filter. */
export interface FacetTerm {
  readonly key: string;
  /** One of `FACET_KINDS`, or what is no facet and can be asked for all the same: `day`, `year`, `unsure`, `has`. */
  readonly kind: string;
  readonly label: string;
}

export function facetTerm({ key, kind, label }: FacetTerm): string {
  return asTerm(`f${key}${BETWEEN}${kind}${BETWEEN}${label}`);
}

export function readFacetTerm(term: string): FacetTerm {
  const [key = '', kind = '', label = ''] = term.slice(1).split(BETWEEN);
  return { key, kind, label };
}

/** A stretch of terms, both ends in it. */
export interface TermRange {
  readonly from: string;
  readonly to: string;
}

/** After everything that begins with the same. */
const LAST = '\uFFFF';

/** All terms of one key. */
export function facetRange(key: string): TermRange {
  return beginningWith(asTerm(`f${key}${BETWEEN}`));
}

/** All terms of keys that begin so: `e:`, `d:`. */
export function facetsFrom(beginning: string): TermRange {
  return beginningWith(asTerm(`f${beginning}`));
}

export function beginningWith(term: string): TermRange {
  return { from: term, to: term + LAST };
}

export function nameTerm(kind: EntityKind, word: string, key: string): string {
  return asTerm(`n${kind}:${word}${BETWEEN}${key}`);
}

/** The key that a term of a name leads to. */
export function keyOfName(term: string): string {
  return term.slice(term.indexOf(BETWEEN) + 1);
}

/** All terms of names with a word of a kind, or with words that begin so. */
export function nameRange(kind: EntityKind, word: string, isPrefix: boolean): TermRange {
  return beginningWith(asTerm(`n${kind}:${word}${isPrefix ? '' : BETWEEN}`));
}
