import { isHomePage, judgePage } from '../page/judge-news';
import { shieldTyping } from '../page/typing-shield';
import { unclobbered } from '../page/unclobbered';
import { pageAddress, watchAddress } from '../page/watch-address';
import { whenParsed } from '../page/when-parsed';
import { whenShown } from '../page/when-shown';
import { isBareOrphan, sendReadThisPage } from '../platform/bare';
import { NEWS_SITE } from './news-site-key';
import { SESSION } from './session-key';

/**
 * The only script of ours on pages that are no articles: small, and done in a millisecond or two. It begins before any script of the
 * page, for who listens first hears first what is typed; and looks at the page once it is parsed. It asks for the rest when the page is an
 * article, and is seen. Pages that build themselves late are looked at again, a bounded number of times.
 */
const BETWEEN_LOOKS = [500, 1_000, 2_500];
/** A home page is an article only once its address is another, which not every browser tells. */
const BETWEEN_LOOKS_AT_HOME = [4_000];

const page = unclobbered(document);
/** From the time an article is found the reading script follows the page. */
let isFound = false;
/** A page that is waited for to be shown is not waited for twice. */
let isAwaited = false;
/** When the page was looked at for the first time. */
let toldOnce = (): void => undefined;
const looked = new Promise<void>((resolve) => {
  toldOnce = resolve;
});
let nextLook: ReturnType<typeof setTimeout> | undefined;
/** Whether the page changed since it was last looked at; told once of its first change, however many follow. */
let hasChanged = false;
const changes = new MutationObserver(() => {
  changes.disconnect();
  hasChanged = true;
});

function lookNowAndLater(): void {
  if (isFound) return;
  clearTimeout(nextLook);
  if (isAwaited) return;
  isAwaited = true;
  whenShown(page, begin);
}

function begin(): void {
  isAwaited = false;
  look();
  lookLater(isHomePage(pageAddress()) ? BETWEEN_LOOKS_AT_HOME : BETWEEN_LOOKS);
}

function look(): void {
  const { level, isLong } = judgePage(page, pageAddress());
  hasChanged = false;
  if (level !== 'no' || (NEWS_SITE in globalThis && isLong())) ask();
  else changes.observe(document, { childList: true, characterData: true, subtree: true });
  toldOnce();
}

/** What did not change meanwhile is not looked at again. */
function lookLater([wait, ...waits]: readonly number[]): void {
  if (isFound || wait === undefined) changes.disconnect();
  else nextLook = setTimeout(lookAgain, wait, waits);
}

function lookAgain(waits: readonly number[]): void {
  if (page.hidden) return lookNowAndLater();
  if (hasChanged) look();
  lookLater(waits);
}

function ask(): void {
  isFound = true;
  if (!isBareOrphan()) sendReadThisPage(mayBeRead());
}

/** One that is there may be an orphan of an older version. */
function mayBeRead(): boolean {
  return SESSION in globalThis;
}

/** Whether an article was found by now: the background asks in this name (`read-tab.ts`). */
Object.assign(globalThis, { [Symbol.for('reperes-detector')]: () => looked.then(() => isFound) });

shieldTyping();
whenParsed(page, () => {
  watchAddress(lookNowAndLater);
  lookNowAndLater();
});
