// @vitest-environment jsdom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changeSettings, readSettings } from '../../../src/platform/settings-storage';
import { Permissions } from '../../../src/ui/options/permissions/Permissions';
import { Sites } from '../../../src/ui/options/sites/Sites';
import { browser, clearStorage } from '../../support/fake-browser';

vi.mock('../../../src/platform/browser', () => import('../../support/fake-browser'));

let origins: string[];
let names: string[];
let isGranting: boolean;

beforeEach(() => {
  [origins, names, isGranting] = [[], ['storage', 'downloads', 'odd'], true];
  const { permissions } = browser;
  const tell = (event: { readonly listeners: ReadonlySet<(...values: never[]) => unknown> }): void =>
    event.listeners.forEach((listener) => void listener());
  vi.spyOn(permissions, 'getAll').mockImplementation(async () => ({ origins: [...origins], permissions: [...names] }));
  vi.spyOn(permissions, 'request').mockImplementation(async (asked) => {
    if (isGranting)
      [origins, names] = [
        [...origins, ...(asked.origins ?? [])],
        [...names, ...(asked.permissions ?? [])],
      ];
    tell(permissions.onAdded);
    return isGranting;
  });
  vi.spyOn(permissions, 'remove').mockImplementation(async (asked) => {
    origins = origins.filter((one) => !asked.origins?.includes(one));
    names = names.filter((one) => !asked.permissions?.includes(one));
    tell(permissions.onRemoved);
    return true;
  });
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ version: '1.2.3', permissions: ['storage'] });
});
afterEach(() => {
  cleanup();
  clearStorage();
  vi.restoreAllMocks();
});

describe('the sites', () => {
  it('are listed with what happens there and what else was said on them', async () => {
    origins = ['*://lu.example/*', 'https://fr.wikipedia.org/*'];
    await changeSettings((settings) => ({
      ...settings,
      quietSites: ['calme.example'],
      newsSites: ['journal.example'],
      quietPages: ['journal.example/a'],
    }));
    const { container } = render(<Sites />);
    await vi.waitFor(() =>
      expect(rows(container)).toEqual([
        'calme.example: siteRule_never',
        'journal.example: siteRule_ask',
        'lu.example: siteRule_always',
      ]),
    );
    expect(container.textContent).toContain('siteIsNewsSaid');
    press(container, 'siteQuietPageOn journal.example/a');
    await vi.waitFor(async () => expect((await readSettings()).quietPages).toEqual([]));
    await vi.waitFor(() => expect(document.activeElement).toBe(button(container, 'undo')));
    expect(container.querySelector('[role=status]')?.textContent).toContain('siteQuietPageEnded journal.example/a');
    press(container, 'undo');
    await vi.waitFor(async () => expect((await readSettings()).quietPages).toEqual(['journal.example/a']));
  });

  it('are asked for when they shall always be read, and given back when not', async () => {
    await changeSettings((settings) => ({ ...settings, quietSites: ['journal.example'] }));
    const { container } = render(<Sites />);
    await vi.waitFor(() => expect(rows(container)).toHaveLength(1));
    press(container, 'siteRule_always');
    await vi.waitFor(() => expect(rows(container)).toEqual(['journal.example: siteRule_always']));
    expect(origins).toEqual(['*://journal.example/*', '*://www.journal.example/*']);
    press(container, 'siteRule_never');
    await vi.waitFor(() => expect(rows(container)).toEqual(['journal.example: siteRule_never']));
    expect(origins).toEqual([]);
  });

  it('stay as they were where the browser refuses', async () => {
    isGranting = false;
    await changeSettings((settings) => ({ ...settings, quietSites: ['journal.example'] }));
    const { container } = render(<Sites />);
    await vi.waitFor(() => expect(rows(container)).toHaveLength(1));
    press(container, 'siteRule_always');
    await vi.waitFor(() => expect(container.querySelector('[role=status]')?.textContent).toBe('accessRefused'));
    expect(rows(container)).toEqual(['journal.example: siteRule_never']);
  });

  it('are forgotten and come back as they were', async () => {
    origins = ['*://journal.example/*'];
    await changeSettings((settings) => ({ ...settings, newsSites: ['journal.example'], quietPages: ['journal.example/a'] }));
    const before = await readSettings();
    const { container } = render(<Sites />);
    await vi.waitFor(() => expect(rows(container)).toHaveLength(1));
    press(container, 'removeNamed journal.example');
    await vi.waitFor(() => expect(rows(container)).toEqual([]));
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('undo'));
    expect([origins, (await readSettings()).newsSites]).toEqual([[], []]);
    press(container, 'undo');
    await vi.waitFor(() => expect(rows(container)).toEqual(['journal.example: siteRule_always']));
    expect([origins, await readSettings()]).toEqual([['*://journal.example/*'], before]);
  });

  it.each([
    [' https://www.Journal.example/a?b ', 'journal.example'],
    ['journal.example', 'journal.example'],
    ['localhost:8080', 'localhost'],
  ])('get one more by %s', async (typed, host) => {
    const { container } = render(<Sites />);
    type(container, typed);
    fireEvent.click(container.querySelector('[data-add=never]') ?? container);
    await vi.waitFor(async () => expect((await readSettings()).quietSites).toEqual([host]));
  });

  it.each([[''], ['journal'], ['mailto:a@b.example c'], ['un deux.example'], ['https://']])(
    'do not take "%s" for one',
    async (typed) => {
      const { container } = render(<Sites />);
      type(container, typed);
      fireEvent.click(container.querySelector('[data-add=never]') ?? container);
      await vi.waitFor(() => expect(container.querySelector('#add-site-fault')?.textContent).toBe('siteNotUnderstood'));
      expect((await readSettings()).quietSites).toEqual([]);
    },
  );

  it('are all read where every one is granted, and none is left to a click', async () => {
    origins = ['*://*/*'];
    await changeSettings((settings) => ({ ...settings, newsSites: ['journal.example'] }));
    const { container } = render(<Sites />);
    await vi.waitFor(() => expect(rows(container)).toEqual(['journal.example: siteRule_always']));
    await vi.waitFor(() => expect(container.textContent).toContain('sitesEverywhere'));
    expect(button(container, 'siteRule_ask').disabled).toBe(true);
    press(container, 'notEverywhere');
    await vi.waitFor(() => expect(rows(container)).toEqual(['journal.example: siteRule_ask']));
  });
});

describe('the permissions', () => {
  it('are all told with what for, and what is not needed is given back and asked for again', async () => {
    origins = ['*://*/*', 'https://www.journal.example/*', 'https://fr.wikipedia.org/*'];
    const { container } = render(<Permissions />);
    await vi.waitFor(() =>
      expect([...container.querySelectorAll('li p')].map(({ textContent }) => textContent)).toEqual([
        'permission_storage',
        'permission_downloads',
        'permissionUnknown odd',
        'permissionEverywhere',
        'permissionOn www.journal.example',
        'permissionLookUp fr.wikipedia.org',
      ]),
    );
    expect(container.querySelector('li span')?.textContent).toBe('permissionNeeded');
    expect(container.querySelectorAll('li button')).toHaveLength(5);
    press(container, 'revokeNamed permission_downloads');
    await vi.waitFor(() => expect(container.querySelectorAll('li')).toHaveLength(5));
    await vi.waitFor(() =>
      expect(container.querySelector('[role=status]')?.textContent).toContain('revoked permission_downloads'),
    );
    press(container, 'undo');
    await vi.waitFor(() => expect(container.querySelectorAll('li')).toHaveLength(6));
  });

  it.each([
    ['says no', async () => false],
    ['fails in words of its own', () => Promise.reject(new Error('You cannot remove required permissions.'))],
  ])('say so when the browser keeps one and %s', async (_how, remove) => {
    vi.spyOn(browser.permissions, 'remove').mockImplementation(remove);
    const { container } = render(<Permissions />);
    await vi.waitFor(() => expect(container.querySelectorAll('li')).toHaveLength(3));
    press(container, 'revokeNamed permission_downloads');
    await vi.waitFor(() => expect(container.querySelector('[role=status]')?.textContent).toBe('revokeRefused'));
    expect(container.querySelectorAll('li')).toHaveLength(3);
  });
});

function rows(container: Element): string[] {
  return [...container.querySelectorAll('.sites > li > div')].map(
    (row) => `${row.getAttribute('aria-label')}: ${row.querySelector('[aria-pressed=true]')?.textContent}`,
  );
}

function button(container: Element, name: string): HTMLButtonElement {
  const all = [...container.querySelectorAll('button')];
  const found = all.find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name);
  if (!found) throw new Error(`There is no button ${name}.`);
  return found;
}

function press(container: Element, name: string): void {
  const one = button(container, name);
  one.focus();
  fireEvent.click(one);
}

function type(container: Element, words: string): void {
  fireEvent.input(container.querySelector('input[type=text]') ?? container, { target: { value: words } });
}
