import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from '../../tools/browsers/driver';
import { saveNews } from '../../tools/browsers/save-news';
import { servePages, type PageServer } from '../../tools/browsers/serve-pages';
import { makeNews } from '../../tools/corpora/made-news/make-news';
import { BROWSERS, startBrowser } from './harness/browsers';

/** More than wait to be put among the postings, so that some are there and some still wait. */
const SAVED = 20;
const NEWS = makeNews(SAVED);

describe.each(BROWSERS)('the index in %s', (name) => {
  let driver: Driver;
  let server: PageServer;
  let page: Page;

  beforeAll(async () => {
    [driver, server] = await Promise.all([startBrowser(name), servePages()]);
    await saveNews(driver, server, NEWS);
    page = await driver.openOwnPage('src/ui/popup/index.html?tab=-1');
  }, 180_000);
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  it('finds words, phrases and names, by a background that was killed before each question', async () => {
    const person = /Lucia Ferrandi/;
    const ofPerson = NEWS.filter(({ title, paragraphs }) => [title, ...paragraphs].some((text) => person.test(text)));
    expect(ofPerson.length).toBeGreaterThan(0);
    const titles = ofPerson.map(({ title }) => title).toSorted();
    // In German nobody is known for a person.
    const named = ofPerson.filter(({ language }) => language !== 'de').map(({ title }) => title);
    for (const words of ['ferrandi ', 'ferrand', '"lucia ferrandi"']) {
      await driver.killBackground();
      expect(await titlesOf(words), words).toEqual(titles);
    }
    for (const words of ['person:ferrandi', 'personne:"Lucia Ferrandi"']) {
      await driver.killBackground();
      expect(await titlesOf(words), words).toEqual(named.toSorted());
    }
  });

  it('counts as many articles for each facet as it finds', async () => {
    const facets = await ask('listFacets', { words: '', filters: [] }, ['place', 'language', 'date'], 4);
    expect(facets.length).toBeGreaterThan(8);
    for (const { filter, articles } of facets)
      expect(await ask('findIds', { words: '', filters: [filter] }, 'saved'), filter).toHaveLength(articles);
  });

  it('does without removed articles at once, and has them again when they are given back', async () => {
    const ids = await ask('findIds', { words: '', filters: ['lang:de'] }, 'saved');
    expect(ids).toHaveLength(NEWS.filter(({ language }) => language === 'de').length);
    const { id } = await ask('removeArticles', ids);
    expect(await ask('findIds', { words: '', filters: ['lang:de'] }, 'saved')).toEqual([]);
    await driver.killBackground();
    await ask('undoRemoval', id);
    expect(await ask('findIds', { words: '', filters: ['lang:de'] }, 'saved')).toEqual(ids);
  });

  async function titlesOf(words: string): Promise<string[]> {
    const query = { words, filters: [], sort: 'saved', from: 0, count: SAVED };
    const found: { article: { title: string } }[] = (await ask('searchLibrary', query)).articles;
    return found.map(({ article }) => article.title).toSorted();
  }

  /** Answers are what `protocol` says; the page's world has no types. */
  async function ask(question: string, ...values: readonly unknown[]) {
    const text = await page.evaluate(
      async (message: object) => {
        const { chrome } = globalThis as unknown as {
          chrome: { runtime: { sendMessage: (message: object) => Promise<{ ok: boolean; value: unknown; message: string }> } };
        };
        const { ok, value, message: failure } = await chrome.runtime.sendMessage(message);
        return JSON.stringify(ok ? { value } : { failure });
      },
      { ask: question, values },
    );
    const { value, failure } = JSON.parse(text);
    if (failure !== undefined) throw new Error(`${question}: ${failure}`);
    return value;
  }
});
