import { askBackground } from '../../messages/ask';
import { browser, type Tabs } from '../../platform/browser';
import type { TabSource } from '../tab/use-tab';

/** The tab the popup speaks of: the active one when it opens, or the one its address names when it is opened as a page of its own. */
export const TAB_AT_HAND: TabSource = { find, read: askBackground.readTab };

async function find(): Promise<Tabs.Tab | null> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return browser.tabs.get(Number(named));
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active ?? null;
}
