import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { pause, until, type Driver } from '../../tools/browsers/driver';
import { servePages, type PageServer } from '../../tools/browsers/serve-pages';
import { askOf } from './harness/ask-of';
import { BROWSERS, startBrowser } from './harness/browsers';
import { CLOBBERED_DOCUMENT, CLOBBERED_FORM, hostilePage, POISON, scriptIn, type HostileParts } from './harness/hostile-pages';
import { untilCardSays, untilMarked } from './harness/marks';
import { untilShows } from './harness/own-pages';
import { watchTasks } from './harness/watch-tasks';
import { evaluateApart, placesPainted } from './harness/world-apart';

/** What stands still is compared, character by character, with what was served. */
type Case = HostileParts & { readonly isStill?: true };

/** A page that is an article of its own, in a frame. */
const FRAMED = '/news/2022/04/05/framed';
const ENDLESS: Case = {
  after: '<p id="clock"></p>',
  head: `<script>addEventListener('load', function beat() {
    document.getElementById('clock').textContent = Math.random();
    document.querySelector('article').dataset.beat = Math.random();
    requestAnimationFrame(beat);
  })</script>`,
};

const CASES: Readonly<Record<string, Case>> = {
  // Guard: none of ours. Content scripts have prototypes and globals of their own, in Firefox through Xrays; what is seen here is that no
  // part of ours runs in the page's world.
  'prototypes and globals that throw': { head: POISON },
  // Guard: none of ours in browsers of today, which do not hide what a document is asked from worlds of their own; in those that do,
  // `unclobbered` around the document, in content/detect.iife.ts and content/start-session.ts.
  'images that hide what a document is asked': { after: CLOBBERED_DOCUMENT, isStill: true },
  // Guard: `unclobbered` around nodes, in page/copy-skeleton.ts and page/build-text-map.ts. Without it Chromium hangs or marks nothing.
  'fields that hide what their form is asked': { around: CLOBBERED_FORM, isStill: true },
  // Guard: none needed to be marked; for its tasks see below.
  'fifty thousand text nodes': {
    head: `<script>addEventListener('DOMContentLoaded', () => {
      const bar = document.createElement('div');
      for (let index = 0; index < 50000; index += 1) bar.append(document.createElement('i'), ' mot ');
      document.querySelector('article').append(bar);
    })</script>`,
  },
  // Guard: none needed. `lastWord` in page/build-text-map.ts keeps each of these words from costing as much as all before it, which so many bear.
  'words each letter of which is an element': {
    after: `<p>${'<b>m</b><i>o</i><b>t</b>'.repeat(15_000)}</p>`,
    isStill: true,
  },
  // Guard: none needed.
  'a hundred thousand text nodes in a row': {
    head: `<script>addEventListener('DOMContentLoaded', () => {
      const bar = document.createElement('p');
      for (let index = 0; index < 100000; index += 1) bar.append('mot ');
      document.querySelector('article').append(bar);
    })</script>`,
  },
  // Guard: none of ours; a node is read in one piece. What is seen here is that no pattern of ours is slow on it.
  'a megabyte in one node': {
    inside: `<p>${'Le cortège a suivi le fleuve sur toute sa longueur. '.repeat(20_000)}</p>`,
    isStill: true,
  },
  // Guard: `LONGEST_METADATA` in page/read-json-ld.ts. Without it the detector parses it at each look; and the `catch` in `parse`.
  'five megabytes of metadata that is none': {
    head: `<script type="application/ld+json">{"@type":"NewsArticle","a":"${'x'.repeat(5_000_000)}</script>`,
    isStill: true,
  },
  // Guard: `DEEPEST_TEXT` in page/read-json-ld.ts. Without it the reading ends in a stack overflow, and nothing is marked.
  'metadata nested without end': {
    metadata: `{"@type":"NewsArticle","datePublished":"2022-04-05","author":${'['.repeat(50_000)}"A"${']'.repeat(50_000)}}`,
    isStill: true,
  },
  // Guard: none needed for the first marks; for what follows see below.
  'changes at every frame': ENDLESS,
  // Guard: `#patience` in content/session.ts, by which a page that goes on growing is read less and less often.
  'a list that never ends': {
    head: `<script>setInterval(() => {
      const more = document.createElement('section');
      more.append('Encore un article sans rapport avec le premier, qui parle de tout autre chose. '.repeat(20));
      document.body.append(more);
    }, 100)</script>`,
  },
  // Guard: background/read-tab.ts, which puts the reading script into no frame but the top one. Before it, background/detector.ts asks for no
  // `allFrames`, and a frame that asks has no answer (messages/answer-in-background.ts).
  'frames in frames': {
    after: `<iframe src="${FRAMED}"></iframe>
    <iframe srcdoc="<article><p>Le 9 mai 2022 à Varsovie.</p><iframe srcdoc='<p>Le 9 mai 2022</p>'></iframe></article>"></iframe>`,
    isStill: true,
  },
  // Guard: none needed: what is in a closed shadow root is not in the page's tree.
  'closed shadow roots': {
    after: '<div id="host"></div>',
    head: `<script>addEventListener('DOMContentLoaded', () => {
      document.getElementById('host').attachShadow({ mode: 'closed' }).innerHTML = '<article><p>Le 9 mai 2022 à Varsovie.</p></article>';
    })</script>`,
    isStill: true,
  },
  // Guard: none needed: `dir` and zalgo are characters of the text like all others.
  'letters that turn and pile up': {
    inside: `<p>\u202E\u2066Le 7 mars 2022\u2069\u202C à Z${'\u0301\u0300\u0327'.repeat(2_000)}algo, \uD83D\u200F\u200E\u202D.</p>`,
  },
  // Guard: the sender's address in messages/answer-in-background.ts; nothing of ours listens to the page's messages.
  'messages shaped like ours': {
    head: `<script>var replies = []; addEventListener('message', ({ data }) => { if (data.ok !== undefined) replies.push(data); });
    setInterval(() => { for (const ask of ['listRemovals', 'saveTab', 'readAnyway', 'analyseAgain']) {
      postMessage({ ask, values: [1] }, '*');
      for (const type of ['message', 'reperes', ask]) document.dispatchEvent(new CustomEvent(type, { detail: { ask, values: [1], news: 'articlesChanged' } }));
    } }, 100)</script>`,
    isStill: true,
  },
};
/** On the page as it is served: two days and a season. */
const DATES = 3;
/** Generous: a machine under load takes long for anything. The budget is `npm run bench -- pages`. */
const LONGEST_TASK = 2_000;

describe.each(BROWSERS)('hostile pages, in %s', (name) => {
  let driver: Driver;
  let server: PageServer;
  /** A page of ours that asks what the popup asks. */
  let own: Page;
  beforeAll(async () => {
    [driver, server] = await Promise.all([startBrowser(name), servePages()]);
    server.put(FRAMED, hostilePage({ title: 'Le procès vu de Varsovie' }));
    own = await driver.openOwnPage('src/ui/popup/index.html?tab=-1');
  });
  afterAll(async () => {
    await driver.close();
    await server.close();
  });

  it.each(Object.entries(CASES))('leave page and extension working: %s', async (slug, { isStill, ...parts }) => {
    const { page, address } = await open(slug, hostilePage(parts));
    await until('the dates are painted', async () => (await placesPainted(page, 'date')) >= 2);
    expect(await stateOf(address)).toMatchObject({ state: 'read', isIncomplete: false });
    expect(await heldText(address)).not.toContain('Varsovie');
    expect(await page.evaluate('globalThis.replies ?? []')).toEqual([]);
    for (const frame of page.frames().slice(1)) expect(await frame.evaluate('CSS.highlights.size')).toBe(0);
    if (isStill) expect(await isAsServed(page)).toBe(true);
    await expectBeating(page);
    await page.close();
  });

  // Guard: `whenIdle` in content/read-page.ts, which reads in slices: 1.3 seconds in one piece, half of that so, of which most is one task of the
  // extraction library. That slices are parted is shown by tests/page/in-slices.test.ts; here, that no task takes seconds.
  it('keep their tasks short where they are long', async () => {
    const { page } = await open('tasks', hostilePage({ after: '<p id="end"></p>' }));
    await until('the dates are painted', async () => (await placesPainted(page, 'date')) >= DATES);
    const tasks = await watchTasks(page);
    await page.evaluate(() => {
      const bar = document.createElement('article');
      for (let index = 0; index < 50_000; index += 1) bar.append(document.createElement('i'), ' mot ');
      bar.append('Le tribunal a fixé une audience de plus, le 7 mars 2022.');
      document.querySelector('article')?.append(bar);
      // The browser lays them out first, for which it takes long itself.
      return new Promise((laidOut) => {
        requestAnimationFrame(() => requestAnimationFrame(laidOut));
      });
    });
    await pause(100);
    await tasks.longest();
    // A machine with other work takes its time over as many nodes.
    await until('the page is read again', async () => (await placesPainted(page, 'date')) > DATES, 30_000);
    expect((await tasks.longest()) ?? 0).toBeLessThan(LONGEST_TASK);
    await page.close();
  });

  // Guard: `LONGEST_BURST` in page/watch-text.ts. Without it a burst that does not end is waited out for ever.
  it('are read again although they change at every frame', async () => {
    const { page } = await open('endless', hostilePage(ENDLESS));
    await until('the dates are painted', async () => (await placesPainted(page, 'date')) >= DATES);
    await page.evaluate(() => {
      const more = document.createElement('p');
      more.textContent = 'Le tribunal a fixé une audience de plus, le 7 mars 2022.';
      document.querySelector('article')?.append(more);
    });
    await until('the page is read again', async () => (await placesPainted(page, 'date')) > DATES);
    await page.close();
  });

  // Guard: `watchRoot` in content/index.iife.ts. Without it the old marks are gone, no new ones come, and no click opens a card.
  it('are read again when they write themselves anew', async () => {
    const { page } = await open('write', hostilePage({}));
    await untilMarked(page, 'Bruxelles');
    const anew = hostilePage({ title: 'La page écrite après coup' }).replaceAll('Bruxelles', 'Varsovie');
    await page.evaluate((html) => {
      document.open();
      document.write(html);
      document.close();
    }, anew);
    const { x, y } = await untilMarked(page, 'Varsovie');
    await page.mouse.click(x, y);
    await untilCardSays(driver, page, /Varsovie|Warsaw/);
    expect(
      await page.evaluate(`getComputedStyle(document.querySelector('p'), '::highlight(reperes-date)').backgroundColor`),
    ).not.toBe('rgba(0, 0, 0, 0)');
    await page.close();
  });

  // Guard: `#mend` in the click, content/session.ts; without it the click finds no mark.
  it('answer a click on a mark although they take all marks away at every frame', async () => {
    const { page, address } = await open(
      'clears',
      hostilePage({
        head: `<script>(function clear() { CSS.highlights.clear(); CSS.highlights.set('reperes-place', new Highlight()); requestAnimationFrame(clear); })()</script>`,
      }),
    );
    await until('the page is read', async () => (await stateOf(address)).state === 'read');
    const at = (await page.evaluate(`(() => {
      const node = [...document.querySelectorAll('p')].at(-1).firstChild;
      const range = new Range();
      range.setStart(node, node.data.indexOf('Bruxelles'));
      range.setEnd(node, node.data.indexOf('Bruxelles') + 9);
      node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    })()`)) as { readonly x: number; readonly y: number };
    await page.mouse.click(at.x, at.y);
    await untilCardSays(driver, page, /Bruxelles|Brussels/);
    await expectBeating(page);
    await page.close();
  });

  // Guard: `measureProse` in page/judge-news.ts, and behind it the reading, which finds no text; either holds alone.
  it('are no article where all is drawn', async () => {
    const { page, address } = await open(
      'canvas',
      `<!doctype html><title>Dessin</title><canvas></canvas><script>var beats = 0;
      setInterval(() => { beats += 1; document.querySelector('canvas').getContext('2d').fillText('Le 5 avril 2022', 10, beats % 100); }, 50)</script>`,
    );
    expect(await stateOf(address)).toMatchObject({ state: 'noArticle' });
    expect(await placesPainted(page, 'date')).toBe(0);
    await expectBeating(page);
    await page.close();
  });

  // Guard: Preact writes text, never HTML; the build, which leaves nothing that could (tools/build/tidy-package.ts); and the policy in
  // manifest.json. Without the first two the library holds such elements, and the policy keeps them from running; `checked` in background/draft-schema.ts for lengths.
  it('run nothing by their titles and metadata, in the popup, in the library or behind them', async () => {
    const script = scriptIn(server.address(''));
    const written = script.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
    const node = {
      '@type': 'NewsArticle',
      headline: script,
      author: [{ name: script }],
      publisher: { name: script },
      datePublished: '2022-04-05',
      url: 'javascript:canary=1',
    };
    const { page, address } = await open(
      'titles',
      hostilePage({
        title: written,
        head: `<meta property="og:title" content="${written}"><meta property="og:site_name" content="${written}"><link rel="canonical" href="javascript:canary=1">`,
        metadata: JSON.stringify(node).replaceAll('<', '\\u003c'),
      }),
    );
    await until('the dates are painted', async () => (await placesPainted(page, 'date')) >= 2);
    await ask(address, 'saveTab');
    const popup = await driver.openOwnPage(`src/ui/popup/index.html?tab=${await tabOf(address)}`);
    const library = await driver.openOwnPage('src/ui/library/index.html');
    await untilShows(popup, /onerror=/);
    await untilShows(library, /onerror=/);
    for (const one of [page, popup, library]) expect(await one.evaluate('globalThis.canary')).toBeUndefined();
    expect(await library.evaluate(`document.querySelectorAll('[href^="javascript:"], [onerror], [onload]').length`)).toBe(0);
    expect(server.asked).not.toContain('/canary');
    await Promise.all([page.close(), popup.close(), library.close()]);
  });

  // Guard: the name `PageNotKept` in background/draft-schema.ts; without it the reader is shown the schema's own words.
  it('are refused in plain words where their address is too long to be kept', async () => {
    const { page, address } = await open('long', hostilePage({}), `?${'a'.repeat(5_000)}`);
    await until('the dates are painted', async () => (await placesPainted(page, 'date')) >= 2);
    await expect(ask(address, 'saveTab')).rejects.toThrow(/PageNotKept/);
    await page.close();
  });

  async function open(slug: string, html: string, query = ''): Promise<{ readonly page: Page; readonly address: string }> {
    const path = `/news/2022/04/05/${slug.replaceAll(/\W+/g, '-')}`;
    server.put(path, html);
    const address = server.address(path) + query;
    return { page: await driver.openPage(address), address };
  }

  function tabOf(address: string): Promise<unknown> {
    return own.evaluate(`chrome.tabs.query({}).then((tabs) => tabs.find(({ url }) => url === ${JSON.stringify(address)})?.id)`);
  }

  async function ask(address: string, question: string): Promise<unknown> {
    return askOf(own, question, await tabOf(address));
  }

  async function stateOf(address: string): Promise<{ readonly state: string }> {
    return (await ask(address, 'readTab')) as { readonly state: string };
  }

  async function heldText(address: string): Promise<string> {
    return ((await ask(address, 'getDraft')) as { readonly text: string }).text;
  }
});

/** The page's own scripts go on. */
async function expectBeating(page: Page): Promise<void> {
  const before = Number(await page.evaluate('beats'));
  await until('the page’s own scripts go on', async () => Number(await page.evaluate('beats')) > before);
}

/** Whether the page's tree is what was served, as a world that the page has not touched writes both. */
function isAsServed(page: Page): Promise<unknown> {
  return evaluateApart(
    page,
    `fetch(location.href).then((answer) => answer.text()).then((source) => {
      const write = (page) => new XMLSerializer().serializeToString(page);
      return write(new DOMParser().parseFromString(source, 'text/html')) === write(document);
    })`,
  );
}
