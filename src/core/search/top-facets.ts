import type { Facet, FacetKind } from '../../model/library';
import { ENTITY_KINDS } from '../../model/mention';
import type { Tally } from '../postings/tally';
import { facetRange, readFacetTerm, type TermRange } from './terms';

/** So many terms of each kind are looked at: those of one key may be spread over several names and segments, but not that far. */
const CANDIDATES_FOR_EACH = 16;

/**
 * The most frequent facets of each kind among terms that were counted; those of one key are one, under its most frequent name. Most of
 * many terms are in one article only, and are passed over by their counts alone.
 * @param sources each in the order of its terms.
 */
export function topFacets(sources: readonly (readonly Tally[])[], kinds: readonly FacetKind[], most: number): Facet[] {
  const facets = new Map<string, Facet>();
  const left = new Map(kinds.map((kind) => [kind, most * CANDIDATES_FOR_EACH]));
  for (const { term } of sources.flat().toSorted(byFrequency)) {
    const { key, kind: found } = readFacetTerm(term);
    const kind = kinds.find((one) => one === found);
    const places = kind && left.get(kind);
    if (!kind || !places || facets.has(key)) continue;
    left.set(kind, places - 1);
    facets.set(key, facetOf(key, kind, sources));
    if ([...left.values()].every((count) => count === 0)) break;
  }
  return kinds.flatMap((kind) =>
    firstOf(
      [...facets.values()].filter((facet) => facet.kind === kind),
      most,
    ),
  );
}

/** The most frequent ones first. */
export function firstOf(facets: readonly Facet[], most: number): Facet[] {
  const sorted = facets.toSorted(
    (one, other) => other.articles - one.articles || other.mentions - one.mentions || (one.label < other.label ? -1 : 1),
  );
  return sorted.slice(0, most);
}

function byFrequency(one: Tally, other: Tally): number {
  return other.articles - one.articles || other.weight - one.weight;
}

const ENTITIES: ReadonlySet<FacetKind> = new Set(ENTITY_KINDS);

/** The facet of a key, of all that was counted of it. */
function facetOf(key: string, kind: FacetKind, sources: readonly (readonly Tally[])[]): Facet {
  const range = facetRange(key);
  const named = new Map<string, number>();
  let [articles, mentions] = [0, 0];
  for (const { term, ...tally } of sources.flatMap((source) => within(source, range))) {
    const { kind: found, label } = readFacetTerm(term);
    articles += tally.articles;
    mentions += tally.weight;
    if (found === kind) named.set(label, (named.get(label) ?? 0) + tally.articles);
  }
  const [[label] = ['']] = [...named].toSorted((one, other) => other[1] - one[1]);
  return { kind, filter: key, label, articles, mentions: ENTITIES.has(kind) ? mentions : 0 };
}

function within(source: readonly Tally[], { from, to }: TermRange): readonly Tally[] {
  const first = firstFrom(source, from);
  let end = first;
  while ((source[end]?.term ?? to) < to) end += 1;
  return source.slice(first, end);
}

/** Binary search. */
function firstFrom(source: readonly Tally[], from: string): number {
  let [low, high] = [0, source.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((source[middle]?.term ?? '') < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
