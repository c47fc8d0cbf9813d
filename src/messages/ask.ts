import { browser } from '../platform/browser';
import { isOrphan } from '../platform/is-orphan';
import { isAnswer, type Question } from './envelope';
import type { PageAsks, TabAsks, UiAsks } from './protocol';

/** The background, as our own pages may ask it. */
export const askBackground: UiAsks = asker<UiAsks>((question) => browser.runtime.sendMessage(question));

/** The background, as a content script may ask it. */
export const askFromPage: PageAsks = asker<PageAsks>(sendFromPage);

/** Fails with `Orphaned` when the extension was updated or removed under the page: the browser's own words would be no reader's. */
async function sendFromPage(question: Question): Promise<unknown> {
  try {
    if (!isOrphan()) return await withTimeout(browser.runtime.sendMessage(question));
  } catch (error) {
    if (!isOrphan()) throw error;
  }
  throw named('Orphaned', 'Repères was updated or removed.');
}

/** The content script in the top frame of a tab. */
export function askTab(tabId: number): TabAsks {
  return asker<TabAsks>((question) => withTimeout(browser.tabs.sendMessage(tabId, question, { frameId: 0 })));
}

/** After an update a content script of the old version may wait for ever in Firefox, and a page may hang; nothing takes this long. */
const LONGEST_WAIT = 30_000;

function withTimeout<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(named('NoAnswer', 'Nobody answers.')), LONGEST_WAIT);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Calls read as calls: `await askBackground.saveTab(3)`. */
function asker<Asks extends object>(send: (question: Question) => Promise<unknown>): Asks {
  const call =
    (ask: string) =>
    async (...values: readonly unknown[]): Promise<unknown> => {
      let answer: unknown;
      try {
        answer = await send({ ask, values });
      } catch (error) {
        throw interruptedBy(error);
      }
      if (!isAnswer(answer)) throw named('NoAnswer', `Nobody answers ${ask}.`);
      if (!answer.ok) throw named(answer.name, answer.message);
      return answer.value;
    };
  return new Proxy({} as Asks, { get: (_, name) => (typeof name === 'string' && name !== 'then' ? call(name) : undefined) });
}

/**
 * The browser's own words, when who was asked is gone or goes before it has answered, are in English and about ports: each browser has
 * several of them, and says nothing else in plain errors.
 */
function interruptedBy(error: unknown): Error {
  if (error instanceof Error && error.name !== 'Error') return error;
  return named('Interrupted', error instanceof Error ? error.message : String(error));
}

function named(name: string, message: string): Error {
  return Object.assign(new Error(message), { name });
}
