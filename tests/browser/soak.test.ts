import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { makeNews, type MadeArticle } from '../../tools/corpora/made-news/make-news';
import { pageOf } from '../../tools/corpora/made-news/page-of';
import { pause, until, type Driver } from '../../tools/browsers/driver';
import { saveTabAt } from '../../tools/browsers/save-news';
import { servePages, type PageServer } from '../../tools/browsers/serve-pages';
import { BROWSERS, startBrowser } from './harness/browsers';
import { untilRead } from './harness/marks';

/** `SOAK=300` opens, reads, saves and closes so many articles, and compares what is held after a tenth of them with what is held at the end. */
const SOAK = Number(process.env['SOAK'] ?? 0);
/** So much more may be held at the end, where it is measured. */
const MOST_GROWTH = 1.1;
/** In milliseconds. */
const REST = 15_000;
/** Walked through on one page of a site that never loads another. */
const STEPS = 12;

describe.each(BROWSERS)('a long evening of reading, in %s', (name) => {
  let driver: Driver;
  let server: PageServer;
  beforeAll(async () => {
    [driver, server] = await Promise.all([startBrowser(name), servePages()]);
  });
  afterAll(async () => {
    await driver.close();
    await server.close();
  });

  // Guard: what a reading hangs on a page ends with it (`AbortSignal`s of the session, the desk and the cards).
  it(`leaves no more on a page after ${STEPS} articles than after ${STEPS / 3}`, async () => {
    const articles = makeNews(STEPS);
    server.put('/site', pageOf(articles[0] ?? missing()));
    const page = await driver.openPage(server.address('/site'));
    await untilRead(page);
    const held: { readonly nodes: number; readonly listeners: number }[] = [];
    for (const [at, article] of articles.entries()) {
      await goOnTo(page, article, at);
      if (at === STEPS / 3 || at === STEPS - 1) {
        await goOnTo(page, articles[0] ?? missing(), at + STEPS);
        held.push(await driver.countHeld(page));
      }
    }
    const [early, late] = held;
    // A browser keeps a few nodes of the page before until it gets round to it.
    expect(late?.listeners).toBeLessThanOrEqual((early?.listeners ?? 0) + 2);
    expect(late?.nodes).toBeLessThanOrEqual((early?.nodes ?? 0) * 1.2);
    expect(await page.evaluate(() => document.querySelectorAll('[data-reperes-card]').length)).toBe(0);
    await page.close();
  });

  it.runIf(SOAK > 0)(
    `holds within a tenth as much after ${SOAK} articles as after ${Math.ceil(SOAK / 10)}`,
    async () => {
      const own = await driver.openOwnPage('src/ui/popup/index.html?tab=-1');
      const held: Awaited<ReturnType<Driver['measureHeld']>>[] = [];
      for (const [at, article] of makeNews(SOAK).entries()) {
        server.put(article.path, pageOf(article));
        const page = await driver.openPage(server.address(article.path));
        await untilRead(page);
        await saveTabAt(own, server.address(article.path));
        if (at + 1 === Math.ceil(SOAK / 10) || at + 1 === SOAK) {
          // What follows a save is done by then.
          await pause(REST);
          held.push(await driver.measureHeld(page));
        }
        await page.close();
      }
      console.log(`${name}: held after ${Math.ceil(SOAK / 10)} and after ${SOAK} articles, in bytes`, held);
      const [early, late] = held;
      for (const part of ['tab', 'background'] as const)
        expect((late?.[part] ?? 0) / (early?.[part] ?? 1), part).toBeLessThanOrEqual(MOST_GROWTH);
      expect(Math.min(...held.flatMap(({ tab, background }) => [tab, background]))).toBeGreaterThan(0);
    },
    120_000 + SOAK * 10_000,
  );
});

/** Puts another article in the place of the one that is shown, as a site does that never loads another page, until it is read. */
async function goOnTo(page: Page, article: MadeArticle, at: number): Promise<void> {
  await page.evaluate(
    (html, path) => {
      const next = new DOMParser().parseFromString(html, 'text/html');
      history.pushState(null, '', path);
      document.title = next.title;
      document.querySelector('head script')?.replaceWith(next.querySelector('head script') ?? '');
      document.body.replaceChildren(...next.body.childNodes);
      for (const mark of CSS.highlights.keys()) CSS.highlights.delete(mark);
    },
    pageOf(article),
    `/monde/2022/04/${at}/article-${at}`,
  );
  await until(`article ${at} is read`, () =>
    page.evaluate(() => {
      const own = (CSS.highlights as unknown as Map<string, Set<StaticRange>>).entries();
      return [...own].some(([, ranges]) => [...ranges].some(({ startContainer }) => startContainer.isConnected));
    }),
  );
}

function missing(): never {
  throw new Error('No article was made.');
}
