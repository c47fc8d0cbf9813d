import { afterEach, expect, it, vi } from 'vitest';
import { addContextMenu, onContextMenu } from '../../src/background/context-menu';

const fake = await vi.hoisted(() => import('../support/fake-browser'));
vi.mock('../../src/platform/browser', () => fake);

type Click = (info: { readonly menuItemId: string }, tab?: { readonly id?: number }) => void;

const clicks: Click[] = [];
const menus = {
  removeAll: vi.fn<() => Promise<void>>(async () => undefined),
  create: vi.fn<(entry: object) => void>(),
  onClicked: { addListener: (click: Click) => void clicks.push(click) },
};

afterEach(() => {
  Reflect.deleteProperty(fake.browser, 'contextMenus');
  vi.clearAllMocks();
});

it('offers selected words to be marked, once, however often it is added', async () => {
  Object.assign(fake.browser, { contextMenus: menus });
  await addContextMenu();
  await addContextMenu();
  expect(menus.removeAll).toHaveBeenCalledTimes(2);
  expect(menus.create).toHaveBeenLastCalledWith({ id: 'mark-selection', contexts: ['selection'], title: 'markSelection' });
});

it('marks in the tab that was clicked in, and leaves the entries of others', () => {
  Object.assign(fake.browser, { contextMenus: menus });
  const mark = vi.fn<(tabId: number) => void>();
  onContextMenu(mark);
  const click = clicks.at(-1);
  click?.({ menuItemId: 'mark-selection' }, { id: 7 });
  click?.({ menuItemId: 'another' }, { id: 8 });
  click?.({ menuItemId: 'mark-selection' });
  expect(mark.mock.calls).toEqual([[7]]);
});

it('does without where the browser has no such menus', async () => {
  await expect(addContextMenu()).resolves.toBeUndefined();
  expect(() => onContextMenu(() => undefined)).not.toThrow();
});
