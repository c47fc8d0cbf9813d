import type { Facet, FacetKind } from '../../model/library';
import { ENTITY_KINDS } from '../../model/mention';
import type { Tally } from '../postings/tally';
import { readFacetTerm } from './terms';

/** The most frequent facets of each kind among terms that were counted: those of one key are one, under its most frequent name. */
export function topFacets(tallies: readonly Tally[], kinds: readonly FacetKind[], most: number): Facet[] {
  const growing = new Map<string, Growing>();
  for (const tally of tallies) add(tally, growing);
  const facets = [...growing.values()].map(({ named: _named, ...facet }) => facet);
  return kinds.flatMap((kind) =>
    firstOf(
      facets.filter((facet) => facet.kind === kind),
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

interface Growing extends Facet {
  /** How many articles have its label. */
  readonly named: number;
}

function add({ term, articles, weight }: Tally, growing: Map<string, Growing>): void {
  const { key, kind: found, label } = readFacetTerm(term);
  const kind = COUNTED.find((one) => one === found);
  if (!kind) return;
  const mentions = ENTITIES.has(kind) ? weight : 0;
  const known = growing.get(key);
  const before = known ?? { articles: 0, mentions: 0, named: 0 };
  const name = known && known.named >= articles ? known : { kind, label, named: articles };
  growing.set(key, {
    kind: name.kind,
    label: name.label,
    named: name.named,
    filter: key,
    articles: before.articles + articles,
    mentions: before.mentions + mentions,
  });
}

const ENTITIES: ReadonlySet<FacetKind> = new Set(ENTITY_KINDS);
/** Those that stand in the index; tags and labels are the reader's. */
const COUNTED: readonly FacetKind[] = [...ENTITY_KINDS, 'date', 'site', 'language'];
