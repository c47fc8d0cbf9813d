/**
 * The two things the detector needs of the browser, without the polyfill and the rest of `messages`: it must stay under ten
 * kilobytes. Both browsers know the name `chrome` and callbacks.
 */
interface BareBrowser {
  readonly runtime?: {
    readonly id?: string;
    readonly sendMessage: (message: object, answered: (answer?: { readonly ok?: boolean }) => void) => void;
    readonly lastError?: unknown;
  };
}

/** `askFromPage.readThisPage`. Tells in the end whether it could be done; an extension that was just updated gives no answer. */
export function sendReadThisPage(mayBeRead: boolean, told: (isDone: boolean) => void): void {
  const { runtime } = bareBrowser();
  runtime?.sendMessage({ ask: 'readThisPage', values: [mayBeRead] }, (answer) => {
    // Who does not look at the error is told of it in the console.
    told(!runtime.lastError && answer?.ok === true);
  });
}

/** Whether the detector outlived its extension, of which nothing is to be asked any more. */
export function isBareOrphan(): boolean {
  return bareBrowser()?.runtime?.id === undefined;
}

function bareBrowser(): BareBrowser {
  return (globalThis as unknown as { chrome: BareBrowser }).chrome;
}
