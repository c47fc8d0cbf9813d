import type { Settings } from '../model/settings';

/**
 * The two things the detector needs of the browser, without the polyfill and the rest of `messages`: it must stay under ten
 * kilobytes. Both browsers know the name `chrome` and callbacks.
 */
interface BareBrowser {
  readonly runtime?: {
    readonly id?: string;
    readonly sendMessage: (message: object, answered: () => void) => void;
    readonly lastError?: unknown;
  };
  readonly storage: {
    readonly local: { readonly get: (key: string, got: (stored: { settings?: Partial<Settings> }) => void) => void };
  };
}

/** `askFromPage.readThisPage`. No answer is awaited; an extension that was just updated gives none. */
export function sendReadThisPage(mayBeRead: boolean): void {
  const { runtime } = bareBrowser();
  runtime?.sendMessage({ ask: 'readThisPage', values: [mayBeRead] }, () => void runtime.lastError);
}

/** Whether the detector outlived its extension, of which nothing is to be asked any more. */
export function isBareOrphan(): boolean {
  return bareBrowser()?.runtime?.id === undefined;
}

/** Gives the hosts whose pages the reader called news. */
export function withNewsSites(use: (hosts: readonly string[]) => void): void {
  bareBrowser().storage.local.get('settings', ({ settings }) => {
    const hosts: unknown = settings?.newsSites;
    use(Array.isArray(hosts) ? hosts : []);
  });
}

function bareBrowser(): BareBrowser {
  return (globalThis as unknown as { chrome: BareBrowser }).chrome;
}
