import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { BROWSERS, startBrowser } from './harness/browsers';
import { until, type Driver } from '../../tools/browsers/driver';
import { clickMark, paintedMarks, untilCardSays, untilMarked, wordsMarked, type PaintedMark } from './harness/marks';
import { servePages, type PageServer } from '../../tools/browsers/serve-pages';

/** What must be marked on each page shape, in reading order. */
const SHAPES: Readonly<Record<string, { readonly dates: readonly string[]; readonly places: readonly string[] }>> = {
  'no-paragraphs': {
    dates: ['mercredi 12 janvier 2022', 'juin 2000', 'vendredi 14 janvier'],
    places: ['Toulouse', 'Toulouse', 'Bordeaux'],
  },
  'nested-spans': {
    dates: ['mercredi 16 juin 2021', '1er juillet 2021', 'mars 2020'],
    places: ['Genève', 'Genève', 'Suisse', 'Vienne', 'Autriche', 'Berlin'],
  },
  'right-to-left': {
    dates: ['lundi 4 avril 2022', 'mars 2022'],
    places: ['Moscou', 'Alger', 'Vladikavkaz', 'Algérie'],
  },
  'strict-csp': { dates: ['ce mardi 5 novembre', 'lundi 4 avril'], places: ['Algérie', 'Moscou', 'Russie', 'Ukraine'] },
  'trusted-types': { dates: ['ce mardi 5 novembre', 'lundi 4 avril'], places: ['Algérie', 'Moscou', 'Russie', 'Ukraine'] },
  frame: { dates: ['samedi 16 décembre 2023', 'septembre 2024'], places: ['France', 'Italie', 'Turin', 'Lyon'] },
  hostile: { dates: ['mardi 5 avril 2022', 'septembre 2022'], places: ['Bruxelles'] },
};

const CARD_WIDTH = 350;

describe.each(BROWSERS)('pages of every shape, in %s', (name) => {
  let driver: Driver;
  let server: PageServer;
  beforeAll(async () => {
    [driver, server] = await Promise.all([startBrowser(name), servePages()]);
  });
  afterAll(async () => {
    await driver.close();
    await server.close();
  });

  it.each(Object.entries(SHAPES))('marks the dates and places of a page of the shape "%s"', async (slug, { dates, places }) => {
    const page = await driver.openPage(server.address(`/pages/${slug}/page.html`));
    await untilMarked(page, dates[0] ?? '');
    expect(await wordsMarked(page, 'date')).toEqual(expect.arrayContaining([...dates]));
    expect(await wordsMarked(page, 'place')).toEqual(expect.arrayContaining([...places]));
    await page.close();
  });

  // Guard: `Reflect.set` in tools/build/tidy-package.ts, by which the library puts its copy of the page together anew.
  it('marks an article that is found at the second attempt, among what looked unlikely', async () => {
    const prose = '<p>Les ministres se sont vus le mardi 5 avril 2022 à Alger sans rien annoncer de neuf.</p>'.repeat(6);
    const html = `<meta property="og:type" content="article"><h1>Des ministres se voient à Alger sans rien dire</h1>
      <time datetime="2022-04-05">5 avril</time><div class="text"><p>Un mot du journal.</p></div><div class="sidebar">${prose}</div>`;
    server.put(
      '/2022/04/05/ministres',
      `<!doctype html><html lang="fr"><title>Des ministres se voient à Alger sans rien dire</title>${html}`,
    );
    const page = await driver.openPage(server.address('/2022/04/05/ministres'));
    await untilMarked(page, 'mardi 5 avril 2022');
    expect(await wordsMarked(page, 'place')).toContain('Alger');
    await page.close();
  });

  it('leaves nothing in the page but the host of an open card, and takes that away', async () => {
    const address = server.address('/pages/demo-fr/page.html');
    const page = await driver.openPage(address);
    const served = await page.evaluate(async () => {
      const source = await (await fetch(location.href)).text();
      return new DOMParser().parseFromString(source, 'text/html').documentElement.outerHTML;
    });
    await clickMark(page, 'Béchar');
    await untilCardSays(driver, page, /Béchar/);
    const withCard = await page.evaluate(() => document.documentElement.outerHTML);
    expect(withCard.replace(/<div data-reperes-card[^>]*><\/div>/, '')).toBe(served);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(served);
    await page.close();
  });

  it('opens its card under a policy that forbids scripts and styles, inside the viewport', async () => {
    const page = await driver.openPage(server.address('/pages/strict-csp/page.html'));
    await clickMark(page, 'Vladikavkaz');
    await untilCardSays(driver, page, /Vladikavkaz/);
    const box = (await driver.inCard(
      page,
      '(root) => { const { left, top, right, bottom, width } = root.querySelector(".card").getBoundingClientRect(); return { left, top, right, bottom, width, tall: innerHeight, wide: innerWidth }; }',
    )) as Record<string, number>;
    expect(box).toMatchObject({ width: CARD_WIDTH });
    expect(
      Math.min(
        box['left'] ?? -1,
        box['top'] ?? -1,
        (box['wide'] ?? 0) - (box['right'] ?? 0),
        (box['tall'] ?? 0) - (box['bottom'] ?? 0),
      ),
    ).toBeGreaterThanOrEqual(0);
    await page.close();
  });

  it('opens its card as wide on a page that makes the letters of its root small', async () => {
    const page = await driver.openPage(server.address('/pages/demo-fr/page.html'));
    await page.addStyleTag({ content: 'html { font-size: 62.5%; }' });
    await clickMark(page, 'Béchar');
    await untilCardSays(driver, page, /Béchar/);
    expect(await driver.inCard(page, '(root) => root.querySelector(".card").getBoundingClientRect().width')).toBe(CARD_WIDTH);
    await page.close();
  });

  it('follows a client-side application from one article to the next and to its start page', async () => {
    const page = await driver.openPage(server.address('/app/'));
    await page.click('#to-first');
    await untilMarked(page, 'Madrid');
    await page.click('#to-second');
    await untilMarked(page, 'Varsovie');
    expect(await wordsMarked(page, 'date')).toContain('lundi 8 mai 2023');
    expect(await wordsMarked(page, 'date')).not.toContain('mardi 5 avril 2022');
    await page.click('#to-home');
    await until('the marks are gone', async () => (await paintedMarks(page)).length === 0);
    await page.close();
  });

  it('marks what a live blog adds', async () => {
    const page = await driver.openPage(server.address('/pages/late-content/page.html'));
    await untilMarked(page, 'Portugal');
    await page.evaluate('addPost("Le résultat sera connu à Coimbra le 31 janvier 2022, a dit la commission.")');
    await untilMarked(page, '31 janvier 2022');
    expect(await wordsMarked(page, 'place')).toContain('Portugal');
    await page.close();
  });

  it('marks what stands behind a paywall once it opens', async () => {
    const page = await driver.openPage(server.address('/pages/paywall/page.html'));
    await untilMarked(page, 'septembre 2019');
    await page.evaluate('openWall()');
    await untilMarked(page, '8 août 1956');
    await page.close();
  });

  it('reads a page of two megabytes', async () => {
    server.put('/large', largePage());
    const page = await driver.openPage(server.address('/large'));
    await untilMarked(page, '9 mars 2021');
    expect(await wordsMarked(page, 'place')).toContain('Varsovie');
    await page.close();
  });

  it('goes on marking on a page that clears highlights, poisons prototypes and sends messages', async () => {
    const page = await driver.openPage(server.address('/pages/hostile/page.html'));
    const { x, y } = await untilMarkedAgain(page, 'Bruxelles');
    await page.mouse.click(x, y);
    await untilCardSays(driver, page, /Bruxelles/);
    await page.evaluate(() => CSS.highlights.clear());
    await untilMarkedAgain(page, 'Bruxelles');
    expect(await page.evaluate(() => (globalThis as unknown as { leaks: string[] }).leaks.join())).toBe('[object Object]');
    await page.close();
  });
});

/** The mark of these words, on a page that takes marks away again and again; where it changes they come back. */
function untilMarkedAgain(page: Page, words: string): Promise<PaintedMark> {
  return until(`"${words}" is marked`, async () => {
    const mark = (await paintedMarks(page)).find((one) => one.words === words);
    if (!mark) await page.evaluate(() => document.documentElement.append(' '));
    return mark;
  });
}

/** An article of two megabytes whose last paragraph states a date of its own. */
function largePage(): string {
  const filler =
    'Le cortège a suivi le fleuve sur toute sa longueur, entre deux rangs de curieux venus des villages voisins avec leurs enfants. ';
  const paragraphs = Array.from({ length: 2_000 }, (_, index) => `<p>${filler.repeat(8)}Étape ${index} : Varsovie.</p>`).join(
    '\n',
  );
  const head = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'La grande traversée',
    datePublished: '2021-03-10',
  };
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>La grande traversée</title>
    <script type="application/ld+json">${JSON.stringify(head)}</script></head>
    <body><article><h1>La grande traversée</h1>${paragraphs}<p>La dernière étape a eu lieu le 9 mars 2021.</p></article></body></html>`;
}
