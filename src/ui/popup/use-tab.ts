import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { askBackground } from '../../messages/ask';
import { onNews } from '../../messages/news';
import type { ReadingState } from '../../model/reading';
import type { Tabs } from '../../platform/browser';
import { tabAtHand } from './tab-at-hand';

/** What the popup knows of its tab: not yet anything, what the page is, or why it cannot be read. */
export type TabView =
  | { readonly state: 'waiting' }
  | { readonly state: 'failed'; readonly tab?: Tabs.Tab; readonly error: unknown }
  | { readonly state: 'known'; readonly tab: Tabs.Tab; readonly tabId: number; readonly reading: ReadingState };

/** Reads the tab when the popup opens, again when its annotations change, and on demand. */
export function useTab(): { view: TabView; read: (how?: 'anyway') => void } {
  const [view, setView] = useState<TabView>({ state: 'waiting' });
  const last = useRef(0);
  const read = useCallback((how?: 'anyway') => {
    last.current += 1;
    const number = last.current;
    // An answer that was overtaken tells what was.
    void readTabAtHand(how).then((now) => number === last.current && setView(now));
  }, []);
  useEffect(() => {
    const life = new AbortController();
    // What happens between the reading and the listening would be missed.
    onNews('annotationsChanged', () => read(), life.signal);
    read();
    return () => life.abort();
  }, [read]);
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
