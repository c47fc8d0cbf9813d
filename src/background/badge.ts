import { normaliseAddress } from '../core/addresses/normalise-address';
import { onOwnNews } from '../messages/news';
import { isOnPassage } from '../model/annotation';
import { browser } from '../platform/browser';
import { findSaveFailure, forgetSaveFailure, keepSaveFailure } from '../platform/save-failures';
import { translate, translateCount } from '../platform/translate';
import { findAnnotations } from '../store/annotations';
import { openLibrary } from './open-library';
import { articleReadAt } from './same-article';

/** Dark under white whatever the browser's theme. */
const GROUND = '#3a2f6b';
const TEXT = '#ffffff';
/** Of a page that is saved; a number alone could be read as one of warnings. */
const SAVED = '✓';
const FAILED = '!';
/** A badge has room for four characters. */
const MOST = 99;
/** In milliseconds. Many changes at once are shown once. */
const PAUSE = 300;

/** Keeps the badges of tabs right, as far as the browser lets us know their addresses. Call it before the first `await`. */
export function keepBadges(): void {
  browser.tabs.onUpdated.addListener((tabId, { url, status }, tab) => {
    const address = url ?? (status === 'complete' ? tab.url : undefined);
    void update(tabId, address, status === 'loading' || url !== undefined).catch(ignore);
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  onOwnNews((news) => {
    if (news !== 'articlesChanged' && news !== 'annotationsChanged') return;
    timer ??= setTimeout(() => {
      timer = undefined;
      void showAll().catch(ignore);
    }, PAUSE);
  });
}

/** Shows on the toolbar button whether the page at an address is saved, and how many marks and notes it has; asked of the library alone. */
export async function showBadge(tabId: number, address: string): Promise<void> {
  try {
    const saved = await countSaved(address);
    // Why it failed can be seen as long as nothing else was tried.
    if (await findSaveFailure(tabId)) return;
    await write(tabId, saved ? badgeOf(saved) : { text: '', title: translate('actionTitle') });
  } catch {
    // The tab is closed by now, or the library cannot be opened: who opens the popup hears why.
  }
}

/** Says that a page was not saved by the key or the menu; the popup says why, until it is tried again or the tab has another page. */
export async function showFailure(tabId: number, error: unknown): Promise<void> {
  await keepSaveFailure(tabId, error).catch(ignore);
  await write(tabId, { text: FAILED, title: translate('badgeFailed') }).catch(ignore);
}

/** Says no longer that a page was not saved: it is tried again. */
export async function forgetFailure(tabId: number): Promise<void> {
  try {
    if (!(await findSaveFailure(tabId))) return;
    await forgetSaveFailure(tabId);
    const { url } = await browser.tabs.get(tabId);
    if (url !== undefined) await showBadge(tabId, url);
  } catch {
    // The tab is closed by now, and is not saved either.
  }
}

/** The browser takes the badge away itself when another page is loaded. */
async function update(tabId: number, address: string | undefined, isOtherPage: boolean): Promise<void> {
  if (isOtherPage) await forgetSaveFailure(tabId);
  if (address !== undefined) await showBadge(tabId, address);
}

interface Saved {
  readonly notes: number;
  readonly marks: number;
}

interface Badge {
  readonly text: string;
  readonly title: string;
}

async function countSaved(address: string): Promise<Saved | null> {
  if (!/^(?:https?|file):/.test(address)) return null;
  const database = await openLibrary();
  const article = await articleReadAt(database, [normaliseAddress(address)]);
  if (!article) return null;
  const annotations = await findAnnotations(database, article.id);
  return {
    notes: annotations.filter(({ note }) => note !== '').length,
    marks: annotations.filter(isOnPassage).length,
  };
}

/** A note on a mark is one thing more to read; the mark itself is counted once. */
function badgeOf({ notes, marks }: Saved): Badge {
  const count = notes + marks;
  const parts = [
    translate('badgeSaved'),
    ...(notes > 0 ? [translateCount('rowNotes', notes)] : []),
    ...(marks > 0 ? [translateCount('rowMarks', marks)] : []),
  ];
  if (count === 0) return { text: SAVED, title: parts.join(', ') };
  return { text: `${SAVED}${count > MOST ? `${MOST}+` : count}`, title: parts.join(', ') };
}

async function write(tabId: number, { text, title }: Badge): Promise<void> {
  const { action } = browser;
  await action.setTitle({ tabId, title });
  // Firefox for Android has no badges.
  await action.setBadgeText?.({ tabId, text });
  if (text === '') return;
  await action.setBadgeBackgroundColor?.({ tabId, color: GROUND });
  await action.setBadgeTextColor?.({ tabId, color: TEXT });
}

/** Addresses are known of tabs that the reader let us read. */
async function showAll(): Promise<void> {
  const tabs = await browser.tabs.query({});
  for (const { id, url } of tabs) if (id !== undefined && url !== undefined) await showBadge(id, url);
}

function ignore(): void {}
