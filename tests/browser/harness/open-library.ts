import type { Page } from 'puppeteer-core';
import type { Driver } from '../../../tools/browsers/driver';
import { untilShows } from './own-pages';

export const LIBRARY = 'src/ui/library/index.html';

/** The library once it lists what is saved. */
export async function openLibrary(driver: Driver): Promise<Page> {
  const page = await driver.openOwnPage(LIBRARY);
  await untilShows(page, /[\d,]+ articles/);
  return page;
}

/** The page on which files are taken in. */
export async function openImport(driver: Driver): Promise<Page> {
  const page = await driver.openOwnPage(`${LIBRARY}?view=import`);
  await untilShows(page, /Choose files/);
  return page;
}
