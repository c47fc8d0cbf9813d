import { browser, type Tabs } from '../../platform/browser';

/** The tab the popup speaks of: the active one, or the one its address names when it is opened as a page of its own. */
export async function tabAtHand(): Promise<Tabs.Tab | null> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return browser.tabs.get(Number(named));
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active ?? null;
}
