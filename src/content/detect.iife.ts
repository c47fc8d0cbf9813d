import { hostOf } from '../core/addresses/normalise-address';
import { judgeNews } from '../page/judge-news';
import { unclobbered } from '../page/unclobbered';
import { pageAddress, watchAddress } from '../page/watch-address';
import { sendReadThisPage, withNewsSites } from '../platform/bare';

/**
 * The only script of ours on pages that are no articles: small, and done in a millisecond or two. It asks for the rest when the
 * page is one. Pages that build themselves late are looked at again, a bounded number of times.
 */
const LATER_LOOKS = [1_500, 4_000];

/** From the time an article is found the reading script follows the page. */
const found = new AbortController();
let looks: ReturnType<typeof setTimeout>[] = [];

function lookNowAndLater(isNewsSite: boolean): void {
  looks.forEach(clearTimeout);
  look(isNewsSite);
  if (!found.signal.aborted) looks = LATER_LOOKS.map((delay) => setTimeout(look, delay, isNewsSite));
}

function look(isNewsSite: boolean): void {
  const news = judgeNews(unclobbered(document), pageAddress(), isNewsSite);
  if (news === 'no') return;
  looks.forEach(clearTimeout);
  found.abort();
  sendReadThisPage(news);
}

const looked = new Promise<void>((resolve) => {
  withNewsSites((hosts) => {
    const isNewsSite = hosts.includes(hostOf(pageAddress()));
    watchAddress(() => lookNowAndLater(isNewsSite), found.signal);
    lookNowAndLater(isNewsSite);
    resolve();
  });
});

/** Whether an article was found by now: the background asks in this name (`read-tab.ts`). */
Object.assign(globalThis, { [Symbol.for('reperes-detector')]: () => looked.then(() => found.signal.aborted) });
