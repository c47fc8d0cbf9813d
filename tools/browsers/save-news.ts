import type { Page } from 'puppeteer-core';
import type { NewsLanguage } from '../corpora/made-news/happenings';
import { pageOf } from '../corpora/made-news/page-of';
import type { MadeArticle } from '../corpora/made-news/make-news';
import type { Driver } from './driver';
import type { PageServer } from './serve-pages';

/**
 * Saves articles as a reader would: each page is served, opened, read by the content script in it, and saved from there.
 * @param papers that they are in, by language; absent: they stand under the address alone.
 */
export async function saveNews(
  driver: Driver,
  server: PageServer,
  articles: readonly MadeArticle[],
  papers?: Readonly<Record<NewsLanguage, string>>,
): Promise<void> {
  for (const article of articles) server.put(article.path, pageOf(article, papers?.[article.language]));
  const own = await driver.openOwnPage('src/ui/popup/index.html?tab=-1');
  const page = await driver.openPage('about:blank');
  for (const { path } of articles) {
    await page.goto(server.address(path));
    await saveTabAt(own, server.address(path));
  }
  await Promise.all([page.close(), own.close()]);
}

/** Reads and saves the page of the tab that shows an address, as our popup would. `own` is a page of ours. */
export async function saveTabAt(own: Page, address: string): Promise<void> {
  await askOfTab(own, address, 'readTab');
  await askOfTab(own, address, 'saveTab');
}

/** Asks the background something about the tab that shows an address, as our popup would; fails as it does. */
async function askOfTab(own: Page, address: string, ask: 'readTab' | 'saveTab'): Promise<void> {
  const failure = await own.evaluate(
    async (wanted, question) => {
      const { chrome } = globalThis as unknown as { chrome: Chrome };
      const tab = (await chrome.tabs.query({})).find(({ url }) => url === wanted);
      const answer = await chrome.runtime.sendMessage({ ask: question, values: [tab?.id] });
      return answer.ok ? '' : `${answer.name}: ${answer.message}`;
    },
    address,
    ask,
  );
  if (failure !== '') throw new Error(`${ask} ${address}: ${failure}`);
}

/** As much of the browser's own interface as the page above uses. */
interface Chrome {
  readonly tabs: { readonly query: (all: object) => Promise<readonly { readonly id: number; readonly url?: string }[]> };
  readonly runtime: { readonly sendMessage: (message: object) => Promise<{ ok: boolean; name: string; message: string }> };
}
