import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { withoutAnchor } from '../../core/addresses/without-anchor';
import { again } from '../../messages/again';
import { askBackground } from '../../messages/ask';
import { onNews } from '../../messages/news';
import type { ReadingState } from '../../model/reading';
import type { Tabs } from '../../platform/browser';

/** Where a page of ours takes the tab from that it speaks of. One for the life of the page. */
export interface TabSource {
  readonly find: () => Promise<Tabs.Tab | null>;
  /** What is known of the page in it. */
  readonly read: (tabId: number) => Promise<ReadingState>;
  /** Calls `onChange` when it may be another tab or another page, until the signal aborts. Absent where it stays the same. */
  readonly follow?: (onChange: () => void, signal: AbortSignal) => void;
}

/** What is known of a tab: not yet anything, what the page is, or why it cannot be read. */
export type TabView =
  | { readonly state: 'waiting'; readonly tab?: Tabs.Tab }
  | { readonly state: 'failed'; readonly tab?: Tabs.Tab; readonly error: unknown }
  | { readonly state: 'known'; readonly tab: Tabs.Tab; readonly tabId: number; readonly reading: ReadingState };

/** Reads the tab at first, again when it is another one or its page or annotations change, and on demand. */
export function useTab(source: TabSource): { view: TabView; read: (how?: 'anyway') => void } {
  const [view, setView] = useState<TabView>({ state: 'waiting' });
  const last = useRef(0);
  const read = useCallback(
    (how?: 'anyway') => {
      last.current += 1;
      const number = last.current;
      // An answer that was overtaken tells what was.
      const show = (next: (before: TabView) => TabView): void => {
        if (number === last.current) setView(next);
      };
      // What is shown of another page would lead nowhere while this one is read.
      const onFound = (tab: Tabs.Tab): void =>
        show((before) => (isSamePage(before.tab, tab) ? before : { state: 'waiting', tab }));
      void readFrom(source, how, onFound).then((now) => show(() => now));
    },
    [source],
  );
  useEffect(() => {
    const life = new AbortController();
    // What happens between the reading and the listening would be missed.
    onNews('annotationsChanged', () => read(), life.signal);
    onNews('readingChanged', () => read(), life.signal);
    source.follow?.(() => read(), life.signal);
    read();
    return () => life.abort();
  }, [read, source]);
  return { view, read };
}

async function readFrom(source: TabSource, how: 'anyway' | undefined, onFound: (tab: Tabs.Tab) => void): Promise<TabView> {
  let tab: Tabs.Tab | undefined;
  try {
    tab = (await source.find()) ?? undefined;
    const tabId = tab?.id;
    if (!tab || tabId === undefined) throw Object.assign(new Error('No tab.'), { name: 'PageNotReadable' });
    onFound(tab);
    // The background may be killed over the question.
    const reading = await again(() => (how === 'anyway' ? askBackground.readTabAnyway(tabId) : source.read(tabId)));
    return { state: 'known', tab, tabId, reading };
  } catch (error) {
    // A page that is being loaded is not there yet; the browser tells when it is.
    if (tab?.status === 'loading' && source.follow) return { state: 'waiting', tab };
    return { state: 'failed', error, ...(tab && { tab }) };
  }
}

/** The address is not known of a tab that we may not read. */
function isSamePage(one: Tabs.Tab | undefined, other: Tabs.Tab): boolean {
  return one?.id === other.id && withoutAnchor(one?.url ?? '') === withoutAnchor(other.url ?? '');
}
