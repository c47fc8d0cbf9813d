import { labelNameIn } from '../core/annotations/label-name';
import { orderFound } from '../core/search/order-found';
import { parseQuery, type Query } from '../core/search/parse-query';
import { makeSnippet, patternsOf } from '../core/search/snippet';
import { fold } from '../core/text/fold';
import type { SearchAsks } from '../messages/search-asks';
import { isOnPassage } from '../model/annotation';
import type { Facet, FacetKind, FoundArticle, LibrarySort, Selection } from '../model/library';
import { readSettings } from '../platform/settings-storage';
import { translate } from '../platform/translate';
import { getListed, type ListedArticle } from '../store/found-articles';
import { openIndex, readColumns } from '../store/index-reader';
import { evaluateQuery } from './evaluate-query';
import { countFacets } from './list-facets';
import { nameFacets } from './name-facets';
import { findRelatedTo } from './related';
import { openLibrary } from './open-library';

const MOST_RELATED = 10;

/** Answers what our own pages ask to find something in the library. */
export const searchAnswers: SearchAsks = {
  async searchLibrary({ from, count, sort, ...selection }) {
    const ids = await select(selection, sort);
    const query = parseQuery(selection.words);
    return { total: ids.length, articles: await show(ids.slice(from, from + count), query) };
  },
  findIds: select,
  listFacets,
  findRelatedTo: (id) => findRelatedTo(id, MOST_RELATED),
};

/** The ids of the articles of a selection, in order. */
export async function select(selection: Selection, sort: LibrarySort = 'saved'): Promise<string[]> {
  const { reader, columns, found } = await evaluate(selection);
  const titles = sort === 'title' ? await reader.transaction.objectStore('articles').index('byTitleKey').getAllKeys() : [];
  return orderFound(found, columns, sort, titles);
}

async function listFacets(selection: Selection, kinds: readonly FacetKind[], most: number): Promise<Facet[]> {
  const { reader, columns, found } = await evaluate(selection);
  const ids = new Set(orderFound(found, columns, 'relevance', []));
  const facets = await countFacets(reader, { mask: found.mask, ids }, kinds, most);
  return [...(await nameFacets(facets, await openLibrary()))];
}

async function evaluate({ words, filters }: Selection) {
  const database = await openLibrary();
  const query = parseQuery(words);
  // Between two questions of the index nothing but the database may be waited for.
  const labels = query.filters.some(({ type }) => type === 'label') ? await labelNames() : new Map<string, string>();
  const reader = await openIndex(database);
  const columns = await readColumns(reader);
  return { reader, columns, found: await evaluateQuery(query, filters, { reader, columns, labels }) };
}

/** What the reader calls the labels, folded, by id. */
async function labelNames(): Promise<Map<string, string>> {
  const { labels } = await readSettings();
  return new Map(labels.map((label) => [label.id, fold(labelNameIn(label, translate))]));
}

async function show(ids: readonly string[], query: Query): Promise<FoundArticle[]> {
  const patterns = patternsOf(query);
  const listed = await getListed(await openLibrary(), ids, patterns.length > 0);
  return listed.map((one) => ({ ...asFound(one), snippet: makeSnippet(one.text, patterns, one.article.title) }));
}

function asFound({ article, warnings, annotations }: ListedArticle): FoundArticle {
  return {
    article,
    snippet: null,
    marks: annotations.filter(isOnPassage).length,
    notes: annotations.filter(({ note }) => note.trim() !== '').length,
    tags: [...new Set(annotations.flatMap(({ tags }) => tags))],
    warnings,
  };
}
