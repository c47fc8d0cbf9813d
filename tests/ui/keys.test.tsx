// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Keys } from '../../src/ui/options/Keys';
import { browser } from '../support/fake-browser';

vi.mock('../../src/platform/browser', () => import('../support/fake-browser'));

const { commands } = browser;
const KEYS = [
  { name: '_execute_action', description: '', shortcut: 'Alt+Shift+R' },
  { name: 'open-panel', description: 'Open the side panel', shortcut: '' },
];

afterEach(() => {
  cleanup();
  Object.assign(browser, { commands });
  vi.restoreAllMocks();
});

it('says which key does what, again when the reader comes back, and leads to Chrome’s page of keys', async () => {
  const getAll = vi.fn<() => Promise<object[]>>(async () => KEYS);
  Object.assign(browser, { commands: { getAll } });
  const { container } = render(<Keys />);
  await screen.findByText('Open the side panel');
  const rows = () => Array.from(container.querySelectorAll('dl > div'), ({ textContent }) => textContent);
  expect(rows()).toEqual(['actionTitleAlt+Shift+R', 'Open the side panelkeysNone']);
  getAll.mockResolvedValue([{ ...KEYS[1], shortcut: 'Alt+Shift+P' }]);
  fireEvent.focus(globalThis as unknown as Window);
  await vi.waitFor(() => expect(rows()).toEqual(['Open the side panelAlt+Shift+P']));
  const opened = vi.spyOn(browser.tabs, 'create');
  fireEvent.click(screen.getByText('keysChange'));
  expect(opened).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
});

it('opens Firefox’s own settings of keys', async () => {
  const openShortcutSettings = vi.fn<() => Promise<void>>(async () => undefined);
  Object.assign(browser, { commands: { getAll: async () => KEYS, openShortcutSettings } });
  render(<Keys />);
  fireEvent.click(await screen.findByText('keysChange'));
  expect(openShortcutSettings).toHaveBeenCalledOnce();
});

it('says nothing where the browser has no keys', async () => {
  Reflect.deleteProperty(browser, 'commands');
  const { container } = render(<Keys />);
  await new Promise((resolve) => setTimeout(resolve));
  expect(container.textContent).toBe('');
});
