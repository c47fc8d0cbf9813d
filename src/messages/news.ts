import { browser } from '../platform/browser';
import { isOrphan } from '../platform/is-orphan';
import type { News } from './protocol';

/** Who told news is not told it by the browser. */
const ownListeners = new Set<(news: keyof News) => void>();

/** Calls `listener` with the news that this page or background itself tells. */
export function onOwnNews(listener: (news: keyof News) => void): void {
  ownListeners.add(listener);
}

/** Tells all open pages of ours that something happened, and this one too. Nobody need be listening. */
export function tell(news: keyof News): void {
  for (const listener of ownListeners) listener(news);
  tellPages(news);
}

/** Tells the other open pages of ours alone: of what is only worked out of what is stored. */
export function tellPages(news: keyof News): void {
  browser.runtime.sendMessage({ news }).catch(ignoreNobody);
}

/**
 * Tells the content scripts in all tabs that something happened, then our own pages: these ask a tab what it shows, which must know by
 * then. Most tabs have no script of ours.
 */
export async function tellAll(news: keyof News): Promise<void> {
  const tabs = await browser.tabs.query({});
  for (const { id } of tabs) if (id !== undefined) browser.tabs.sendMessage(id, { news }, { frameId: 0 }).catch(ignoreNobody);
  tell(news);
}

/** Calls `listener` whenever the news comes, until the signal aborts. */
export function onNews(news: keyof News, listener: () => void, signal: AbortSignal): void {
  const handle = (message: unknown): undefined => {
    if (typeof message === 'object' && message !== null && (message as { news?: unknown }).news === news) listener();
  };
  browser.runtime.onMessage.addListener(handle);
  signal.addEventListener('abort', () => void (isOrphan() || browser.runtime.onMessage.removeListener(handle)));
}

/** With no page of ours open the browser reports that nobody received the message, which is no fault. */
function ignoreNobody(): void {}
