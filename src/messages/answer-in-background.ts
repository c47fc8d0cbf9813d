import { browser, type Runtime } from '../platform/browser';
import { isQuestion } from './envelope';
import { parsePageQuestion } from './page-schemas';
import type { PageAsks, UiAsks } from './protocol';
import { handlerOf, settle } from './settle';

/** Who asks, from the browser's own word and never from the message. */
export interface Sender {
  readonly tabId: number;
  /** The address of the page that the content script lives in. */
  readonly address: string;
  /** Whether its tab is in a private window; known although the tab may be closed by now. */
  readonly isPrivate: boolean;
  /** Whether its tab is at its site still, and the browser lets us in there: of other tabs it tells us no address. */
  readonly isOnSite: boolean;
}

/** A handler for each question of a page; it is told who asks. */
export type PageAnswers = {
  readonly [Ask in keyof PageAsks]: (sender: Sender, ...values: Parameters<PageAsks[Ask]>) => ReturnType<PageAsks[Ask]>;
};

/** Answers everything that is asked of the background. Call it before the first `await` of the background's life. */
export function answerInBackground(toPages: PageAnswers, toUi: UiAsks): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (!isQuestion(message)) return undefined;
    if (isOwnPage(sender)) return settle(() => handlerOf(toUi, message)(...message.values));
    const page = pageOf(sender);
    if (!page) return undefined;
    return settle(() => handlerOf(toPages, message)(page, ...parsePageQuestion(message)));
  });
}

function isOwnPage(sender: Runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL(''));
}

function pageOf({ id, tab, url, frameId }: Runtime.MessageSender): Sender | null {
  if (id !== browser.runtime.id || tab?.id === undefined || frameId !== 0) return null;
  const [loaded, now] = [url ?? '', tab.url ?? ''];
  const isOnSite = originOf(now) !== OPAQUE && originOf(now) === originOf(loaded);
  // In Chromium a sender keeps the address that its page was loaded with; a single-page site has gone on since.
  return { tabId: tab.id, address: isOnSite ? now : loaded, isPrivate: tab.incognito, isOnSite };
}

/** No two files are of one origin. */
const OPAQUE = 'null';

function originOf(address: string): string {
  return URL.canParse(address) ? new URL(address).origin : OPAQUE;
}
