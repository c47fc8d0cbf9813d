import type { Page } from 'puppeteer-core';
import type { Driver } from '../../browsers/driver';
import { servePages } from '../../browsers/serve-pages';

/** Asks the background of a running browser, from our side of a tab. */
export interface Asker {
  /** Milliseconds until the background has answered `analyse`. */
  readonly timeAnalysis: (text: string, language: string) => Promise<number>;
  /** Has the background answer something else. */
  readonly wakeBackground: () => Promise<void>;
  /** Has the background read the page in the tab anew, as a click on the button does. */
  readonly readPage: () => Promise<void>;
  readonly killBackground: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A page that nobody takes for an article, so that nothing else is analysed. */
const QUIET_PAGE = '/pages/documentation/page.html';

/** Opens a tab, and a page of ours from which a script is run in that tab's world of content scripts. */
export async function openAsker(driver: Driver): Promise<Asker> {
  const server = await servePages();
  const address = server.address(QUIET_PAGE);
  const page = await driver.openPage(address);
  const own = await driver.openOwnPage('src/ui/library/index.html');
  return {
    timeAnalysis: (text, language) => timeInTab(own, address, { text, language }),
    wakeBackground: () => own.evaluate(WAKE).then(() => undefined),
    readPage: async () => {
      await page.reload();
      await own.evaluate(`(${READ_TAB})(${JSON.stringify(address)})`);
    },
    killBackground: driver.killBackground,
    close: server.close,
  };
}

/** Run in our own page, which has it run in the tab. As text, because `tsx` gives functions helpers that are not there. */
const TIME_IN_TAB = `async (address, request) => {
  const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
  const func = async (wanted) => {
    const started = performance.now();
    const { ok } = await chrome.runtime.sendMessage({ ask: 'analyse', values: [wanted] });
    return ok && performance.now() - started;
  };
  const [answer] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, func, args: [request] });
  return answer.result;
}`;

const READ_TAB = `async (address) => {
  const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
  await chrome.runtime.sendMessage({ ask: 'readTab', values: [tab.id] });
}`;

const WAKE = `chrome.runtime.sendMessage({ ask: 'listRemovals', values: [] }).then(({ ok }) => ok)`;

async function timeInTab(own: Page, address: string, request: object): Promise<number> {
  const milliseconds = await own.evaluate(`(${TIME_IN_TAB})(${JSON.stringify(address)}, ${JSON.stringify(request)})`);
  if (typeof milliseconds !== 'number') throw new Error('The background did not analyse the text.');
  return milliseconds;
}
