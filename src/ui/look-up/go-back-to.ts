import { browser } from '../../platform/browser';

/** Shows a tab again and closes this one; only closes where that tab is gone. */
export async function goBackTo(tabId: number): Promise<void> {
  if (Number.isInteger(tabId) && tabId >= 0) await browser.tabs.update(tabId, { active: true }).catch(ignoreGone);
  const own = await browser.tabs.getCurrent();
  if (own?.id !== undefined) await browser.tabs.remove(own.id);
}

function ignoreGone(): void {}
