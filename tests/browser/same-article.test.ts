import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { openPopupFor } from '../../tools/browsers/open-popup';
import type { Driver } from '../../tools/browsers/driver';
import { servePages, type PageServer } from '../../tools/browsers/serve-pages';
import { BROWSERS, startBrowser } from './harness/browsers';
import { untilMarked } from './harness/marks';
import { clickButton, untilShows } from './harness/own-pages';

const SAVED_AT = '/monde/manoeuvres-au-desert';
const TITLE = 'Manœuvres communes au désert près de Béchar';
const PARAGRAPHS = [
  'Des troupes de deux pays sont arrivées lundi 4 avril 2022 près de Béchar, où elles resteront jusqu’à la fin de l’automne, a annoncé le ministère.',
  'Les préparatifs avaient commencé à Vladikavkaz en octobre 2021, quand des officiers des deux armées s’étaient réunis pour la première fois sans public.',
  'Les habitants de la région disent n’avoir rien su de ces plans avant que les camions ne traversent leurs villages à l’aube, phares éteints et toit fermé.',
  'Le gouverneur a promis que les routes seraient rendues aux voyageurs avant le mois de décembre, et que les dégâts seraient payés par les deux armées.',
  'Un porte-parole a ajouté que d’autres exercices étaient prévus à Oran pour l’année suivante, sans dire combien de soldats y prendraient part ni quand.',
];
const OTHER = [
  'Le prix du thé a baissé à Colombo le 3 juin 2019, après des semaines de pluie qui ont abîmé les feuilles et retardé la récolte dans les collines.',
  'Les négociants attendent la fin de la mousson pour fixer de nouveaux prix, et plusieurs plantations ont déjà renvoyé une partie de leurs ouvriers.',
  'À Kandy, les coopératives demandent une aide de l’État, qui a promis de répondre avant le mois d’août sans dire quelle somme il pourrait accorder.',
];
const ADVERTISEMENT =
  'Publicité : trois mois offerts pour tout abonnement à notre édition du soir, sans engagement et sans frais.';

describe.each(BROWSERS)('the same article under another address, in %s', (name) => {
  let driver: Driver;
  let server: PageServer;
  beforeAll(async () => {
    [driver, server] = await Promise.all([startBrowser(name), servePages()]);
    server.put(SAVED_AT, article(TITLE, PARAGRAPHS));
    const popup = await popupAt(SAVED_AT, 'Béchar');
    await clickButton(popup, /^Save article/);
    await untilShows(popup, /Saved since/);
    await popup.close();
  });
  afterAll(async () => {
    await driver.close();
    await server.close();
  });

  // Guard: `draftAfter` in content/read-page.ts. Without it the library takes the second article for the first, for good.
  it('is not what a single-page site shows next, although it goes to the address before it shows it', async () => {
    const page = await driver.openPage(server.address('/app/'));
    for (const [link, words] of [
      ['#to-first', 'mardi 5 avril 2022'],
      ['#to-second', 'lundi 8 mai 2023'],
    ] as const) {
      await page.bringToFront();
      await page.click(link);
      await untilMarked(page, words);
      const popup = await openPopupFor(driver, page.url());
      await clickButton(popup, /^Save article/);
      await untilShows(popup, /Saved since/);
      expect(await textOf(popup)).not.toMatch(/another address/);
      await popup.close();
    }
    await page.close();
    const library = await driver.openOwnPage('src/ui/library/index.html');
    await untilShows(library, /Première page de l’application[^]*Deuxième|Deuxième page de l’application[^]*Première/);
    await library.close();
  });

  it.each([
    ['with tracking parameters', `${SAVED_AT}?utm_source=lettre&fbclid=x`],
    ['as an AMP page', `${SAVED_AT}/amp/`],
    ['with a slash and an anchor', `${SAVED_AT}/#suite`],
  ])('is simply saved %s', async (_, address) => {
    server.put(new URL(address, 'http://localhost').pathname, article(TITLE, PARAGRAPHS));
    const popup = await popupAt(address, 'Béchar');
    await untilShows(popup, /Saved since/);
    expect(await textOf(popup)).not.toMatch(/another address/);
    await popup.close();
  });

  it('is known by its text, with advertisements in it and no word of the page', async () => {
    const address = '/abonnes/12345';
    server.put(
      address,
      article(
        TITLE,
        PARAGRAPHS.flatMap((paragraph) => [paragraph, ADVERTISEMENT]),
      ),
    );
    const popup = await popupAt(address, 'Béchar');
    const shown = await untilShows(popup, /Saved since[^]*Saved under another address/);
    expect(shown).toContain(`127.0.0.1:${new URL(server.address('/')).port}${SAVED_AT}`);
    await popup.close();
  });

  it('is known where a page gives a part of it and names it as its canonical address', async () => {
    const address = '/extrait/12345';
    server.put(address, article(TITLE, PARAGRAPHS.slice(0, 3), SAVED_AT));
    const popup = await popupAt(address, 'Béchar');
    await untilShows(popup, /Saved since[^]*Saved under another address/);
    await popup.close();
  });

  it('is not another article, although that calls the saved one its canonical address', async () => {
    server.put('/economie/the', article('Le prix du thé baisse encore à Colombo', OTHER, SAVED_AT));
    const popup = await popupAt('/economie/the', 'Colombo');
    await untilShows(popup, /Save article/);
    expect(await textOf(popup)).not.toMatch(/Saved since|another address|Perhaps/);
    await popup.close();
  });

  it('is parted for good when the reader says so, and joined again', async () => {
    const address = '/abonnes/12345';
    const popup = await popupAt(address, 'Béchar');
    await untilShows(popup, /Saved under another address/);
    await clickButton(popup, /^Not the same article/);
    await untilShows(popup, /Save article[^]*Kept apart from the article saved at/);
    await popup.close();
    await driver.killBackground();
    const later = await popupAt(address, 'Béchar');
    await untilShows(later, /Save article[^]*Kept apart/);
    await clickButton(later, /^It is the same article/);
    await untilShows(later, /Saved since[^]*Saved under another address/);
    await later.close();
    const library = await driver.openOwnPage('src/ui/library/index.html');
    await untilShows(library, /1 article/);
    await library.close();
  });

  /** The popup over a page, once that is marked. */
  async function popupAt(path: string, mark: string): Promise<Page> {
    const address = server.address(path);
    const page = await driver.openPage(address);
    await untilMarked(page, mark);
    return openPopupFor(driver, address);
  }
});

function textOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}

function article(title: string, paragraphs: readonly string[], canonical?: string): string {
  const link = canonical ? `<link rel="canonical" href="${canonical}">` : '';
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title>${link}
<meta property="og:type" content="article"><meta property="article:published_time" content="2022-04-05T08:00:00+02:00"></head>
<body><main><article><h1>${title}</h1>${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}</article></main></body></html>`;
}
