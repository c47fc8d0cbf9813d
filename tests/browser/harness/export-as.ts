import type { Page } from 'puppeteer-core';
import { until } from '../../../tools/browsers/driver';
import { clickButton, untilShows } from './own-pages';

/** Exports what the page shows to a format, through the dialogue, and closes it once the file is handed over. */
export async function exportAs(page: Page, format: string): Promise<void> {
  await openExport(page, format);
  await clickButton(page, /^Export$/);
  await untilShows(page, /exported: /);
  await clickButton(page, /^Close$/);
}

/** Opens the dialogue, chooses a format, and waits until it is known what is to be exported. */
export async function openExport(page: Page, format: string): Promise<void> {
  await clickButton(page, /^Export…$/);
  await until(`${format} is offered`, () =>
    page.evaluate((id) => {
      const radio = document.querySelector<HTMLInputElement>(`.formats input[value="${id}"]`);
      radio?.click();
      return radio !== null && document.querySelector('.export-dialog [type="submit"]:enabled') !== null;
    }, format),
  );
}
