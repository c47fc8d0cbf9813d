import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { ALL_ARTICLES } from '../../src/model/library';
import { until, type Driver } from '../../tools/browsers/driver';
import { openPopupFor } from '../../tools/browsers/open-popup';
import { servePages, type PageServer } from '../../tools/browsers/serve-pages';
import { articlePage } from './harness/article-page';
import { faultsOf } from './harness/axe';
import { BROWSERS, startBrowser } from './harness/browsers';
import { clickMark, untilMarked, wordsMarked } from './harness/marks';
import { clickButton, untilShows } from './harness/own-pages';

const DEMO = readFileSync(new URL('../fixtures/pages/demo-fr/page.html', import.meta.url), 'utf8');
const CORRECTED = DEMO.replace('ce mardi 5 novembre', 'ce mardi 5 avril');
const PROSE = 'Le tribunal de Lille a entendu mardi 5 avril 2022 les premiers témoins d’un procès qui doit durer jusqu’à l’été.';

describe.each(BROWSERS)('an article that was kept, in %s', (name) => {
  let driver: Driver;
  let server: PageServer;
  beforeAll(async () => {
    [driver, server] = await Promise.all([startBrowser(name), servePages()]);
  });
  // The demo at another address would be known by its text.
  beforeEach(async () => {
    const library = await driver.openOwnPage('src/ui/library/index.html');
    await askBackground(library, 'removeArticles', await askBackground(library, 'findIds', ALL_ARTICLES));
    await library.close();
  });
  afterAll(async () => {
    await driver.close();
    await server.close();
  });

  it('is shown with the marks of its page, each of which leads to what it means', async () => {
    server.put('/kept', DEMO);
    const id = await save('/kept', 'Béchar');
    const library = await driver.openOwnPage(`src/ui/library/index.html?view=article&id=${id}`);
    await untilMarked(library, 'Béchar');
    expect(await wordsMarked(library, 'warning')).toEqual(['ce mardi 5 novembre']);
    expect(await wordsMarked(library, 'person')).toEqual(['Ramtane Lamamra', 'Nikolaï Patrouchev', 'Lamamra']);
    await clickMark(library, 'Vladikavkaz');
    await untilShows(library, /All that the library says of it/);
    await clickMark(library, 'ce mardi 5 novembre');
    expect(await untilShows(library, /Because|worked out|inferred|weekday/i)).toContain(
      'November 5, 2022 is a Saturday, not a Tuesday. Perhaps Tuesday, April 5, 2022 is meant.',
    );
    expect(await faultsOf(library)).toEqual([]);
    await library.close();
  });

  it('keeps its earlier text when its page was edited, and tells that the wrong date was corrected', async () => {
    server.put('/edited', DEMO);
    const id = await save('/edited', 'Béchar');
    server.put('/edited', CORRECTED);
    const page = await driver.openPage(server.address('/edited'));
    await untilMarked(page, 'Béchar');
    const popup = await openPopupFor(driver, server.address('/edited'));
    await untilShows(popup, /This article has changed since you saved it/);
    await clickButton(popup, /^Save the new text/);
    await untilShows(popup, /See what changed/);
    const library = await driver.openOwnPage(`src/ui/library/index.html?view=article&id=${id}`);
    const shown = await untilShows(library, /the contradiction is gone/);
    expect(shown).toContain('The date “ce mardi 5 novembre” became “ce mardi 5 avril”: the contradiction is gone.');
    expect(await textsOf(library, 'del')).toEqual(['removed: novembre']);
    expect(await textsOf(library, 'ins')).toEqual(['added: avril']);
    await untilMarked(library, 'Béchar');
    expect(await wordsMarked(library, 'warning')).toEqual([]);
    expect(await faultsOf(library)).toEqual([]);
    for (const one of [page, popup, library]) await one.close();
  });

  it('is led to at the offset that its address names', async () => {
    server.put('/kept', DEMO);
    const id = await save('/kept', 'Béchar');
    const first = await driver.openOwnPage('src/ui/library/index.html');
    const at = (await textKept(first, id)).indexOf('Vladikavkaz');
    const library = await driver.openOwnPage(`src/ui/library/index.html?view=article&id=${id}&at=${at}`);
    await until('the place flashes', async () => (await wordsMarked(library, 'current')).includes('Vladikavkaz'));
    const link = await library.evaluate(() => document.querySelector('.article-head a')?.getAttribute('href'));
    expect(link).toMatch(/#:~:text=Vladikavkaz/);
    for (const one of [first, library]) await one.close();
  });

  it(
    'comes back with nine hundred and ninety-nine others, the lossless export the same byte for byte',
    { timeout: 240_000 },
    async () => {
      server.put('/kept', DEMO);
      const id = await save('/kept', 'Béchar');
      const library = await driver.openOwnPage('src/ui/library/index.html');
      const ids = await library.evaluate(copyArticle, id, 999);
      const before = await exportHash(library, ids);
      const removal = (await askBackground(library, 'removeArticles', ids)) as { readonly id: string; readonly articles: number };
      expect(removal.articles).toBe(1_000);
      expect(await askBackground(library, 'findIds', ALL_ARTICLES)).toEqual([]);
      await askBackground(library, 'undoRemoval', removal.id);
      expect(await exportHash(library, ids)).toBe(before);
      await library.close();
    },
  );

  it('holds nothing of a hostile page that runs or loads, and the page that shows it asks for nothing', async () => {
    server.put('/hostile-content', hostilePage());
    const id = await save('/hostile-content', 'Lille');
    const library = await driver.openOwnPage(`src/ui/library/index.html?view=article&id=${id}`);
    await untilMarked(library, 'Lille');
    const kept = await htmlKept(library, id);
    expect(kept).toContain('<h2>Un titre</h2>');
    expect(kept).not.toMatch(/<script|on\w+=|javascript:|style|src|iframe|svg|tracker/i);
    expect(await textsOf(library, '.kept-text a[href]')).toEqual(['bon lien']);
    await expectSilence(library);
    await library.close();
  });

  it('is sanitised once more where it is shown, whoever wrote it into the store', async () => {
    server.put('/forged', hostilePage());
    const id = await save('/forged', 'Lille');
    const first = await driver.openOwnPage('src/ui/library/index.html');
    const forged = (await htmlKept(first, id)).replace('</p>', `${attackOn(server)}</p>`);
    await first.evaluate(
      (articleId, html) =>
        new Promise<void>((resolve) => {
          indexedDB.open('reperes').addEventListener('success', ({ target }) => {
            const transaction = (target as IDBOpenDBRequest).result.transaction('contents', 'readwrite');
            transaction.objectStore('contents').put({ id: articleId, html });
            transaction.addEventListener('complete', () => resolve());
          });
        }),
      id,
      forged,
    );
    expect(await htmlKept(first, id)).toContain('onerror');
    await first.close();
    const library = await driver.openOwnPage(`src/ui/library/index.html?view=article&id=${id}`);
    await untilMarked(library, 'Lille');
    expect(await library.evaluate(() => document.querySelector('.kept-text')?.innerHTML)).not.toMatch(
      /on\w+=|src=|style=|script/i,
    );
    await expectSilence(library);
    await library.close();
  });

  /** Saves the article at a path; gives its id. */
  async function save(path: string, marked: string): Promise<string> {
    const page = await driver.openPage(server.address(path));
    await untilMarked(page, marked);
    const popup = await openPopupFor(driver, server.address(path));
    await clickButton(popup, /^Save article/);
    await untilShows(popup, /Saved since/);
    const articles = (await askBackground(
      popup,
      'getArticles',
      await askBackground(popup, 'findIds', ALL_ARTICLES),
    )) as readonly { readonly id: string; readonly address: string }[];
    await popup.close();
    await page.close();
    return articles.find(({ address }) => address === server.address(path))?.id ?? '';
  }

  async function expectSilence(library: Page): Promise<void> {
    await new Promise((resolve) => {
      setTimeout(resolve, 500);
    });
    expect(await library.evaluate(() => 'ran' in globalThis)).toBe(false);
    expect(server.asked.filter((path) => path.startsWith('/tracker/library'))).toEqual([]);
  }

  /** Its images are asked for by its own tab too: those that only a copy shows have another address. */
  function hostilePage(): string {
    const blocks = [
      '<h2 onclick="ran=1" style="background:url(/tracker/a)">Un titre</h2>',
      `<p id="x" onmouseover="ran=1">${PROSE} <a href="javascript:ran=1">mauvais lien</a> <a href="/b" onclick="ran=1">bon lien</a></p>`,
      `<p>${PROSE}<script>ran=1</script><img src="/tracker/b" srcset="/tracker/c 2x" onerror="ran=1" alt="x"></p>`,
      `<figure><img src="/tracker/d" alt="Le palais"><figcaption>Le palais de justice, où le procès se tient depuis lundi.</figcaption></figure>`,
      '<svg onload="ran=1"><a xlink:href="javascript:ran=1"><text>svg</text></a></svg><iframe srcdoc="<script>top.ran=1</script>"></iframe>',
      `<p style="background-image:url(/tracker/e)">${PROSE}</p><object data="/tracker/f"></object><video poster="/tracker/g"></video>`,
    ];
    return articlePage('Le procès de Lille', blocks);
  }

  function attackOn({ address }: PageServer): string {
    const tracker = address('/tracker/library');
    return (
      `<img src="${tracker}/a" srcset="${tracker}/b 2x" onerror="ran=1"><script>ran=1</script><svg onload="ran=1"></svg>` +
      `<b style="background:url(${tracker}/c)" onclick="ran=1"></b><iframe src="${tracker}/d"></iframe><a href="javascript:ran=1"></a>` +
      `<link rel="stylesheet" href="${tracker}/e"><video poster="${tracker}/f"></video><form action="${tracker}/g"></form>` +
      `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=${tracker}/h onerror=ran=1&gt;"></table></mtext></math>`
    );
  }
});

async function textKept(page: Page, id: string): Promise<string> {
  const [article] = (await askBackground(page, 'getArticles', [id])) as readonly { readonly text: string }[];
  return article?.text ?? '';
}

/** Writes an article's rows again under other ids and addresses, with a mark on each; runs in the page. */
async function copyArticle(id: string, copies: number): Promise<string[]> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    indexedDB.open('reperes').addEventListener('success', ({ target }) => resolve((target as IDBOpenDBRequest).result));
  });
  const transaction = database.transaction(
    ['articles', 'texts', 'contents', 'fingerprints', 'dates', 'annotations'],
    'readwrite',
  );
  const ids = [id];
  for (let copy = 1; copy <= copies; copy += 1) ids.push(`copy-${String(copy).padStart(4, '0')}`);
  for (const store of ['articles', 'texts', 'contents', 'fingerprints', 'dates']) {
    const row = await new Promise<object>((resolve) => {
      transaction
        .objectStore(store)
        .get(id)
        .addEventListener('success', ({ target }) => resolve((target as IDBRequest).result));
    });
    for (const [number, copy] of ids.entries()) {
      const address = `https://journal.example/${number}`;
      const place = store === 'articles' ? { address, addresses: [address] } : {};
      if (copy !== id) transaction.objectStore(store).put({ ...row, ...place, id: copy });
    }
  }
  const now = '2022-04-11T08:00:00.000Z';
  for (const articleId of ids)
    transaction.objectStore('annotations').put({
      id: `note-on-${articleId}`,
      articleId,
      target: { type: 'article' },
      label: '',
      note: `Note sur ${articleId}`,
      tags: ['essai'],
      createdAt: now,
      changedAt: { label: now, note: now, tags: now },
    });
  await new Promise((resolve) => {
    transaction.addEventListener('complete', resolve);
  });
  return ids;
}

/** What the lossless export is made of, as one number: all articles as they are given, in slices. */
async function exportHash(page: Page, ids: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (let from = 0; from < ids.length; from += 100)
    hash.update(JSON.stringify(await askBackground(page, 'getArticles', ids.slice(from, from + 100))));
  return hash.digest('hex');
}

async function htmlKept(page: Page, id: string): Promise<string> {
  const [article] = (await askBackground(page, 'getArticles', [id])) as readonly { readonly html?: string }[];
  return article?.html ?? '';
}

async function askBackground(page: Page, ask: string, ...values: readonly unknown[]): Promise<unknown> {
  const answer = await page.evaluate(
    async (question) => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage: (message: object) => Promise<unknown> } } };
      return (await chrome.runtime.sendMessage(question)) as { readonly ok: boolean; readonly value?: unknown };
    },
    { ask, values },
  );
  expect(answer).toMatchObject({ ok: true });
  return answer.value;
}

function textsOf(page: Page, selector: string): Promise<string[]> {
  return page.evaluate(
    (wanted) => Array.from(document.querySelectorAll(wanted), ({ textContent }) => textContent ?? ''),
    selector,
  );
}
