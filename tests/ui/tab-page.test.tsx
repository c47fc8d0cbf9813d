// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReadingState } from '../../src/model/reading';
import type { Tabs } from '../../src/platform/browser';
import type { Place } from '../../src/ui/tab/place';
import { forgetSaveFailure, keepSaveFailure } from '../../src/platform/save-failures';
import { TabPage } from '../../src/ui/tab/TabPage';
import type { TabSource } from '../../src/ui/tab/use-tab';
import { browser, clearStorage } from '../support/fake-browser';
import { makeArticle, makeDate } from '../support/make-article';

vi.mock('../../src/platform/browser', () => import('../support/fake-browser'));

const { text: _text, ...HEAD } = makeArticle();
const READ: ReadingState = {
  state: 'read',
  news: 'sure',
  head: HEAD,
  mentions: [{ ...makeDate('le 4 avril', 'le 4 avril', '2022-04-04'), words: 'le 4 avril' }],
  annotations: [],
  canPaint: true,
  areMarked: true,
  areMissing: false,
  isIncomplete: false,
};

beforeEach(() => {
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message) => {
    const { ask } = message as { readonly ask: string };
    return { ok: true, value: ask === 'findSavedInTab' ? null : [] };
  });
});
afterEach(() => {
  cleanup();
  clearStorage();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe.each(['popup', 'panel'] as const)('the %s', (place) => {
  it('shows the article at hand', async () => {
    show(place, async () => READ);
    await screen.findByRole('heading', { level: 1, name: HEAD.title });
  });

  it('says so where there is no article, and where the page is quiet', async () => {
    show(place, async () => ({ state: 'noArticle' }));
    await screen.findByText('noArticleHere');
    cleanup();
    show(place, async () => ({ state: 'quiet' }));
    await screen.findByText('quietHere');
  });

  it('offers to try again after another failure', async () => {
    const read = vi.fn<TabSource['read']>().mockRejectedValueOnce(named('DatabaseTooNew')).mockResolvedValue(READ);
    show(place, read);
    await screen.findByText('error_DatabaseTooNew');
    fireEvent.click(screen.getByText('tryAgain'));
    await screen.findByText(HEAD.title);
  });
});

it('says by the button why the page was not saved by the key, until that is tried again', async () => {
  await keepSaveFailure(7, named('StorageFull'));
  await keepSaveFailure(8, named('LibraryBusy'));
  show('popup', async () => READ);
  expect((await screen.findByRole('alert')).textContent).toBe('error_StorageFull');
  expect(screen.getByText('save')).not.toBeNull();
  await forgetSaveFailure(7);
  await vi.waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});

it('has the timeline open in the panel, where there is room', async () => {
  const isOpen = async (place: Place) => {
    show(place, async () => READ);
    const open = (await screen.findByText('articleTimeline_one 1')).closest('details')?.open;
    cleanup();
    return open;
  };
  expect([await isOpen('popup'), await isOpen('panel')]).toEqual([false, true]);
});

describe('a page that may not be read', () => {
  const refuse = async () => Promise.reject(named('PageNotReadable'));

  it('is told in the panel with what can be done, and read once the permission is given', async () => {
    const request = vi.spyOn(browser.permissions, 'request');
    show('panel', refuse);
    fireEvent.click(await screen.findByText('onEveryNewsPage'));
    expect(request).toHaveBeenCalledWith({ origins: ['*://*/*'] });
    expect(screen.getByText('panelNotRead')).not.toBeNull();
    vi.spyOn(browser.permissions, 'contains').mockResolvedValue(true);
    for (const listener of browser.permissions.onAdded.listeners) listener();
    await screen.findByText('error_PageNotReadable');
    expect(screen.queryByText('onEveryNewsPage')).toBeNull();
  });

  it('is told so in the panel where its address is known because look-ups are allowed there', async () => {
    show('panel', async () => Promise.reject(named('PageNotAsked')), { url: 'https://fr.wikipedia.org/wiki/Alger' });
    await screen.findByText('panelNotRead');
  });

  it('is told in the popup, which was opened by the click, without more ado', async () => {
    show('popup', refuse);
    await screen.findByText('error_PageNotReadable');
    expect(screen.queryByText('panelNotRead')).toBeNull();
  });
});

describe('the way to the panel', () => {
  it('is in the popup, and opens it in the click', async () => {
    const open = vi.fn<(where: object) => Promise<void>>().mockResolvedValue(undefined);
    vi.stubGlobal('chrome', { runtime: { id: 'reperes' }, sidePanel: { open } });
    const closed = vi.spyOn(globalThis, 'close').mockReturnValue(undefined);
    show('popup', async () => READ);
    fireEvent.click(await screen.findByText('openPanel'));
    expect(open.mock.calls).toEqual([[{ windowId: 3 }]]);
    expect(closed).toHaveBeenCalled();
  });

  it('is not in the panel, nor where the browser has no room', async () => {
    show('popup', async () => READ);
    await screen.findByText('openLibrary');
    expect(screen.queryByText('openPanel')).toBeNull();
    cleanup();
    vi.stubGlobal('chrome', { runtime: { id: 'reperes' }, sidePanel: {} });
    show('panel', async () => READ);
    await screen.findByText('openLibrary');
    expect(screen.queryByText('openPanel')).toBeNull();
  });
});

describe('what is kept of a site', () => {
  const KEPT = ['onThisSite journal.example', 'onThisPage', 'siteIsNews journal.example', 'alwaysOnSite journal.example'];
  const url = 'https://journal.example/article';
  const noArticle = async () => ({ state: 'noArticle' }) as const;

  it('is chosen here', async () => {
    show('popup', noArticle, { url });
    for (const words of KEPT) await screen.findByText(words);
    expect(screen.queryByText('sitesPrivate')).toBeNull();
  });

  it('cannot be chosen in a private window, which says why, and lets the page be read anyway', async () => {
    show('popup', noArticle, { url, incognito: true });
    await screen.findByText('onEveryNewsPage');
    expect(KEPT.filter((words) => screen.queryByText(words) !== null)).toEqual([]);
    screen.getByText('sitesPrivate');
    screen.getByText('readAnyway');
  });
});

function show(place: Place, read: TabSource['read'], facts: Partial<Tabs.Tab> = {}): void {
  const source: TabSource = { find: async () => ({ id: 7, windowId: 3, incognito: false, ...facts }) as Tabs.Tab, read };
  render(<TabPage source={source} place={place} />);
}

function named(name: string): Error {
  return Object.assign(new Error(name), { name });
}
