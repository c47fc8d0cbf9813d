import { askBackground } from '../../messages/ask';
import { browser, type Tabs } from '../../platform/browser';
import { onAccessChanged } from '../../platform/site-access';
import type { TabSource } from '../tab/use-tab';

/**
 * The active tab of the window that the panel stands in, whichever it is by then. As a page of its own the panel may have a window or
 * one tab named in its address: `?window=3`, `?tab=7`.
 */
export function followWindow(search: string): TabSource {
  const [tab, window] = ['tab', 'window'].map((name) => numberIn(search, name));
  let followed: Tabs.Tab | null = null;
  const find = async (): Promise<Tabs.Tab | null> => {
    followed = tab === undefined ? await activeTab(window) : await browser.tabs.get(tab);
    return followed;
  };
  return {
    find,
    read: askBackground.followTab,
    follow(onChange, signal) {
      onTabs(
        {
          activated: ({ windowId }) => windowId === (followed?.windowId ?? windowId),
          updated: (tabId, { status, url }) => tabId === followed?.id && (status !== undefined || url !== undefined),
          replaced: (_added, removed) => removed === followed?.id,
        },
        onChange,
        signal,
      );
      onAccessChanged(onChange, signal);
    },
  };
}

function numberIn(search: string, name: string): number | undefined {
  const named = new URLSearchParams(search).get(name);
  return named === null ? undefined : Number(named);
}

async function activeTab(windowId: number | undefined): Promise<Tabs.Tab | null> {
  const [active] = await browser.tabs.query({
    active: true,
    ...(windowId === undefined ? { currentWindow: true } : { windowId }),
  });
  return active ?? null;
}

/** Which of the browser's events matter. */
interface TabEvents {
  readonly activated: (tab: Tabs.OnActivatedActiveInfoType) => boolean;
  readonly updated: (tabId: number, change: Tabs.OnUpdatedChangeInfoType) => boolean;
  readonly replaced: (added: number, removed: number) => boolean;
}

function onTabs({ activated, updated, replaced }: TabEvents, onChange: () => void, signal: AbortSignal): void {
  const { onActivated, onUpdated, onReplaced } = browser.tabs;
  const onActive: Parameters<typeof onActivated.addListener>[0] = (tab) => activated(tab) && onChange();
  const onUpdate: Parameters<typeof onUpdated.addListener>[0] = (tabId, change) => updated(tabId, change) && onChange();
  const onReplace: Parameters<typeof onReplaced.addListener>[0] = (added, removed) => replaced(added, removed) && onChange();
  onActivated.addListener(onActive);
  onUpdated.addListener(onUpdate);
  // Firefox does not put one tab in place of another.
  onReplaced?.addListener(onReplace);
  signal.addEventListener('abort', () => {
    onActivated.removeListener(onActive);
    onUpdated.removeListener(onUpdate);
    onReplaced?.removeListener(onReplace);
  });
}
