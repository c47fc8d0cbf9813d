import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as Omnibox from '../../src/background/omnibox';
import type * as Search from '../../src/background/search';
import type { Article } from '../../src/model/article';
import { putArticle } from '../../src/store/articles';
import type { Database } from '../../src/store/database';
import { makeArticle } from '../support/make-article';

const fake = await vi.hoisted(() => import('../support/fake-browser'));
vi.mock('../../src/platform/browser', () => fake);
vi.mock('../../src/background/knowledge', () => ({ loadKnowledge: async () => ({ gazetteer: null, tagger: null }) }));
const { browser, OWN_ID } = fake;

const LIBRARY = `fake-extension://${OWN_ID}/src/ui/library/index.html`;
const TEA = saved('tea', 'Le prix du thé');

let omnibox: typeof Omnibox;
let searchAnswers: typeof Search.searchAnswers;
let database: Database;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.resetModules();
  omnibox = await import('../../src/background/omnibox');
  ({ searchAnswers } = await import('../../src/background/search'));
  database = await (await import('../../src/background/open-library')).openLibrary();
  await library([TEA]);
  vi.spyOn(searchAnswers, 'searchLibrary');
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  Reflect.deleteProperty(browser.runtime, 'getBrowserInfo');
});

describe('suggestions in the address bar', () => {
  it('are the first articles that the words find', async () => {
    expect(await omnibox.suggestFor(' thé ')).toEqual([
      { content: 'Le prix du thé', description: 'Le prix du thé <dim>– Le Journal, Sunday, April 10, 2022</dim>' },
    ]);
    expect(searchAnswers.searchLibrary).toHaveBeenCalledWith({ words: 'thé', filters: [], sort: 'relevance', from: 0, count: 6 });
  });

  it('say how many there are', async () => {
    const told = vi.spyOn(browser.omnibox, 'setDefaultSuggestion');
    await omnibox.suggestFor('thé');
    expect(told).toHaveBeenLastCalledWith({ description: 'omniboxFound_one 1' });
    await omnibox.suggestFor(' ');
    expect(told).toHaveBeenLastCalledWith({ description: 'omniboxHome' });
  });

  it('are well-formed XML in Chrome, whatever a title holds', async () => {
    await library([saved('x', `R&D <b>"l'été"</b> \u0001\uD800`, { site: 'A&B' })]);
    const [suggestion] = await omnibox.suggestFor('été');
    expect(suggestion?.description).toBe(
      'R&#38;D &#60;b&#62;&#34;l&#39;été&#34;&#60;/b&#62;    <dim>– A&#38;B, Sunday, April 10, 2022</dim>',
    );
  });

  it('are plain text in Firefox', async () => {
    Object.assign(browser.runtime, { getBrowserInfo: async () => ({ name: 'Firefox' }) });
    await library([saved('x', 'R&D <b>', { site: 'A&B' })]);
    expect((await omnibox.suggestFor('r'))[0]?.description).toBe('R&D <b> – A&B, Sunday, April 10, 2022');
  });

  it('tell articles of one title apart', async () => {
    await library([TEA, saved('other', 'Le prix du thé', { savedAt: '2021-01-01T00:00:00Z' })]);
    expect((await omnibox.suggestFor('thé')).map(({ content }) => content)).toEqual(['Le prix du thé', 'Le prix du thé (2)']);
  });
});

describe('Enter in the address bar', () => {
  it('leads to the article that was chosen, also when the background is another one by then', async () => {
    expect(await omnibox.addressFor('Le prix du thé')).toBe(`${LIBRARY}?view=article&id=tea`);
    await library([TEA, saved('other', 'Le prix du thé', { savedAt: '2021-01-01T00:00:00Z' })]);
    expect(await omnibox.addressFor('Le prix du thé (2)')).toBe(`${LIBRARY}?view=article&id=other`);
  });

  it.each([
    ['kiev', 'Ukraine : -15 degrés à Kiev'],
    ['personnes', 'Date: 12 personnes'],
    ['thé', 'Le « thé » (2)'],
    ['thé', 'Le prix du thé'],
    ['thé', ''],
  ])('leads from a suggestion for %j to the article called %j', async (typed, title) => {
    await library(Array.from({ length: 4 }, (_, number) => saved(`other-${number}`, 'Le prix du thé, à Kiev, de 12 personnes')));
    await library([saved('meant', title, { text: typed, address: 'https://journal.example/', savedAt: '2023-01-01T00:00:00Z' })]);
    const contents = (await omnibox.suggestFor(typed)).map(({ content }) => content);
    const addresses = await Promise.all(contents.map((content) => omnibox.addressFor(content)));
    expect(new Set(addresses).size).toBe(contents.length);
    expect(addresses).toContain(`${LIBRARY}?view=article&id=meant`);
  });

  it('leads to the library with the words, and without words to all of it', async () => {
    expect(await omnibox.addressFor('thé & café')).toBe(`${LIBRARY}?q=th%C3%A9%20%26%20caf%C3%A9`);
    expect(await omnibox.addressFor(' ')).toBe(LIBRARY);
  });

  it.each([
    ['currentTab', 'update', { url: LIBRARY }],
    ['newForegroundTab', 'create', { url: LIBRARY, active: true }],
    ['newBackgroundTab', 'create', { url: LIBRARY, active: false }],
  ] as const)('opens it as the reader wants: %s', async (disposition, deed, tab) => {
    const opened = vi.spyOn(browser.tabs, deed);
    omnibox.answerOmnibox();
    for (const listener of browser.omnibox.onInputEntered.listeners) listener('' as never, disposition as never);
    await vi.waitFor(() => expect(opened).toHaveBeenCalledWith(tab));
    browser.omnibox.onInputEntered.listeners.clear();
  });

  it.each(['les grues', TEA.title])('leads to the library without %j, typed in a private window', async (typed) => {
    vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 7, incognito: true }]);
    const [updated, created] = [vi.spyOn(browser.tabs, 'update'), vi.spyOn(browser.tabs, 'create')];
    omnibox.answerOmnibox();
    for (const listener of browser.omnibox.onInputEntered.listeners) listener(typed as never, 'currentTab' as never);
    await vi.waitFor(() => expect(created).toHaveBeenCalledExactlyOnceWith({ url: `${LIBRARY}#search` }));
    expect(updated).not.toHaveBeenCalled();
    browser.omnibox.onInputEntered.listeners.clear();
  });

  it('leads to the library when that cannot be searched, for it says why', async () => {
    vi.spyOn(searchAnswers, 'searchLibrary').mockRejectedValue(new Error('DatabaseTooNew'));
    const opened = vi.spyOn(browser.tabs, 'update');
    omnibox.answerOmnibox();
    for (const listener of browser.omnibox.onInputEntered.listeners) listener('thé' as never, 'currentTab' as never);
    await vi.waitFor(() => expect(opened).toHaveBeenCalledWith({ url: `${LIBRARY}?q=th%C3%A9` }));
    browser.omnibox.onInputEntered.listeners.clear();
  });

  it('does nothing where there is no address bar to answer, as in Firefox for Android', () => {
    const { omnibox: bar } = browser;
    Object.assign(browser, { omnibox: undefined });
    expect(omnibox.answerOmnibox).not.toThrow();
    Object.assign(browser, { omnibox: bar });
  });
});

async function library(articles: readonly Article[]): Promise<void> {
  for (const article of articles)
    await putArticle(database, article, { addresses: [`https://journal.example/${article.id}`], fingerprint: [] });
}

function saved(id: string, title: string, written: Partial<Article> = {}): Article {
  return makeArticle({ id, title, published: { value: '2022-04-10', source: 'json-ld' }, ...written });
}
