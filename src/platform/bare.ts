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

function bareBrowser(): BareBrowser {
  return (globalThis as unknown as { chrome: BareBrowser }).chrome;
}
