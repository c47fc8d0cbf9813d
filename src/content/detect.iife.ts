import { hostOf } from '../core/addresses/normalise-address';
import { judgeNews } from '../page/judge-news';
import { unclobbered } from '../page/unclobbered';
import { pageAddress, watchAddress } from '../page/watch-address';
import { whenShown } from '../page/when-shown';
import { isBareOrphan, sendReadThisPage, withNewsSites } from '../platform/bare';

/**
 * The only script of ours on pages that are no articles: small, and done in a millisecond or two. It asks for the rest when the
 * page is one, and is seen. Pages that build themselves late are looked at again, a bounded number of times.
 */
const LATER_LOOKS = [500, 1_500, 4_000];

const page = unclobbered(document);
/** From the time an article is found the reading script follows the page. */
const found = new AbortController();
/** A page that is waited for to be shown is not waited for twice. */
let waiting = new AbortController();
/** When the page was looked at for the first time. */
let toldOnce = (): void => undefined;
const looked = new Promise<void>((resolve) => {
  toldOnce = resolve;
});
let looks: ReturnType<typeof setTimeout>[] = [];

function lookNowAndLater(): void {
  looks.forEach(clearTimeout);
  waiting.abort();
  waiting = new AbortController();
  whenShown(page, begin, waiting.signal);
}

function begin(): void {
  look();
  if (!found.signal.aborted) looks = LATER_LOOKS.map((delay) => setTimeout(lookAgain, delay));
}

function lookAgain(): void {
  if (page.hidden) lookNowAndLater();
  else look();
}

function look(): void {
  if (isBareOrphan()) return leave();
  if (judgeNews(page, pageAddress(), true) === 'no') return toldOnce();
  const news = judgeNews(page, pageAddress(), false);
  if (news !== 'no') return ask(news);
  // It would be news if the reader had said so of its site. Few pages are so, and storage is slow to come to.
  withNewsSites((hosts) => {
    if (hosts.includes(hostOf(pageAddress()))) ask('sure');
    toldOnce();
  });
}

function ask(news: 'sure' | 'likely'): void {
  if (found.signal.aborted) return;
  leave();
  sendReadThisPage(news);
}

function leave(): void {
  looks.forEach(clearTimeout);
  found.abort();
  toldOnce();
}

/** Whether an article was found by now: the background asks in this name (`read-tab.ts`). */
Object.assign(globalThis, { [Symbol.for('reperes-detector')]: () => looked.then(() => found.signal.aborted) });

watchAddress(lookNowAndLater, found.signal);
lookNowAndLater();
