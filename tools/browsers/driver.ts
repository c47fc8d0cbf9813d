import type { Page } from 'puppeteer-core';

/** A real browser with the built extension in it. What the two browsers do differently is hidden here. */
export interface Driver {
  readonly name: 'chromium' | 'firefox';
  /** Where downloads land. */
  readonly downloads: string;
  /** Opens a page in a new tab, in front, and waits until it is loaded. */
  readonly openPage: (address: string) => Promise<Page>;
  /** Opens one of our own pages in a new tab: `src/ui/library/index.html`. */
  readonly openOwnPage: (path: string) => Promise<Page>;
  /** Clicks our button in the browser's toolbar while a page is in front. */
  readonly clickToolbarButton: (page: Page) => Promise<void>;
  /** Runs a function, given as source, on the shadow root of the card in a page; null when no card is open. */
  readonly inCard: (page: Page, source: string) => Promise<unknown>;
  /** Kills the background as the browser does when it needs the memory. */
  readonly killBackground: () => Promise<void>;
  /**
   * Loads the extension anew under open tabs, as an update does, and waits until it is at work. Our own pages are closed by it. `before` is
   * done in the last moment.
   */
  readonly reloadExtension: (before?: () => Promise<void>) => Promise<void>;
  /** Has the reader take back what lets the extension read pages by itself. */
  readonly takeSitesBack: () => Promise<void>;
  /** Takes the extension out of the browser. */
  readonly removeExtension: () => Promise<void>;
  /** Bytes that the background's scripts hold, after the rubbish is collected; null where the browser does not tell. */
  readonly measureBackground: () => Promise<number | null>;
  /** The same of a tab and of the background; in Firefox, which tells no more, what the processes of both hold. Zero where it is not told. */
  readonly measureHeld: (page: Page) => Promise<{ readonly tab: number; readonly background: number }>;
  /** How many nodes and listeners a page holds, ours among them, after the rubbish is collected; zeros where the browser does not tell. */
  readonly countHeld: (page: Page) => Promise<{ readonly nodes: number; readonly listeners: number }>;
  /** Quits the browser and starts it again on the same profile. */
  readonly restart: () => Promise<void>;
  /** Waits until the reader closes the browser. */
  readonly untilClosed: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface LaunchOptions {
  /** Of the browser's own interface: `fr`. Absent: the one of the system. */
  readonly language?: string | undefined;
  /** The build to load: the one for tests, with every site allowed (the default), the one for the stores, or none. */
  readonly build?: 'test' | 'store' | 'none';
  /** Where a changed copy of that build lies; absent: the build itself. */
  readonly folder?: string;
  /** Whether the browser's own interface runs from right to left, in whatever language it is. */
  readonly isRightToLeft?: boolean;
  /** Whether pages reach this machine alone: those that were saved ask for much that is elsewhere. */
  readonly isOffline?: boolean;
  /** What pages are told that the reader prefers; `forced` is a system of few colours that pages cannot choose, in Chromium alone. */
  readonly scheme?: 'light' | 'dark' | 'forced';
  /** Whether the browser shows its window. */
  readonly isVisible?: boolean;
}

/** How long to wait for something to happen, in milliseconds. */
export const PATIENCE = 15_000;

/** Asks until the answer is neither null, undefined nor false; fails with what was waited for. */
export async function until<T>(what: string, ask: () => Promise<T | null | undefined | false>, patience = PATIENCE): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Waited in vain: ${what}`);
    await pause(50);
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
