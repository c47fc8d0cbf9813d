import { firstOf, topFacets } from '../core/search/top-facets';
import { facetsFrom } from '../core/search/terms';
import type { Facet, FacetKind } from '../model/library';
import { ENTITY_KINDS } from '../model/mention';
import { tallyRange, type IndexReader } from '../store/index-reader';

/** Where in the index the facets of a kind lie. */
const BEGINNINGS: readonly { readonly beginning: string; readonly kinds: readonly FacetKind[] }[] = [
  { beginning: 'e:', kinds: ENTITY_KINDS },
  { beginning: 'd:', kinds: ['date'] },
  { beginning: 'site:', kinds: ['site'] },
  { beginning: 'lang:', kinds: ['language'] },
  { beginning: 'is:', kinds: ['state'] },
];

/** What of some kinds some articles have most often; `ids` are theirs, a byte of `mask` for each of their numbers. */
export async function countFacets(
  reader: IndexReader,
  { mask, ids }: { readonly mask: Uint8Array; readonly ids: ReadonlySet<string> },
  kinds: readonly FacetKind[],
  most: number,
): Promise<Facet[]> {
  const asked = BEGINNINGS.filter((one) => one.kinds.some((kind) => kinds.includes(kind)));
  const [annotated, ...tallies] = await Promise.all([
    kinds.includes('tag') || kinds.includes('label') ? countAnnotations(reader, ids) : [],
    ...asked.map(({ beginning }) => tallyRange(reader, facetsFrom(beginning), mask)),
  ]);
  const counted = topFacets(tallies.flat(), kinds, most);
  return kinds.flatMap((kind) =>
    kind === 'tag' || kind === 'label'
      ? firstOf(
          annotated.filter((facet) => facet.kind === kind),
          most,
        )
      : counted.filter((facet) => facet.kind === kind),
  );
}

async function countAnnotations({ transaction }: IndexReader, ids: ReadonlySet<string>): Promise<Facet[]> {
  const articles = new Map<string, { readonly kind: 'tag' | 'label'; readonly label: string; readonly having: Set<string> }>();
  const add = (kind: 'tag' | 'label', label: string, id: string): void => {
    const filter = `${kind}:${label}`;
    const facet = articles.get(filter) ?? { kind, label, having: new Set<string>() };
    facet.having.add(id);
    articles.set(filter, facet);
  };
  for (const { articleId, tags, label } of await transaction.objectStore('annotations').getAll()) {
    if (!ids.has(articleId)) continue;
    for (const tag of tags) add('tag', tag, articleId);
    if (label !== '') add('label', label, articleId);
  }
  return [...articles].map(([filter, { kind, label, having }]) => ({ kind, filter, label, articles: having.size, mentions: 0 }));
}
