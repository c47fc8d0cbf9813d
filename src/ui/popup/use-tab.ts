import { useCallback, useEffect, useState } from 'preact/hooks';
import { askBackground } from '../../messages/ask';
import type { ReadingState } from '../../model/reading';
import type { Tabs } from '../../platform/browser';
import { tabAtHand } from './tab-at-hand';

/** What the popup knows of its tab: not yet anything, what the page is, or why it cannot be read. */
export type TabView =
  | { readonly state: 'waiting' }
  | { readonly state: 'failed'; readonly tab?: Tabs.Tab; readonly error: unknown }
  | { readonly state: 'known'; readonly tab: Tabs.Tab; readonly tabId: number; readonly reading: ReadingState };

/** Reads the tab when the popup opens, and again on demand. */
export function useTab(): { view: TabView; read: (how?: 'anyway') => void } {
  const [view, setView] = useState<TabView>({ state: 'waiting' });
  const read = useCallback((how?: 'anyway') => {
    void readTabAtHand(how).then(setView);
  }, []);
  useEffect(() => read(), [read]);
  return { view, read };
}

async function readTabAtHand(how?: 'anyway'): Promise<TabView> {
  let tab: Tabs.Tab | undefined;
  try {
    tab = (await tabAtHand()) ?? undefined;
    const tabId = tab?.id;
    if (!tab || tabId === undefined) throw Object.assign(new Error('No tab.'), { name: 'PageNotReadable' });
    const reading = how === 'anyway' ? await askBackground.readTabAnyway(tabId) : await askBackground.readTab(tabId);
    return { state: 'known', tab, tabId, reading };
  } catch (error) {
    return { state: 'failed', error, ...(tab && { tab }) };
  }
}
