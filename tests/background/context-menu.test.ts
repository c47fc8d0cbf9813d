import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { runCommand } from '../../src/background/commands';
import { addContextMenu, onContextMenu } from '../../src/background/context-menu';

const fake = await vi.hoisted(() => import('../support/fake-browser'));
vi.mock('../../src/platform/browser', () => fake);
vi.mock('../../src/background/commands', () => ({ runCommand: vi.fn<typeof runCommand>() }));

type Click = (info: { readonly menuItemId: string; readonly selectionText?: string }, tab?: { readonly id?: number }) => void;

const clicks: Click[] = [];
const menus = {
  removeAll: vi.fn<() => Promise<void>>(async () => undefined),
  create: vi.fn<(entry: { readonly id: string }) => void>(),
  onClicked: { addListener: (click: Click) => void clicks.push(click) },
};

beforeEach(() => void Object.assign(fake.browser, { contextMenus: menus, sidebarAction: {} }));
afterEach(() => {
  Reflect.deleteProperty(fake.browser, 'contextMenus');
  Reflect.deleteProperty(fake.browser, 'sidebarAction');
  vi.clearAllMocks();
});

it('offers what can be done with a page and with selected words, once, however often it is added', async () => {
  await addContextMenu();
  expect(menus.create.mock.calls.map(([entry]) => entry)).toEqual(
    [
      { id: 'mark-selection', contexts: ['selection'], title: 'markSelection' },
      { id: 'search-library', contexts: ['selection'], title: 'menuSearchWords' },
      { id: 'save-article', contexts: ['page'], title: 'commandSaveArticle' },
      { id: 'open-panel', contexts: ['page', 'selection'], title: 'commandOpenPanel' },
    ].map((entry) => ({ ...entry, documentUrlPatterns: ['*://*/*', 'file:///*'] })),
  );
  await addContextMenu();
  expect(menus.removeAll).toHaveBeenCalledTimes(2);
});

it('is added once where it is asked for twice at the same time', async () => {
  const before: string[] = [];
  menus.removeAll.mockImplementation(async () => void before.splice(0));
  menus.create.mockImplementation(({ id }) => void before.push(id));
  await Promise.all([addContextMenu(), addContextMenu()]);
  expect(before).toEqual(['mark-selection', 'search-library', 'save-article', 'open-panel']);
});

it('offers no panel where the browser has no room for it', async () => {
  Reflect.deleteProperty(fake.browser, 'sidebarAction');
  await addContextMenu();
  expect(menus.create.mock.calls.map(([{ id }]) => id)).toEqual(['mark-selection', 'search-library', 'save-article']);
});

it('runs what was clicked in its tab, with the selected words, and leaves the entries of others', () => {
  onContextMenu();
  const click = clicks.at(-1);
  click?.({ menuItemId: 'mark-selection', selectionText: 'Béchar' }, { id: 7 });
  click?.({ menuItemId: 'another' }, { id: 8 });
  click?.({ menuItemId: 'save-article' }, { id: 9 });
  expect(vi.mocked(runCommand).mock.calls).toEqual([
    ['mark-selection', { id: 7 }, 'Béchar'],
    ['save-article', { id: 9 }, undefined],
  ]);
});

it('does without where the browser has no such menus', async () => {
  Reflect.deleteProperty(fake.browser, 'contextMenus');
  await expect(addContextMenu()).resolves.toBeUndefined();
  expect(() => onContextMenu()).not.toThrow();
});
