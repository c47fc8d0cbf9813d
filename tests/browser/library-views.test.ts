import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until, type Driver } from '../../tools/browsers/driver';
import { saveNews } from '../../tools/browsers/save-news';
import { servePages, type PageServer } from '../../tools/browsers/serve-pages';
import { startBrowser } from '../../tools/browsers/start-browser';
import { makeNews, type MadeArticle } from '../../tools/corpora/made-news/make-news';
import { faultsOf } from './harness/axe';
import { BROWSERS } from './harness/browsers';
import { clickButton, untilShows } from './harness/own-pages';

/** What two papers say besides, each in its own words. */
const FILLING = {
  a: [
    'Les secours ont travaillé toute la nuit sous les décombres, avec des chiens et des grues venues des communes voisines.',
    'Des habitants des immeubles proches ont été logés dans des écoles, où la Croix-Rouge distribue des repas et des couvertures.',
    'Le procureur a ouvert une enquête et fait saisir les rapports des ingénieurs, qui demandaient des travaux depuis longtemps.',
  ],
  b: [
    'Plusieurs camions et des voitures sont tombés dans le vide, racontent des témoins qui attendaient au feu rouge.',
    'La société qui gère la route promet de payer les frais des familles, sans dire encore ce qui a manqué à ses contrôles.',
    'Dans tout le pays des maires font examiner leurs ponts ; certains ont été fermés aux poids lourds par prudence.',
  ],
} as const;
const LIBRARY = 'src/ui/library/index.html';
/** Two papers on one event with different days. */
const BRIDGE: readonly MadeArticle[] = [
  report('a', 'Un pont tombe à Gênes', '14 août 2018'),
  report('b', 'Italie : un pont s’effondre', '15 août 2018'),
];
const NEWS = [...makeNews(20), ...BRIDGE];

describe.each(BROWSERS)('the views of the library, in %s', (name) => {
  let driver: Driver;
  let server: PageServer;
  beforeAll(async () => {
    [driver, server] = await Promise.all([startBrowser(name, { language: 'en' }), servePages()]);
    await saveNews(driver, server, NEWS);
  }, 180_000);
  afterAll(async () => {
    await driver.close();
    await server.close();
  });

  it('show on the timeline what happened when; keys move through it, and a mark leads to its sentence in the article', async () => {
    const page = await open('view=timeline&time=2022-01');
    await page.waitForSelector('.timeline-mark[data-value="2022-01-11"]');
    await page.focus('.timeline-drawing');
    await page.keyboard.press('+');
    await until('the days are fewer', async () => (await lengthOfTime(page)) === 16);
    await page.keyboard.press('ArrowLeft');
    await page.waitForSelector('.timeline-mark[data-value="2022-01-11"]');
    await page.focus('.timeline-drawing');
    await until('the keys lead to the mark', async () => {
      await page.keyboard.press('ArrowDown');
      return page.evaluate(() => document.activeElement?.getAttribute('data-value') === '2022-01-11');
    });
    await page.keyboard.press('Enter');
    await page.waitForSelector('.opened .quote mark');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('opened-date');
    await page.keyboard.press('Escape');
    await until('the focus is back', () =>
      page.evaluate(() => document.activeElement?.getAttribute('data-value') === '2022-01-11'),
    );
    await page.click('.timeline-mark[data-value="2022-01-11"] .dot');
    await page.waitForSelector('.opened .source a');
    await page.click('.opened .source a');
    await until('the article is shown at the sentence', () =>
      page.evaluate(() => /view=article&id=[^&]+&at=\d+/.test(location.search)),
    );
    await page.close();
  });

  it('show the same as a list, of one article too', async () => {
    const page = await open('view=timeline&q=Genoa');
    await page.waitForSelector('.timeline-list button.event');
    await page.click('.timeline-list button.event');
    await page.waitForSelector('.timeline-list .quote mark');
    const drawn = await page.$$eval('.timeline-mark', (marks) => marks.length);
    expect(await page.$$eval('.timeline-list button.event', (rows) => rows.length)).toBe(drawn);
    await page.close();
  });

  it('show on the map where it happened, and lead to the place', async () => {
    const page = await open('view=map');
    await page.waitForSelector('.spot circle', { timeout: 15_000 });
    const places = await page.$$eval('.places a', (links) => links.map(({ textContent }) => textContent));
    expect(places).toEqual(expect.arrayContaining(['Genoa', 'Italy', 'Poland']));
    expect(await page.$$eval('.country[data-named="true"]', (countries) => countries.length)).toBeGreaterThan(2);
    const frame = (): Promise<string | null> => page.$eval('.map-drawing g', (group) => group.getAttribute('transform'));
    const before = await frame();
    await page.focus('.map-drawing');
    await page.keyboard.press('+');
    await until('the map is larger', async () => (await frame()) !== before);
    await clickButton(page, /^Whole world$/);
    await until('the map is whole', async () => (await frame()) === 'translate(0 0) scale(1)');
    await page.evaluate(() =>
      document.querySelector('.spot circle')?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })),
    );
    await until('the place is shown', () => page.evaluate(() => location.search.startsWith('?view=entity&key=e%3A')));
    await page.close();
  });

  it('show a month of the calendar, whose days are reached by arrows, and the day through the years', async () => {
    const page = await open('view=calendar&time=2022-01');
    await page.waitForSelector('.month .mentions');
    await page.focus('.month [tabindex="0"]');
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight'] as const) await page.keyboard.press(key);
    await until('the 11th has the focus', () =>
      page.evaluate(
        () => document.activeElement?.querySelector('.unseen')?.textContent?.startsWith('Tuesday, January 11, 2022') === true,
      ),
    );
    await page.keyboard.press('Enter');
    await untilShows(page, /On January 11, through the years/);
    await page.waitForSelector('.quotes .quote mark');
    expect(await page.$$eval('.events .event-date', (dates) => dates.map(({ textContent }) => textContent))).toContain(
      'Tuesday, January 11, 2022',
    );
    await clickButton(page, /^Next month with dates/);
    await untilShows(page, /(?:January|February) 2022/);
    await page.close();
  });

  it('show two papers that disagree side by side, let it go for good, and take that back', async () => {
    const page = await open('view=contradictions');
    // Articles are compared while the reader rests, and others are found meanwhile.
    const isListed = (of: Page): Promise<boolean> =>
      of.$$eval('.pair:not(details .pair)', (all) => all.some(({ textContent }) => textContent?.includes('15 août 2018')));
    await until('the two are found', () => isListed(page), 30_000);
    expect(await page.$$eval('.pair .quote mark', (marks) => marks.map(({ textContent }) => textContent))).toEqual(
      expect.arrayContaining(['14 août 2018', '15 août 2018']),
    );
    await clickButton(page, /^No contradiction: .*August 1[45], 2018/);
    await until('it is gone', async () => !(await isListed(page)));
    const again = await open('view=contradictions');
    await untilShows(again, /Within one article/);
    expect(await isListed(again)).toBe(false);
    await page.bringToFront();
    await clickButton(page, /^Undo$/);
    await until('it is back', () => isListed(page));
    await Promise.all([page.close(), again.close()]);
  });

  it.each([400, 1400])('have nothing that axe or a narrow window finds wrong, at %i pixels', async (width) => {
    for (const [view, shown] of Object.entries(SHOWN)) {
      const page = await open(`view=${view}`);
      await page.setViewport({ width, height: 900 });
      await page.waitForSelector(shown);
      expect(await faultsOf(page), view).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), view).toBe(true);
      await page.close();
    }
  });

  async function open(query: string): Promise<Page> {
    return driver.openOwnPage(`${LIBRARY}?${query}`);
  }
});

describe.each(BROWSERS)('the views of the library in the dark, in %s', (name) => {
  it('have nothing that axe finds wrong', async () => {
    const [driver, server] = await Promise.all([startBrowser(name, { language: 'fr', scheme: 'dark' }), servePages()]);
    await saveNews(driver, server, NEWS.slice(-4));
    for (const [view, shown] of Object.entries(SHOWN)) {
      const page = await driver.openOwnPage(`${LIBRARY}?view=${view}`);
      await page.waitForSelector(shown);
      expect(await faultsOf(page), view).toEqual([]);
      await page.close();
    }
    await driver.close();
    await server.close();
  }, 120_000);
});

/** What a view has once it is drawn. */
const SHOWN = { timeline: '.timeline-mark', map: '.spot', calendar: '.month td button', contradictions: '.quote mark' };

function report(path: 'a' | 'b', title: string, day: string): MadeArticle {
  return {
    path: `/bridge/${path}`,
    language: 'fr',
    title,
    paragraphs: [
      `Un pont de la rivière s’est effondré le ${day} à Gênes, en Italie, pendant un violent orage.`,
      ...FILLING[path],
    ],
    published: '2018-08-17',
    happening: -1,
    isWrong: false,
    isLate: false,
  };
}

/** How many days the address of the timeline names. */
async function lengthOfTime(page: Page): Promise<number> {
  const time = await page.evaluate(() => new URLSearchParams(location.search).get('time') ?? '');
  const [from = '', to = ''] = time.split('/');
  return (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
}
