import type { Page } from 'puppeteer-core';
import { isDate } from '../../src/model/mention';
import { askTab } from '../browsers/ask-tab';
import { pause, until, type Driver } from '../browsers/driver';
import { openPopupFor } from '../browsers/open-popup';
import { findingsOf, type Findings } from './findings';

/** The demo article as the browser shows it and as Repères understands it. */
export interface DemoReading {
  readonly findings: Findings;
  /** PNG of the article, marked, with the card of the doubtful date open. */
  readonly page: Uint8Array;
  /** PNG. */
  readonly popup: Uint8Array;
}

/** As wide as the popup; as high as browsers let it grow. */
const POPUP_SIZE = { width: 400, height: 600 };
/** The popup still asks for related articles when its list stands; in milliseconds. */
const POPUP_REST = 500;

/** Reads the demo article at an address in a browser, and takes pictures of it. Throws `NoDoubtfulDate` when Repères misses that. */
export async function readDemo(driver: Driver, address: string): Promise<DemoReading> {
  const page = await driver.openPage(address);
  const popup = await openPopupFor(driver, address);
  const reading = await until('the demo article is read', async () => {
    const answer = await askTab(popup, 'describeReading');
    return answer?.state === 'read' && answer;
  });
  const popupPicture = await photographPopup(popup);
  const doubtful = reading.mentions.findIndex((mention) => isDate(mention) && mention.warnings.length > 0);
  if (doubtful === -1) throw Object.assign(new Error('No date of the demo article is doubted.'), { name: 'NoDoubtfulDate' });
  await page.bringToFront();
  await askTab(popup, 'openCard', doubtful);
  await until('the card of the doubtful date is open', () =>
    driver.inCard(page, '(root) => root.querySelector(".warning") !== null'),
  );
  const findings = findingsOf(reading, await languageOf(popup));
  return { findings, page: await page.screenshot(), popup: popupPicture };
}

async function photographPopup(popup: Page): Promise<Uint8Array> {
  await popup.setViewport(POPUP_SIZE);
  await until('the popup lists what it found', () => popup.evaluate(() => document.querySelector('.mentions li') !== null));
  await pause(POPUP_REST);
  return popup.screenshot();
}

/** The language that Repères speaks in one of its own pages. */
export function languageOf(ownPage: Page): Promise<string> {
  return ownPage.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { i18n: { getMessage: (key: string) => string } } };
    return chrome.i18n.getMessage('languageTag');
  });
}
