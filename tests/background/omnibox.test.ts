import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addressFor, answerOmnibox, suggestFor } from '../../src/background/omnibox';
import { searchAnswers } from '../../src/background/search';
import type { SavedArticle } from '../../src/model/article';
import type { FoundArticle } from '../../src/model/library';
import { browser, OWN_ID } from '../support/fake-browser';
import { makeArticle } from '../support/make-article';

vi.mock('../../src/platform/browser', () => import('../support/fake-browser'));

const LIBRARY = `fake-extension://${OWN_ID}/src/ui/library/index.html`;
const TEA = saved('tea', 'Le prix du thé');

beforeEach(() => library([TEA]));
afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(browser.runtime, 'getBrowserInfo');
});

describe('suggestions in the address bar', () => {
  it('are the first articles that the words find', async () => {
    expect(await suggestFor(' thé ')).toEqual([
      { content: 'Le prix du thé', description: 'Le prix du thé <dim>– Le Journal, Sunday, April 10, 2022</dim>' },
    ]);
    expect(searchAnswers.searchLibrary).toHaveBeenCalledWith({ words: 'thé', filters: [], sort: 'relevance', from: 0, count: 6 });
  });

  it('say how many there are', async () => {
    const told = vi.spyOn(browser.omnibox, 'setDefaultSuggestion');
    await suggestFor('thé');
    expect(told).toHaveBeenLastCalledWith({ description: 'omniboxFound_one 1' });
    await suggestFor(' ');
    expect(told).toHaveBeenLastCalledWith({ description: 'omniboxHome' });
  });

  it('are well-formed XML in Chrome, whatever a title holds', async () => {
    library([saved('x', `R&D <b>"l'été"</b> \u0001\uD800`, { site: 'A&B' })]);
    const [suggestion] = await suggestFor('x');
    expect(suggestion?.description).toBe(
      'R&#38;D &#60;b&#62;&#34;l&#39;été&#34;&#60;/b&#62;    <dim>– A&#38;B, Sunday, April 10, 2022</dim>',
    );
  });

  it('are plain text in Firefox', async () => {
    Object.assign(browser.runtime, { getBrowserInfo: async () => ({ name: 'Firefox' }) });
    library([saved('x', 'R&D <b>', { site: 'A&B' })]);
    expect((await suggestFor('x'))[0]?.description).toBe('R&D <b> – A&B, Sunday, April 10, 2022');
  });

  it('tell articles of one title apart', async () => {
    library([TEA, saved('other', 'Le prix du thé')]);
    expect((await suggestFor('thé')).map(({ content }) => content)).toEqual(['Le prix du thé', 'Le prix du thé (2)']);
  });
});

describe('Enter in the address bar', () => {
  it('leads to the article that was chosen, also when the background is another one by then', async () => {
    expect(await addressFor('Le prix du thé')).toBe(`${LIBRARY}?view=article&id=tea`);
    library([TEA, saved('other', 'Le prix du thé')]);
    expect(await addressFor('Le prix du thé (2)')).toBe(`${LIBRARY}?view=article&id=other`);
  });

  it('leads to the library with the words, and without words to all of it', async () => {
    expect(await addressFor('thé & café')).toBe(`${LIBRARY}?q=th%C3%A9%20%26%20caf%C3%A9`);
    expect(await addressFor(' ')).toBe(LIBRARY);
  });

  it.each([
    ['currentTab', 'update', { url: LIBRARY }],
    ['newForegroundTab', 'create', { url: LIBRARY, active: true }],
    ['newBackgroundTab', 'create', { url: LIBRARY, active: false }],
  ] as const)('opens it as the reader wants: %s', async (disposition, deed, tab) => {
    const opened = vi.spyOn(browser.tabs, deed);
    answerOmnibox();
    for (const listener of browser.omnibox.onInputEntered.listeners) listener('' as never, disposition as never);
    await vi.waitFor(() => expect(opened).toHaveBeenCalledWith(tab));
    browser.omnibox.onInputEntered.listeners.clear();
  });

  it('leads to the library when that cannot be searched, for it says why', async () => {
    vi.spyOn(searchAnswers, 'searchLibrary').mockRejectedValue(new Error('DatabaseTooNew'));
    const opened = vi.spyOn(browser.tabs, 'update');
    answerOmnibox();
    for (const listener of browser.omnibox.onInputEntered.listeners) listener('thé' as never, 'currentTab' as never);
    await vi.waitFor(() => expect(opened).toHaveBeenCalledWith({ url: `${LIBRARY}?q=th%C3%A9` }));
    browser.omnibox.onInputEntered.listeners.clear();
  });

  it('does nothing where there is no address bar to answer, as in Firefox for Android', () => {
    const { omnibox } = browser;
    Object.assign(browser, { omnibox: undefined });
    expect(answerOmnibox).not.toThrow();
    Object.assign(browser, { omnibox });
  });
});

function library(articles: readonly SavedArticle[]): void {
  const found = articles.map((article): FoundArticle => ({ article, snippet: null, marks: 0, notes: 0, tags: [], warnings: 0 }));
  vi.spyOn(searchAnswers, 'searchLibrary').mockResolvedValue({ total: found.length, articles: found });
}

function saved(id: string, title: string, written: Partial<SavedArticle> = {}): SavedArticle {
  return makeArticle({ id, title, published: { value: '2022-04-10', source: 'json-ld' }, ...written });
}
