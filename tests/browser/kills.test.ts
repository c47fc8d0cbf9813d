import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { ALL_ARTICLES } from '../../src/model/library';
import type { Article } from '../../src/model/article';
import { askTab } from '../../tools/browsers/ask-tab';
import { until, type Driver } from '../../tools/browsers/driver';
import { openPopupFor } from '../../tools/browsers/open-popup';
import { servePages, type PageServer } from '../../tools/browsers/serve-pages';
import { randomFrom } from '../../tools/corpora/random';
import { articlePage } from './harness/article-page';
import { BROWSERS, startBrowser } from './harness/browsers';
import { paintedMarks } from './harness/marks';

/** `KILLS=500` kills the background that often. */
const KILLS = Number(process.env['KILLS'] ?? 25);
/** A write takes some milliseconds; kills come before, during and after it. */
const LATEST_KILL = 40;
const SEED = 5;
/** So often the article is removed, so that the next note must save it too. */
const REMOVED_EVERY = 7;

const BLOCKS = Array.from(
  { length: 12 },
  (_, index) => `<p>Le ${index + 1} avril 2022, les ministres ont parlé du port, de la pêche et de la pluie.</p>`,
);

describe.each(BROWSERS)('a background that is killed at any moment, in %s', (name) => {
  let driver: Driver;
  let server: PageServer;
  let popup: Page;
  beforeAll(async () => {
    [driver, server] = await Promise.all([startBrowser(name), servePages()]);
    server.put('/articles/kills', articlePage('Les ministres parlent du port', BLOCKS));
    const page = await driver.openPage(server.address('/articles/kills'));
    await until('the page is read', async () => (await paintedMarks(page)).length > 0);
    popup = await openPopupFor(driver, server.address('/articles/kills'));
  });
  afterAll(async () => {
    await driver.close();
    await server.close();
  });

  it(
    `loses nothing that it acknowledged and keeps nothing by halves, ${KILLS} times`,
    async () => {
      const random = randomFrom(SEED);
      let kept: Written = { note: '', tags: [] };
      for (let kill = 1; kill <= KILLS; kill += 1) {
        if (kill % REMOVED_EVERY === 0) kept = await removeAll(popup);
        const wanted: Written = { note: `note ${kill}`, tags: [`tag ${kill}`] };
        const writes = [
          askTab(popup, 'annotateArticle', { note: wanted.note }),
          askTab(popup, 'annotateArticle', { tags: wanted.tags }),
        ];
        await pause(random() * LATEST_KILL);
        await driver.killBackground();
        const [note, tags] = await Promise.allSettled(writes);
        const written = await readWritten(popup);
        expect([wanted.note, ...(note?.status === 'fulfilled' ? [] : [kept.note])], `kill ${kill}`).toContain(written.note);
        expect([wanted.tags, ...(tags?.status === 'fulfilled' ? [] : [kept.tags])].map(String), `kill ${kill}`).toContain(
          String(written.tags),
        );
        kept = written;
      }
    },
    60_000 + KILLS * 3_000,
  );
});

interface Written {
  readonly note: string;
  readonly tags: readonly string[];
}

/** What the library holds: at most one article, whole, with at most one note on it. */
async function readWritten(popup: Page): Promise<Written> {
  const ids = await listed(popup);
  const articles = (await askBackground(popup, 'getArticles', ids)) as Article[];
  expect(articles.length).toBe(ids.length);
  expect(ids.length).toBeLessThanOrEqual(1);
  const [article] = articles;
  if (!article) return { note: '', tags: [] };
  expect(article.text).toContain('Le 12 avril 2022');
  expect(article.mentions.length).toBeGreaterThanOrEqual(BLOCKS.length);
  const annotations = article.annotations ?? [];
  expect(annotations).toHaveLength(1);
  return annotations[0] ?? { note: '', tags: [] };
}

async function removeAll(popup: Page): Promise<Written> {
  await askBackground(popup, 'removeArticles', [await listed(popup)]);
  return { note: '', tags: [] };
}

async function listed(popup: Page): Promise<string[]> {
  return (await askBackground(popup, 'findIds', [ALL_ARTICLES])) as string[];
}

/** Asks as our own pages do, until somebody answers. */
async function askBackground(popup: Page, ask: string, values: unknown): Promise<unknown> {
  const answer = await until(`${ask} is answered`, () =>
    popup.evaluate(
      async (question) => {
        const { chrome } = globalThis as unknown as {
          chrome: { runtime: { sendMessage: (question: object) => Promise<{ ok: boolean; value?: unknown } | undefined> } };
        };
        return chrome.runtime.sendMessage(question).catch(() => null);
      },
      { ask, values: ask === 'getArticles' ? [values] : values },
    ),
  );
  expect(answer).toMatchObject({ ok: true });
  return answer.value;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
