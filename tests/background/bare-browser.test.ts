import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const fake = await vi.hoisted(() => import('../support/fake-browser'));
vi.mock('../../src/platform/browser', () => fake);
vi.mock('../../src/background/read-tab', () => {
  const readTab = async () => ({ state: 'noArticle' });
  return { readTab, followTab: readTab, readTabAnyway: readTab, draftOfTab: readTab, wholeDraftOfTab: readTab, inject: readTab };
});
vi.mock('../../src/background/detector', () => ({
  updateDetector: async () => undefined,
  detectInOpenTabs: async () => undefined,
}));

/** What Firefox for Android does not have; the fake has no menus and no sidebar in the first place. */
const LACKING = ['commands', 'omnibox'] as const;
const LACKING_OF_BUTTON = ['setBadgeText', 'setBadgeBackgroundColor', 'setBadgeTextColor'] as const;
const { browser } = fake;
const kept = { ...browser, action: { ...browser.action } };

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.resetModules();
  for (const name of LACKING) Reflect.deleteProperty(browser, name);
  for (const name of LACKING_OF_BUTTON) Reflect.deleteProperty(browser.action, name);
});
afterEach(() => {
  Object.assign(browser, kept);
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

// The whole background is loaded.
it(
  'starts where there are no keys, menus, badges, sidebars and no keyword in the address bar, and answers',
  { timeout: 20_000 },
  async () => {
    await import('../../src/background/index');
    for (const listener of browser.runtime.onInstalled.listeners) listener({ reason: 'update' } as never);
    expect(await fake.send({ ask: 'readTab', values: [7] }, fake.OWN_PAGE)).toEqual({ ok: true, value: { state: 'noArticle' } });
    expect(browser.runtime.onStartup.listeners.size).toBe(1);
    const { showBadge, showFailure } = await import('../../src/background/badge');
    await expect(showBadge(7, 'https://journal.example/a')).resolves.toBeUndefined();
    await expect(showFailure(7, new Error('No.'))).resolves.toBeUndefined();
  },
);

it('offers no panel and no keys there', async () => {
  const { hasSidePanel, openSidePanel } = await import('../../src/platform/side-panel');
  const { listKeys } = await import('../../src/platform/keys');
  expect(hasSidePanel()).toBe(false);
  expect(() => openSidePanel(3)).not.toThrow();
  expect(await listKeys()).toEqual([]);
});
