import { formatPlace } from '../../src/core/library/library-place';
import { until, type Driver } from '../browsers/driver';
import { saveNews } from '../browsers/save-news';
import type { PageServer } from '../browsers/serve-pages';
import { makeNews } from '../corpora/made-news/make-news';
import { LIBRARY_SIZE, NARROW_SIZE, type Keep } from './keep';

const LIBRARY = 'src/ui/library/index.html';
/** By what is put to a picture's name. */
const SIZES = { '': LIBRARY_SIZE, '-narrow': NARROW_SIZE };
/** What each view of the library has once it is drawn. */
const VIEWS = {
  timeline: '.timeline-mark',
  map: '.spot',
  calendar: '.month .mentions',
  contradictions: '.quote mark',
};

/** The page of a country that both articles name, as it opens and with a form on it. */
export async function photographEntity(driver: Driver, keep: Keep): Promise<void> {
  const entity = await driver.openOwnPage(`${LIBRARY}${formatPlace({ view: 'entity', key: 'e:iso:RU' })}`);
  await until('the sentences are shown', () => entity.evaluate(() => document.querySelector('.entity-naming') !== null));
  await keep(entity, 'entity');
  await entity.click('[data-action="merge"]');
  await keep(entity, 'entity-merge');
  await entity.setViewport(NARROW_SIZE);
  await keep(entity, 'entity-narrow');
  await entity.close();
}

/** The list with facets, a selection, what a search finds, and how it looks where there is little room. */
export async function photographLibrary(driver: Driver, pages: PageServer, keep: Keep): Promise<void> {
  await saveNews(driver, pages, makeNews(42));
  const library = await driver.openOwnPage(LIBRARY);
  await library.setViewport(LIBRARY_SIZE);
  await until('the facets are there', () => library.evaluate(() => document.querySelector('.facet-group') !== null));
  await keep(library, 'library');
  for (const row of [1, 2, 4]) await library.click(`.articles [data-index="${row}"] .choose input`);
  await keep(library, 'library-chosen');
  await library.keyboard.press('Escape');
  await library.type('input[type="search"]', 'alger');
  await keep(library, 'library-search');
  await library.setViewport(NARROW_SIZE);
  await keep(library, 'library-narrow');
}

/** The views of a library with some news, wide and narrow. */
export async function photographViews(driver: Driver, pages: PageServer, keep: Keep): Promise<void> {
  await saveNews(driver, pages, makeNews(24));
  for (const [view, drawn] of Object.entries(VIEWS)) {
    const page = await driver.openOwnPage(`${LIBRARY}?view=${view}${view === 'calendar' ? '&time=2022-04-05' : ''}`);
    await page.waitForSelector(drawn);
    for (const [name, size] of Object.entries(SIZES)) {
      await page.setViewport(size);
      await keep(page, `library-${view}${name}`);
    }
    await page.close();
  }
}

/** The dialogue of exports as it opens and with a template, and the page that files come in by, wide and narrow. */
export async function photographExports(driver: Driver, keep: Keep): Promise<void> {
  const article = await driver.openOwnPage(LIBRARY);
  for (const [name, size] of Object.entries(SIZES)) {
    await article.setViewport(size);
    await article.waitForSelector('.list-bar button');
    await article.click('.list-bar button');
    await article.waitForSelector('.export-dialog input[value="template"]');
    await keep(article, `export${name}`);
    await article.click('.export-dialog input[value="template"]');
    await keep(article, `export-template${name}`);
    await article.keyboard.press('Escape');
  }
  await article.close();
  const imports = await driver.openOwnPage(`${LIBRARY}${formatPlace({ view: 'import' })}`);
  await imports.waitForSelector('input[type="file"]');
  await keep(imports, 'import');
  await imports.setViewport(NARROW_SIZE);
  await keep(imports, 'import-narrow');
  await imports.close();
}
