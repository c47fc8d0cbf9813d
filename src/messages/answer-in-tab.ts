import { browser, type Runtime } from '../platform/browser';
import { isOrphan } from '../platform/is-orphan';
import { isQuestion, type Answer } from './envelope';
import type { TabAsks } from './protocol';
import { handlerOf, settle } from './settle';

/** Answers what the background and our own pages ask of this content script, until the signal aborts. */
export function answerInTab(answers: TabAsks, signal: AbortSignal): void {
  const listen = (message: unknown, sender: Runtime.MessageSender): Promise<Answer> | undefined => {
    // Content scripts cannot send to tabs; whoever else is no part of this extension has another id.
    if (!isQuestion(message) || sender.id !== browser.runtime.id) return undefined;
    return settle(() => handlerOf(answers, message)(...message.values));
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => void (isOrphan() || browser.runtime.onMessage.removeListener(listen)));
}
