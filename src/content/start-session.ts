import { answerInTab } from '../messages/answer-in-tab';
import { unclobbered } from '../page/unclobbered';
import { Session } from './session';
import { watchForOrphaning } from './watch-for-orphaning';

/** Reads the page and follows it while it lives, as it is asked to; gives what ends that. */
export function startSession(page: Document): () => void {
  const session = new Session(unclobbered(page));
  const end = (): void => session.end();
  answerInTab(session.answers, session.signal);
  watchForOrphaning(page, end, session.signal);
  return end;
}
