import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as Search from '../../src/background/search';
import type { Article } from '../../src/model/article';
import { putArticle } from '../../src/store/articles';
import type { Database } from '../../src/store/database';
import { makeArticle } from '../support/make-article';

const fake = await vi.hoisted(() => import('../support/fake-browser'));
vi.mock('../../src/platform/browser', () => fake);
vi.mock('../../src/background/knowledge', () => ({ loadKnowledge: async () => ({ gazetteer: null, tagger: null }) }));

let search: typeof Search;
let database: Database;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.resetModules();
  search = await import('../../src/background/search');
  database = await (await import('../../src/background/open-library')).openLibrary();
  await put({ id: 'whole', title: 'Béchar, le retour' });
  await put({ id: 'to-read', title: 'Béchar', text: '' });
});
afterEach(() => vi.unstubAllGlobals());

describe('an article of which only the address is kept', () => {
  it.each([
    ['is:toread', ['to-read']],
    ['-est:à-lire', ['whole']],
    ['is:nonsense', ['to-read', 'whole']],
    ['béchar', ['to-read', 'whole']],
  ])('is found or not by %j', async (words, ids) => {
    expect((await search.select({ words, filters: [] })).toSorted()).toEqual(ids);
  });

  it('is counted among the facets, and kept by its filter', async () => {
    const facets = await search.searchAnswers.listFacets({ words: '', filters: [] }, ['state'], 9);
    expect(facets).toEqual([{ kind: 'state', filter: 'is:toread', label: 'toRead', articles: 1, mentions: 0 }]);
    expect(await search.select({ words: '', filters: ['is:toread'] })).toEqual(['to-read']);
  });

  it('says so in lists, until it is saved with its text', async () => {
    expect(await list('béchar')).toEqual([
      ['to-read', true],
      ['whole', undefined],
    ]);
    await put({ id: 'to-read', title: 'Béchar', text: 'Des manœuvres.' });
    expect(await list('béchar')).toEqual([
      ['to-read', undefined],
      ['whole', undefined],
    ]);
    expect(await search.select({ words: 'is:toread', filters: [] })).toEqual([]);
  });

  it('says nothing of it in the article itself, which has its text or not', async () => {
    const { getWholeArticles } = await import('../../src/store/articles');
    const [article] = await getWholeArticles(database, ['to-read']);
    expect(article?.text).toBe('');
    expect(article).not.toHaveProperty('isToRead');
  });
});

async function list(words: string): Promise<unknown> {
  const { articles } = await search.searchAnswers.searchLibrary({ words, filters: [], sort: 'title', from: 0, count: 9 });
  return articles.map(({ article }) => [article.id, article.isToRead]);
}

async function put(written: Partial<Article> & { readonly id: string }): Promise<void> {
  const article = makeArticle({ text: 'Rien.', ...written, address: `https://journal.example/${written.id}` });
  await putArticle(database, article, { addresses: [`journal.example/${article.id}`], fingerprint: [] });
}
