import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { pause } from '../browsers/driver';

/** Keeps a picture of a page under a name. */
export type Keep = (page: Page, name: string) => Promise<void>;

export const SCREENS = fileURLToPath(new URL('../../out/screens', import.meta.url));
export const POPUP_SIZE = { width: 400, height: 640 };
export const LIBRARY_SIZE = { width: 1400, height: 900 };
/** The narrowest that everything must fit into (WCAG 2.2, 1.4.10 Reflow). */
export const NARROW_SIZE = { width: 320, height: 800 };

/** Pictured down to their foot. */
const WHOLE = new Set([
  'welcome',
  'welcome-narrow',
  'look-up-terms-narrow',
  'what-leaves',
  'what-leaves-narrow',
  'settings',
  'settings-narrow',
  'panel',
  'entity',
  'entity-merge',
  'entity-narrow',
]);
/** For what is still looked up when a surface stands; in milliseconds. */
const REST = 500;

/** Keeps pictures under names that begin alike. */
export function keepAs(prefix: string): Keep {
  return async (page, name) => {
    await page.bringToFront();
    await pause(REST);
    await mkdir(SCREENS, { recursive: true });
    await writeFile(join(SCREENS, `${prefix}-${name}.png`), await page.screenshot({ fullPage: WHOLE.has(name) }));
  };
}
