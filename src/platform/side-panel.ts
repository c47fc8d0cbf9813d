import { browser } from './browser';

/** As much of Chrome's interface as the polyfill does not know. */
interface SidePanel {
  readonly open: (where: { readonly windowId: number }) => Promise<void>;
}

/** Whether the browser has room beside the page: Firefox for Android has none. */
export function hasSidePanel(): boolean {
  return sidePanelOf() !== undefined || browser.sidebarAction !== undefined;
}

/** Opens our panel beside the page; does nothing where there is no room. Must be called in a click or key, before any `await`. */
export function openSidePanel(windowId: number | undefined): void {
  const panel = sidePanelOf();
  if (panel && windowId !== undefined) void panel.open({ windowId });
  else void browser.sidebarAction?.open();
}

function sidePanelOf(): SidePanel | undefined {
  return (globalThis as unknown as { readonly chrome?: { readonly sidePanel?: SidePanel } }).chrome?.sidePanel;
}
