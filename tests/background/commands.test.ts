import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetFailure, showFailure } from '../../src/background/badge';
import { onCommands, runCommand, type Command } from '../../src/background/commands';
import { saveDraft } from '../../src/background/library';
import { inject, wholeDraftOfTab } from '../../src/background/read-tab';
import type { Tabs } from '../../src/platform/browser';

const { browser } = await vi.hoisted(() => import('../support/fake-browser'));
vi.mock('../../src/platform/browser', () => ({ browser }));
vi.mock('../../src/background/read-tab', () => ({
  inject: vi.fn<typeof inject>(async () => undefined),
  wholeDraftOfTab: vi.fn<typeof wholeDraftOfTab>(),
}));
vi.mock('../../src/background/library', () => ({ saveDraft: vi.fn<typeof saveDraft>() }));
vi.mock('../../src/background/badge', () => ({
  showFailure: vi.fn<typeof showFailure>(),
  forgetFailure: vi.fn<typeof forgetFailure>(async () => undefined),
}));

const TAB = { id: 7, windowId: 3, incognito: false } as Tabs.Tab;
const DRAFT = { title: 'Les grues' } as never;
const openPanel = vi.fn<(where: object) => Promise<void>>(async () => undefined);

beforeEach(() => {
  vi.stubGlobal('chrome', { sidePanel: { open: openPanel } });
  vi.mocked(wholeDraftOfTab).mockResolvedValue(DRAFT);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.clearAllMocks();
});

describe('the panel', () => {
  it('is opened in the key itself, and learns that the page may be read', async () => {
    const told = vi.spyOn(browser.runtime, 'sendMessage');
    runCommand('open-panel', TAB);
    expect(openPanel.mock.calls).toEqual([[{ windowId: 3 }]]);
    await vi.waitFor(() => expect(told).toHaveBeenCalledWith({ news: 'readingChanged' }));
    expect(inject).toHaveBeenCalledWith(7);
  });

  it('is opened where the page cannot be read, and says so itself', async () => {
    vi.mocked(inject).mockRejectedValueOnce(new Error('Cannot access.'));
    const told = vi.spyOn(browser.runtime, 'sendMessage');
    runCommand('open-panel', TAB);
    await vi.waitFor(() => expect(told).toHaveBeenCalledWith({ news: 'readingChanged' }));
  });

  it('is the sidebar in Firefox', () => {
    vi.unstubAllGlobals();
    const open = vi.fn<() => Promise<void>>(async () => undefined);
    Object.assign(browser, { sidebarAction: { open } });
    runCommand('open-panel', TAB);
    expect(open).toHaveBeenCalledOnce();
    Reflect.deleteProperty(browser, 'sidebarAction');
  });
});

describe('the article in a tab', () => {
  it('is read and saved', async () => {
    runCommand('save-article', TAB);
    await vi.waitFor(() => expect(saveDraft).toHaveBeenCalledWith(DRAFT));
    expect(inject).toHaveBeenCalledWith(7);
    expect(showFailure).not.toHaveBeenCalled();
    expect(forgetFailure).toHaveBeenCalledWith(7);
  });

  it('is not saved from a private window, which the button says', async () => {
    vi.spyOn(browser.tabs, 'get').mockResolvedValue({ incognito: true });
    runCommand('save-article', TAB);
    await vi.waitFor(() => expect(nameToldOf(7)).toBe('PrivateWindow'));
    expect(saveDraft).not.toHaveBeenCalled();
  });

  it.each([
    ['the page cannot be read', inject],
    ['there is no article', wholeDraftOfTab],
    ['the disk is full', saveDraft],
  ])('is not saved silently when %s', async (_, fails) => {
    vi.mocked(fails as typeof inject).mockRejectedValueOnce(Object.assign(new Error('No.'), { name: 'Why' }));
    runCommand('save-article', TAB);
    await vi.waitFor(() => expect(nameToldOf(7)).toBe('Why'));
  });
});

describe('the library', () => {
  it.each([
    ['', '#search'],
    ['Ramtane\u00a0Lamamra', '?q=Ramtane%20Lamamra#search'],
    [' « site:béchar "a" ', '?q=site%20b%C3%A9char%20a#search'],
    ['long '.repeat(100), `?q=${encodeURIComponent('long '.repeat(40).trim())}#search`],
  ])('is searched for %j as plain words', (words, expected) => {
    const opened = vi.spyOn(browser.tabs, 'create');
    runCommand('search-library', TAB, words);
    expect(opened).toHaveBeenCalledWith({ url: browser.runtime.getURL(`src/ui/library/index.html${expected}`) });
  });
});

describe('the library, from a private window', () => {
  it.each([
    ['a private tab', { ...TAB, incognito: true }],
    ['nobody knows where', undefined],
  ])('is opened without the words: %s', async (_, tab) => {
    const opened = vi.spyOn(browser.tabs, 'create');
    runCommand('search-library', tab, 'Ramtane Lamamra');
    await vi.waitFor(() =>
      expect(opened).toHaveBeenCalledWith({ url: browser.runtime.getURL('src/ui/library/index.html#search') }),
    );
  });
});

describe('a key', () => {
  it.each<[Command, string, readonly unknown[]]>([
    ['next-mark', 'stepToMark', [1]],
    ['previous-mark', 'stepToMark', [-1]],
    ['open-card', 'openCurrentCard', []],
    ['mark-selection', 'markSelection', []],
  ])('has %s done on the page', async (command, ask, values) => {
    const asked = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue({ ok: true });
    onCommands();
    for (const listener of browser.commands.onCommand.listeners) listener(command as never, TAB as never);
    await vi.waitFor(() => expect(asked).toHaveBeenLastCalledWith(7, { ask, values }, { frameId: 0 }));
    browser.commands.onCommand.listeners.clear();
  });
});

/** Why the page in a tab was not saved. */
function nameToldOf(tabId: number): string | undefined {
  const error = vi.mocked(showFailure).mock.calls.find(([id]) => id === tabId)?.[1];
  return error instanceof Error ? error.name : undefined;
}
