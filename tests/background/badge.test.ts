import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../../src/model/article';
import { makeMark, makeNote } from '../support/make-annotation';
import { makeArticle } from '../support/make-article';

const { browser, clearStorage } = await vi.hoisted(() => import('../support/fake-browser'));
vi.mock('../../src/platform/browser', () => ({ browser }));

const ADDRESS = 'https://journal.example/2022/04/10/manoeuvres';
let background: Awaited<ReturnType<typeof startBackground>>;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.resetModules();
  background = await startBackground();
});

afterEach(() => {
  vi.restoreAllMocks();
  clearStorage();
  browser.tabs.onUpdated.listeners.clear();
});

describe('the badge', () => {
  it('counts the marks and notes of a page that is saved, and says so in the title', async () => {
    await save([
      makeMark(makeArticle().text, 'troupes', { id: '1', note: 'Combien ?' }),
      makeNote({ id: '2', note: 'À relire.' }),
    ]);
    const shown = watch();
    await background.badge.showBadge(7, `${ADDRESS}?utm_source=x#bas`);
    expect(shown.text).toHaveBeenCalledWith({ tabId: 7, text: '✓3' });
    expect(shown.title).toHaveBeenCalledWith({ tabId: 7, title: 'badgeSaved, rowNotes_other 2, rowMarks_one 1' });
  });

  it('ticks a page that is saved and on which nothing is written', async () => {
    await save([]);
    const shown = watch();
    await background.badge.showBadge(7, ADDRESS);
    expect(shown.text).toHaveBeenCalledWith({ tabId: 7, text: '✓' });
    expect(shown.title).toHaveBeenCalledWith({ tabId: 7, title: 'badgeSaved' });
  });

  it('is taken from a page that is not saved', async () => {
    await save([]);
    const shown = watch();
    await background.badge.showBadge(7, 'https://journal.example/autre');
    expect(shown.text).toHaveBeenCalledWith({ tabId: 7, text: '' });
    expect(shown.title).toHaveBeenCalledWith({ tabId: 7, title: 'actionTitle' });
  });

  it('does not take a page for saved that only claims so', async () => {
    await save([], { canonicalAddress: 'https://journal.example/claimed' });
    const shown = watch();
    await background.badge.showBadge(7, 'https://journal.example/claimed');
    expect(shown.text).toHaveBeenCalledWith({ tabId: 7, text: '' });
  });

  it('says nothing of a tab that is closed by then', async () => {
    await save([]);
    vi.spyOn(browser.action, 'setTitle').mockRejectedValue(new Error('No tab with id: 7'));
    await expect(background.badge.showBadge(7, ADDRESS)).resolves.toBeUndefined();
  });

  it('makes no request', async () => {
    const request = vi.fn<typeof fetch>();
    vi.stubGlobal('fetch', request);
    await save([]);
    await background.badge.showBadge(7, ADDRESS);
    expect(request).not.toHaveBeenCalled();
  });
});

describe('the badges of all tabs', () => {
  it('follow a tab whose address the browser tells', async () => {
    await save([]);
    const shown = watch();
    background.badge.keepBadges();
    for (const listener of browser.tabs.onUpdated.listeners) listener(3 as never, { url: ADDRESS } as never, {} as never);
    await vi.waitFor(() => expect(shown.text).toHaveBeenCalledWith({ tabId: 3, text: '✓' }));
  });

  it('do not ask about a tab whose address it does not tell', async () => {
    const shown = watch();
    background.badge.keepBadges();
    for (const listener of browser.tabs.onUpdated.listeners)
      listener(3 as never, { status: 'complete' } as never, { id: 3 } as never);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(shown.title).not.toHaveBeenCalled();
  });

  it('follow what is saved', async () => {
    vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 3, url: ADDRESS }, { id: 4 }] as never);
    const shown = watch();
    background.badge.keepBadges();
    await save([]);
    await vi.waitFor(() => expect(shown.text.mock.calls).toEqual([[{ tabId: 3, text: '✓' }]]));
  });
});

describe('a page that was not saved', () => {
  const FULL = Object.assign(new Error('The disk is full.'), { name: 'StorageFull' });
  const KEPT = { name: 'StorageFull', message: 'The disk is full.' };
  const change = (told: object) => {
    for (const listener of browser.tabs.onUpdated.listeners) listener(7 as never, told as never, { url: ADDRESS } as never);
  };

  it('is told with why, which outlives the background, though its badge is asked for again', async () => {
    const shown = watch();
    await background.badge.showFailure(7, FULL);
    vi.resetModules();
    background = await startBackground();
    background.badge.keepBadges();
    await background.badge.showBadge(7, ADDRESS);
    change({ status: 'complete' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(shown.text.mock.calls).toEqual([[{ tabId: 7, text: '!' }]]);
    expect(await failureIn(7)).toEqual(KEPT);
    expect(await failureIn(8)).toBeNull();
    // Another run of the browser has other tabs.
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  it.each([{ status: 'loading' }, { url: `${ADDRESS}/2` }])('is told of no longer once the tab goes on: %j', async (told) => {
    await background.badge.showFailure(7, FULL);
    background.badge.keepBadges();
    change(told);
    await vi.waitFor(async () => expect(await failureIn(7)).toBeNull());
  });

  it('is told of no longer once it is tried again', async () => {
    await save([]);
    await background.badge.showFailure(7, FULL);
    vi.spyOn(browser.tabs, 'get').mockResolvedValue({ incognito: false, url: ADDRESS });
    const shown = watch();
    await background.badge.forgetFailure(7);
    expect(await failureIn(7)).toBeNull();
    expect(shown.text.mock.calls).toEqual([[{ tabId: 7, text: '✓' }]]);
    await background.badge.forgetFailure(7);
    expect(shown.text).toHaveBeenCalledOnce();
  });
});

async function failureIn(tabId: number) {
  return (await import('../../src/platform/save-failures')).findSaveFailure(tabId);
}

async function startBackground() {
  const [badge, library] = await Promise.all([import('../../src/background/badge'), import('../../src/background/library')]);
  return { badge, library };
}

function save(annotations: Article['annotations'], written: Partial<Article> = {}): Promise<void> {
  return background.library.keepArticle(makeArticle({ address: ADDRESS, ...written, ...(annotations && { annotations }) }));
}

function watch() {
  return { text: vi.spyOn(browser.action, 'setBadgeText'), title: vi.spyOn(browser.action, 'setTitle') };
}
