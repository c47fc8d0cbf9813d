import { isHomePage, judgePage, promisesNews } from '../page/judge-news';
import { shieldTyping } from '../page/typing-shield';
import { unclobbered } from '../page/unclobbered';
import { pageAddress, watchAddress } from '../page/watch-address';
import { whenHeadParsed } from '../page/when-head-parsed';
import { whenParsed } from '../page/when-parsed';
import { whenShown } from '../page/when-shown';
import { isBareOrphan, sendReadThisPage } from '../platform/bare';
import { ASKED_AHEAD, DETECTOR, type Detector } from './detector-key';
import { NEWS_SITE } from './news-site-key';
import { SESSION } from './session-key';

/**
 * The only script of ours on pages that are no articles: small, and done in a millisecond or two. It begins before any script of the
 * page, for who listens first hears first what is typed; and looks at the page once it is parsed. It asks for the rest when the page is an
 * article and is seen, or promises to be one while it is still being parsed. Pages that build themselves late are looked at again, a
 * bounded number of times.
 */
const BETWEEN_LOOKS = [500, 1_000, 2_500];
/** A home page is an article only once its address is another, which not every browser tells. */
const BETWEEN_LOOKS_AT_HOME = [4_000];

const world = globalThis as {
  [ASKED_AHEAD]?: true;
  [DETECTOR]?: Detector;
  readonly [NEWS_SITE]?: unknown;
  readonly [SESSION]?: unknown;
};
const page = unclobbered(document);
/** From the time an article is found the reading script follows the page. */
let isFound = false;
/** Whether the rest was asked for while the page was still being parsed. */
let isAskedAhead = false;
/** A page that is waited for to be shown is not waited for twice. */
let isAwaited = false;
let hasLooked = false;
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
  const address = pageAddress();
  look(address);
  lookLater(isHomePage(address) ? BETWEEN_LOOKS_AT_HOME : BETWEEN_LOOKS);
}

function look(address: string): void {
  const { level, isLong } = judgePage(page, address);
  hasChanged = false;
  if (level !== 'no' || (NEWS_SITE in world && isLong())) ask();
  else {
    isAskedAhead = false;
    changes.observe(document, { childList: true, characterData: true, subtree: true });
  }
  hasLooked = true;
  toldOnce();
}

/** What did not change meanwhile is not looked at again. */
function lookLater(waits: readonly number[], turn = 0): void {
  const wait = waits[turn];
  if (isFound || wait === undefined) changes.disconnect();
  else nextLook = setTimeout(lookAgain, wait, waits, turn + 1);
}

function lookAgain(waits: readonly number[], turn: number): void {
  if (page.hidden) return lookNowAndLater();
  if (hasChanged) look(pageAddress());
  lookLater(waits, turn);
}

/** The reading script takes a while to come; it waits until this one has looked at the page. */
function askAhead(): void {
  isAskedAhead = !hasLooked && !page.hidden && promisesNews(page, pageAddress());
  if (!isAskedAhead) return;
  world[ASKED_AHEAD] = true;
  send((isDone) => {
    // What was to come has come, unless the reader wants quiet here.
    delete world[ASKED_AHEAD];
    if (!isDone) askAnew();
  });
}

function askAnew(): void {
  isAskedAhead = false;
  if (isFound) ask();
}

function ask(): void {
  isFound = true;
  if (!isAskedAhead) send();
}

/** @param told whether it could be done. */
function send(told = (_isDone: boolean): void => undefined): void {
  if (!isBareOrphan()) sendReadThisPage(mayBeRead(), told);
}

/** One that is there may be an orphan of an older version. */
function mayBeRead(): boolean {
  return SESSION in world;
}

world[DETECTOR] = () => looked.then(() => isFound);
shieldTyping();
whenHeadParsed(page, askAhead);
whenParsed(page, () => {
  watchAddress(lookNowAndLater);
  lookNowAndLater();
});
