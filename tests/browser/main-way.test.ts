import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unzipSync, strFromU8 } from 'fflate';
import { parse } from 'yaml';
import { openPopupFor } from '../../tools/browsers/open-popup';
import { BROWSERS, startBrowser } from './harness/browsers';
import type { Driver } from '../../tools/browsers/driver';
import { clickMark, untilCardSays, untilMarked, wordsMarked } from './harness/marks';
import { exportAs } from './harness/export-as';
import { clickButton, untilDownloaded, untilShows } from './harness/own-pages';
import { servePages, type PageServer } from '../../tools/browsers/serve-pages';

const FRENCH = '/pages/demo-fr/page.html';
const ENGLISH = '/pages/demo-en/page.html';
const PLACES = [
  'Alger',
  'Moscou',
  'Algérie',
  'Moscou',
  'Russie',
  'Ukraine',
  'Moscou',
  'Algérie',
  'Russie',
  'Vladikavkaz',
  'Béchar',
];

describe.each(BROWSERS)('from the article to the file, in %s', (name) => {
  let driver: Driver;
  let server: PageServer;
  beforeAll(async () => {
    [driver, server] = await Promise.all([startBrowser(name), servePages()]);
  });
  afterAll(async () => {
    await driver.close();
    await server.close();
  });

  it('paints the dates, people, places and organisations of the demo article', async () => {
    const page = await driver.openPage(server.address(FRENCH));
    await untilMarked(page, 'Béchar');
    expect(await wordsMarked(page, 'date')).toEqual([
      'automne',
      'ce mardi 5 novembre',
      'lundi 4 avril',
      'novembre 2022',
      'ce mardi 5 avril',
      'lendemain',
      'novembre 2022',
      'octobre 2021',
    ]);
    expect(await wordsMarked(page, 'person')).toEqual(['Ramtane Lamamra', 'Nikolaï Patrouchev', 'Lamamra']);
    // Names that only some models are sure of may stand between these.
    const places = (await wordsMarked(page, 'place')).filter((words) => PLACES.includes(words));
    expect(places).toEqual(PLACES);
    expect(await wordsMarked(page, 'organisation')).toEqual(
      expect.arrayContaining(['Conseil de sécurité russe', 'Russia Today', 'RT']),
    );
    expect(await wordsMarked(page, 'warning')).toEqual(['ce mardi 5 novembre']);
    await page.close();
  });

  it('opens the card of each mark that is clicked', async () => {
    const page = await driver.openPage(server.address(FRENCH));
    const facts = {
      'lundi 4 avril': /^Date[^]*2022-04-04/i,
      'octobre 2021': /^Date[^]*2021-10/i,
      Vladikavkaz: /^Place[^]*Vladikavkaz/i,
      Ukraine: /^Place[^]*Ukraine/i,
      'Nikolaï Patrouchev': /^Person[^]*Nikolaï Patrouchev[^]*Only mention/i,
      Lamamra: /^Person[^]*Ramtane Lamamra[^]*Also written\s+Lamamra[^]*Mention 2 of 2/i,
      RT: /^Organisation[^]*Russia Today[^]*Also written\s+RT[^]*Mention 2 of 2/i,
    };
    for (const [words, fact] of Object.entries(facts)) {
      await clickMark(page, words);
      await untilCardSays(driver, page, fact);
      await page.keyboard.press('Escape');
      expect(await driver.inCard(page, '() => true')).toBeNull();
    }
    await page.close();
  });

  it('tells what is wrong with the weekday and suggests the day that fits', async () => {
    const page = await driver.openPage(server.address(FRENCH));
    await clickMark(page, 'ce mardi 5 novembre');
    const card = await untilCardSays(driver, page, /Saturday/);
    expect(card).toContain('November 5, 2022 is a Saturday, not a Tuesday. Perhaps Tuesday, April 5, 2022 is meant.');
    await page.close();
  });

  it('saves, keeps what was saved over a killed background and a restarted browser, and lists it', async () => {
    const address = server.address(FRENCH);
    const page = await driver.openPage(address);
    await untilMarked(page, 'Béchar');
    const popup = await openPopupFor(driver, address);
    const shown = await untilShows(popup, /places/);
    expect(shown).toMatch(/\b2 people\b/);
    expect(shown).toMatch(/\d organisations/);
    expect(shown).toContain('Alger et Moscou préparent des manœuvres communes');
    expect(shown).toContain('8 dates');
    expect(shown).toContain('One date here cannot be right.');
    await clickButton(popup, /^Save article/);
    await untilShows(popup, /Saved since/);
    await driver.killBackground();
    await driver.restart();
    const again = await driver.openPage(address);
    await untilMarked(again, 'Béchar');
    const later = await openPopupFor(driver, address);
    await untilShows(later, /Saved since/);
    const library = await driver.openOwnPage('src/ui/library/index.html');
    expect(await untilShows(library, /1 article/)).toContain('Alger et Moscou préparent des manœuvres communes');
  });

  it('offers the saved French article beside the English one on the same people and places, with the reason', async () => {
    const address = server.address(ENGLISH);
    const page = await driver.openPage(address);
    await untilMarked(page, 'Vladikavkaz');
    const popup = await openPopupFor(driver, address);
    const shown = await untilShows(popup, /Related in your library/);
    expect(shown).toContain('Alger et Moscou préparent des manœuvres communes');
    expect(shown).toMatch(/In common: .*Moscow.*Algeria|In common: .*Algeria.*Moscow/);
    expect(await savedOnCard(driver, server.address(ENGLISH))).toContain('Alger et Moscou préparent des manœuvres communes');
  });

  it('exports one article, and all of them, complete', async () => {
    const popup = await openPopupFor(driver, server.address(ENGLISH));
    await clickButton(popup, /^Save article/);
    await untilShows(popup, /Saved since/);
    await exportAs(popup, 'markdown');
    const note = (await untilDownloaded(driver, /\.md$/)).toString('utf8');
    const [, properties = '', body = ''] = note.split(/^---$/m);
    expect(parse(properties)).toMatchObject({
      title: 'Algerian minister in Moscow as joint desert drills are planned',
      published: '2022-04-06',
      language: 'en',
    });
    const { people, places, organisations } = parse(properties);
    expect(people).toEqual(expect.arrayContaining(['[[Ramtane Lamamra]]', '[[Nikolai Patrushev]]']));
    expect(places).toContain('[[Vladikavkaz]]');
    expect(organisations).toContain('[[Russia Today]]');
    expect(body).toContain('Planners had met for the first time in Vladikavkaz.');
    const library = await driver.openOwnPage('src/ui/library/index.html');
    await untilShows(library, /2 articles/);
    await exportAs(library, 'json');
    const { articles } = JSON.parse((await untilDownloaded(driver, /^Repères.*\.json$/)).toString('utf8'));
    expect(articles.map((article: { language: string }) => article.language).toSorted()).toEqual(['en', 'fr']);
    expect(
      articles.every(
        (article: { text: string; mentions: unknown[] }) => article.text.length > 500 && article.mentions.length > 8,
      ),
    ).toBe(true);
    await exportAs(library, 'markdown');
    const files = unzipSync(await untilDownloaded(driver, /\.zip$/));
    expect(Object.values(files).map((file) => strFromU8(file).includes('Vladikavkaz'))).toEqual([true, true]);
  });

  it('removes an article and puts it back', async () => {
    const library = await driver.openOwnPage('src/ui/library/index.html');
    await clickButton(library, /^Delete “Alger et Moscou/);
    await untilShows(library, /1 article deleted/);
    await clickButton(library, /^Undo deletion/);
    expect(await untilShows(library, /2 articles/)).toContain('Alger et Moscou');
  });
});

/** What the card of a place that both articles name says of saved ones. */
async function savedOnCard(driver: Driver, address: string): Promise<string> {
  const page = await driver.openPage(address);
  await clickMark(page, 'Vladikavkaz');
  const text = await untilCardSays(driver, page, /In your library/);
  await page.close();
  return text;
}
