import { addressesOfSaved, addressesReadAt } from '../core/addresses/addresses-of-saved';
import { normaliseAddress } from '../core/addresses/normalise-address';
import { hostOf } from '../core/addresses/parts-of';
import { merge } from '../core/annotations/change-annotation';
import { rulesOf } from '../core/corrections/change-names';
import { beginArticle } from '../core/imports/begin-article';
import { isSame } from '../core/imports/is-same';
import { mergeArticles, type MergedArticle } from '../core/imports/merge-articles';
import { slicesApart } from '../core/imports/slices-apart';
import { tell, tellAll } from '../messages/news';
import type { Annotation } from '../model/annotation';
import type { Article, SavedArticle } from '../model/article';
import { NO_CORRECTIONS } from '../model/correction';
import type { ImportedArticle, ImportedCounts } from '../model/import';
import { getAnnotation } from '../store/annotations';
import { getHeads, getWholeArticles, putArticles, type IndexedArticle } from '../store/articles';
import { findCorrectionsAt } from '../store/corrections';
import type { AnnotationRow, Database } from '../store/database';
import { listEntityDecisions } from '../store/entity-decisions';
import { listRemovedIds } from '../store/removals';
import { findAllAt } from '../store/same-article';
import { analyseCorrected } from './analyse';
import { compareUncompared } from './compare-days';
import { withSavedNames } from './corrections';
import { indexedToday } from './library';
import { inTurn, openLibrary } from './open-library';
import { addressesOnPage, articleReadAt } from './same-article';
import { tidy } from './tidy';
import { findWideFor } from './wide-decisions';

/**
 * So many articles are stored in one transaction, between which what the reader asks for has its turn. When the background is killed or
 * the disk is full, each article is there whole or as it was.
 */
const SLICE = 50;

/**
 * Takes articles that a file brought. One that is there already, by the address it was read at or its id, keeps the newer of each field;
 * one that brings nothing new is left as it is. Fails with `StorageFull`; what was stored in earlier slices stays.
 */
export async function importArticles(articles: readonly ImportedArticle[]): Promise<ImportedCounts> {
  const taken: Taken[] = [];
  try {
    for (const slice of slicesApart(articles, SLICE)) taken.push(...(await inTurn(() => takeSlice(slice))));
  } finally {
    if (taken.some(({ how }) => how !== 'unchanged')) announce();
  }
  const idsOf = (how: Taken['how']): string[] => taken.flatMap((one) => (one.how === how ? [one.id] : []));
  return { added: idsOf('added'), merged: idsOf('merged'), unchanged: idsOf('unchanged').length };
}

/** What became of an article. */
interface Taken {
  readonly how: 'added' | 'merged' | 'unchanged';
  readonly id: string;
}

/** An article that was taken, and what is to be stored for it. */
interface ToStore extends Taken {
  readonly article?: IndexedArticle;
  /** Annotations that it brings and that belong to other articles. */
  readonly elsewhere: readonly AnnotationRow[];
}

function announce(): void {
  tell('articlesChanged');
  void tellAll('annotationsChanged');
  void tidy();
  void compareUncompared();
}

async function takeSlice(slice: readonly ImportedArticle[]): Promise<Taken[]> {
  const database = await openLibrary();
  const removed = await listRemovedIds(database);
  const decisions = await listEntityDecisions(database);
  const taken: ToStore[] = [];
  for (const imported of slice) {
    const own = await ownOf(database, imported);
    const { here, elsewhere } = await placeAnnotations(database, own, imported.annotations ?? []);
    const brought = await withoutTaken(database, own, { ...imported, annotations: here });
    const merged = own ? mergeArticles(own, brought) : await begin(database, brought, removed);
    const { id } = merged;
    if (merged === own) taken.push({ how: elsewhere.length > 0 ? 'merged' : 'unchanged', id, elsewhere });
    else {
      const article = await indexedToday(database, await withMentions(database, merged, own ?? brought), decisions);
      taken.push({ how: own ? 'merged' : 'added', id, elsewhere, article });
    }
  }
  await store(database, taken);
  return taken;
}

async function store(database: Database, taken: readonly ToStore[]): Promise<void> {
  const articles = taken.flatMap(({ article }) => article ?? []);
  const annotations = taken.flatMap(({ elsewhere }) => elsewhere);
  if (articles.length + annotations.length > 0) await putArticles(database, articles, annotations);
}

/** The saved article that an imported one is, whole: no other is at an address that it was read at. */
async function ownOf(database: Database, { id, ...imported }: ImportedArticle): Promise<Article | null> {
  const address = normaliseAddress(imported.address);
  const head =
    (await articleReadAt(database, [address])) ??
    (await getHeads(database, id === undefined ? [] : [id]))[0] ??
    (await articleReadAt(database, addressesReadAt(imported)));
  return head ? ((await getWholeArticles(database, [head.id]))[0] ?? null) : null;
}

/** An imported article without the merges at whose addresses other articles were read here. */
async function withoutTaken(
  database: Database,
  own: SavedArticle | null,
  { merges = [], ...imported }: ImportedArticle,
): Promise<ImportedArticle> {
  if (merges.length === 0) return imported;
  const addresses = merges.map(({ address }) => address);
  const others = (await findAllAt(database, addresses)).filter(({ id }) => id !== own?.id);
  const taken = new Set(others.flatMap(addressesReadAt));
  const free = merges.filter(({ address }) => !taken.has(address));
  return { ...imported, ...(free.length > 0 && { merges: free }) };
}

/**
 * Where imported annotations belong: one that another saved article has stays there, with the later of each field; one that belongs to no
 * saved article comes here.
 */
async function placeAnnotations(
  database: Database,
  own: SavedArticle | null,
  annotations: readonly Annotation[],
): Promise<{ readonly here: Annotation[]; readonly elsewhere: AnnotationRow[] }> {
  const here: Annotation[] = [];
  const elsewhere: AnnotationRow[] = [];
  for (const annotation of annotations) {
    const row = await getAnnotation(database, annotation.id);
    if (!row || row.articleId === own?.id) here.push(annotation);
    else if ((await getHeads(database, [row.articleId])).length === 0) here.push(merge(annotation, row));
    else {
      const merged = { ...row, ...merge(row, annotation) };
      if (!isSame(merged, row)) elsewhere.push(merged);
    }
  }
  return { here, elsewhere };
}

async function begin(database: Database, imported: ImportedArticle, removed: ReadonlySet<string>): Promise<MergedArticle> {
  const { id } = imported;
  const decided = await findCorrectionsAt(database, await addressesOnPage(database, imported));
  // A removed article that is given back comes back under its id.
  const ownId = id === undefined || removed.has(id) ? crypto.randomUUID() : id;
  return beginArticle(imported, ownId, decided, new Date().toISOString());
}

/** An article with what is named in its text, as the reader corrected it. What names are found with may not be there; `before` has some. */
async function withMentions(database: Database, merged: MergedArticle, before: ImportedArticle): Promise<Article> {
  const { mentions, text, published, corrections = NO_CORRECTIONS } = merged;
  if (mentions) return { ...merged, mentions };
  const request = { text, language: merged.language, ...(published && { published: published.value }) };
  const wide = await findWideFor(database, hostOf(merged.address));
  const { muted, language, isIncomplete, ...found } = await analyseCorrected(
    request,
    corrections,
    wide,
    addressesOfSaved(merged),
  );
  const known = isIncomplete && before.text === text ? (before.mentions ?? []) : [];
  const all = withSavedNames(text, found.mentions, known, rulesOf(corrections, wide.rules));
  return { ...merged, language, mentions: isIncomplete ? all : found.mentions, ...(muted && { muted }) };
}
