import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { ALL_ARTICLES } from '../../src/model/library';
import type { Article } from '../../src/model/article';
import type { Removal } from '../../src/model/removal';
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

  // Guard: each of these is one transaction that is on disk before it is acknowledged (`durability: 'strict'`, `writeAll`).
  it(
    `keeps articles, removals, imports and decisions whole, ${KILLS} times`,
    async () => {
      const random = randomFrom(SEED + 1);
      await removeAll(popup);
      let known = await readLibrary(popup);
      for (let kill = 1; kill <= KILLS; kill += 1) {
        const deed = DEEDS[Math.floor(random() * DEEDS.length)] ?? DEEDS[0];
        const { ask, values, after } = deed(kill, known);
        const asked = send(popup, ask, values);
        await pause(random() * LATEST_KILL);
        await driver.killBackground();
        const answer = await asked;
        const today = await readLibrary(popup);
        const allowed = answer?.ok === true ? [after] : [after, known];
        expect(allowed.map(inWords), `kill ${kill}, ${ask}`).toContain(inWords(today));
        known = today;
      }
    },
    60_000 + KILLS * 3_000,
  );
});

/** What the library holds, besides the article of the page. */
interface Kept {
  readonly articles: readonly string[];
  readonly removals: readonly Removal[];
  readonly removed: number;
  readonly decisions: readonly string[];
}

interface Deed {
  readonly ask: string;
  readonly values: readonly unknown[];
  readonly after: Kept;
}

const DEEDS: readonly [(kill: number, known: Kept) => Deed, ...((kill: number, known: Kept) => Deed)[]] = [
  (kill, known) => ({
    ask: 'importArticles',
    values: [[imported(`i${kill}a`), imported(`i${kill}b`)]],
    after: { ...known, articles: [...known.articles, `i${kill}a`, `i${kill}b`] },
  }),
  (_kill, known) => ({
    ask: 'removeArticles',
    values: [known.articles.slice(0, 2)],
    after: { ...known, articles: known.articles.slice(2), removed: known.removed + known.articles.slice(0, 2).length },
  }),
  (_kill, known) => {
    const last = known.removals.find(({ title }) => IMPORTED.test(title));
    const back = Array.from({ length: last?.articles ?? 0 }, () => 'given back');
    const after = { ...known, articles: [...known.articles, ...back], removed: known.removed - back.length };
    return { ask: 'undoRemoval', values: [last?.id ?? ''], after };
  },
  (kill, known) => ({
    ask: 'decideEntity',
    values: [{ key: `e:person:${kill}`, kind: 'person', name: `N${kill}`, verdict: { type: 'rename', name: `M${kill}` } }],
    after: { ...known, decisions: [...known.decisions, `M${kill}`] },
  }),
  (kill, known) => ({
    ask: 'importDecisions',
    values: [
      {
        entityDecisions: [
          { ...DECIDED, key: `e:person:${kill}`, decidedAt: instantOf(kill), verdict: { type: 'rename', name: `B${kill}` } },
        ],
      },
    ],
    after: { ...known, decisions: [...known.decisions, `B${kill}`] },
  }),
];

const DECIDED = { kind: 'person', name: 'N' } as const;

function instantOf(kill: number): string {
  return new Date(Date.UTC(2022, 3, 11) + kill).toISOString();
}

function imported(id: string): object {
  const text = `Les ministres se sont vus à Alger, ${id}.`;
  return {
    id,
    address: `https://journal.example/${id}`,
    title: id,
    site: 'Le Journal',
    authors: [],
    language: 'fr',
    text,
    mentions: [],
  };
}

/** What is imported is called so. */
const IMPORTED = /^i\d+[ab]$/;

/** All of it; each article is whole. */
async function readLibrary(popup: Page): Promise<Kept> {
  const ids = await listed(popup);
  const articles = (await askBackground(popup, 'getArticles', ids)) as Article[];
  expect(articles.map(({ id }) => id)).toEqual(ids);
  for (const { id, text } of articles) expect(text).toContain(id);
  const removals = (await askBackground(popup, 'listRemovals', [])) as Removal[];
  const decisions = (await askBackground(popup, 'listEntityDecisions', [])) as { readonly verdict: { readonly name: string } }[];
  return {
    articles: ids.toSorted(),
    removals,
    removed: removals.reduce((sum, { articles: count }) => sum + count, 0),
    decisions: decisions.map(({ verdict }) => verdict.name),
  };
}

function inWords({ articles, removed, decisions }: Kept): string {
  return JSON.stringify([articles.length, removed, decisions.toSorted()]);
}

/** Asks once, of whoever is there. */
function send(popup: Page, ask: string, values: readonly unknown[]): Promise<{ readonly ok: boolean } | null> {
  return popup.evaluate(
    async (question) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage: (question: object) => Promise<{ ok: boolean } | undefined> } };
      };
      return (await chrome.runtime.sendMessage(question).catch(() => null)) ?? null;
    },
    { ask, values },
  );
}

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
