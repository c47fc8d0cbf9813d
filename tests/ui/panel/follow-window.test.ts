import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followWindow } from '../../../src/ui/panel/follow-window';
import { browser } from '../../support/fake-browser';

vi.mock('../../../src/platform/browser', () => import('../../support/fake-browser'));

const { onActivated, onUpdated, onReplaced } = browser.tabs;
let life: AbortController;
const onChange = vi.fn<() => void>();

beforeEach(() => {
  life = new AbortController();
  onChange.mockReset();
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 7, windowId: 3 } as never]);
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
});

describe('the panel of a window', () => {
  it.each([
    ['', { active: true, currentWindow: true }],
    ['?window=3', { active: true, windowId: 3 }],
  ])('speaks of its active tab: %s', async (search, asked) => {
    expect(await followWindow(search).find()).toMatchObject({ id: 7 });
    expect(browser.tabs.query).toHaveBeenCalledWith(asked);
  });

  it('speaks of one tab that its address names', async () => {
    const get = vi.spyOn(browser.tabs, 'get');
    await followWindow('?tab=9').find();
    expect(get).toHaveBeenCalledWith(9);
  });

  it('looks again when another tab of its window comes to the front, and of no other window', async () => {
    await follow();
    fire(onActivated, { tabId: 8, windowId: 4 });
    expect(onChange).not.toHaveBeenCalled();
    fire(onActivated, { tabId: 8, windowId: 3 });
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('looks again when its tab goes to another page, and lets others load', async () => {
    await follow();
    fire(onUpdated, 8, { status: 'complete' });
    fire(onUpdated, 7, { audible: true });
    expect(onChange).not.toHaveBeenCalled();
    fire(onUpdated, 7, { status: 'complete' });
    fire(onUpdated, 7, { url: 'https://journal.example/b' });
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  it('looks again when the browser put another tab in its place', async () => {
    await follow();
    fire(onReplaced, 9, 8);
    expect(onChange).not.toHaveBeenCalled();
    fire(onReplaced, 9, 7);
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('looks again when the reader gives or takes a permission', async () => {
    await follow();
    fire(browser.permissions.onAdded);
    fire(browser.permissions.onRemoved);
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  it('leaves no listener behind', async () => {
    await follow();
    life.abort();
    const { onAdded, onRemoved } = browser.permissions;
    expect([onActivated, onUpdated, onReplaced, onAdded, onRemoved].map(({ listeners }) => listeners.size)).toEqual([
      0, 0, 0, 0, 0,
    ]);
  });

  it('does without what Firefox does not tell', async () => {
    Reflect.deleteProperty(browser.tabs, 'onReplaced');
    await follow();
    expect(() => life.abort()).not.toThrow();
    Object.assign(browser.tabs, { onReplaced });
  });
});

async function follow(): Promise<void> {
  const source = followWindow('');
  await source.find();
  source.follow?.(onChange, life.signal);
}

function fire(event: typeof onActivated, ...values: readonly unknown[]): void {
  for (const listener of event.listeners) listener(...(values as never[]));
}
