import type { SearchAsks } from '../messages/search-asks';
import type { SavedArticle } from '../model/article';
import type { FoundArticle, Selection } from '../model/library';
import { getArticles, listArticles } from '../store/articles';
import { idsWithKey } from '../store/fingerprints';
import { findRelated } from './library';
import { openLibrary } from './open-library';

/** Answers what our own pages ask to find something in the library. */
export const searchAnswers: SearchAsks = {
  async searchLibrary({ from, count, ...selection }) {
    const heads = await select(selection);
    return { total: heads.length, articles: heads.slice(from, from + count).map(asFound) };
  },
  findIds: async (selection) => (await select(selection)).map(({ id }) => id),
  listFacets: async () => [],
  async findRelatedTo(id) {
    const [article] = await getArticles(await openLibrary(), [id]);
    return article ? findRelated(article) : [];
  },
};

/** The saved articles of a selection, last saved first. */
export async function select({ words, filters }: Selection): Promise<SavedArticle[]> {
  const database = await openLibrary();
  const having = await Promise.all(filters.map((filter) => idsHaving(filter)));
  const heads = await listArticles(database);
  return heads.filter(({ id, title }) => having.every((ids) => ids.has(id)) && title.includes(words));
}

async function idsHaving(filter: string): Promise<ReadonlySet<string>> {
  if (filter.startsWith('id:')) return new Set([filter.slice('id:'.length)]);
  return new Set(await idsWithKey(await openLibrary(), filter));
}

function asFound(article: SavedArticle): FoundArticle {
  return { article, snippet: null, marks: 0, notes: 0, tags: [], warnings: 0 };
}
