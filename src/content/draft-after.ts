import { claimedAddresses } from '../core/addresses/article-addresses';
import { normaliseAddress } from '../core/addresses/normalise-address';
import { judgeSame } from '../core/same-article/judge-same';
import type { ArticleDraft } from '../model/article';

/**
 * A draft that was read after another in the life of one page. A single-page site goes to the next article's address, and often has the
 * next one's title in its head, while it still shows the last one; one that scrolls on and on does for good. So as long as the words are
 * those of before, it is that article, with the address and the head that it had, unless it said then that its address is the one at
 * which the page is now. What is taken for the same here is never less than what the library takes for one article.
 */
export function draftAfter(before: ArticleDraft, now: ArticleDraft): ArticleDraft {
  const [from, to] = [before, now].map(({ address }) => normaliseAddress(address));
  if (from === to || claimedAddresses(before).some((address) => address === to)) return now;
  const isStillThere = before.text === now.text || judgeSame(now, before, LIKELIEST) === 'same';
  return isStillThere ? { ...before, text: now.text } : now;
}

const LIKELIEST = { isClaimed: true, isSameSite: true };
