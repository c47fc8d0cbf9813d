import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { detectInOpenTabs, updateDetector } from '../../src/background/detector';
import { changeSettings } from '../../src/platform/settings-storage';
import { browser, clearStorage } from '../support/fake-browser';

vi.mock('../../src/platform/browser', () => import('../support/fake-browser'));
vi.mock('../../src/content/detect.iife?script&iife', () => ({ default: 'detect.js' }));
vi.mock('../../src/content/news-site.iife?script&iife', () => ({ default: 'news-site.js' }));

/** What is registered, by id. */
const registered = new Map<string, Script>();

interface Script {
  readonly id: string;
  readonly matches: readonly string[];
}

beforeEach(() => {
  registered.clear();
  vi.spyOn(browser.scripting, 'getRegisteredContentScripts').mockImplementation(async () => [...registered.values()]);
  vi.spyOn(browser.scripting, 'unregisterContentScripts').mockImplementation(async (filter) => {
    for (const id of (filter as { readonly ids: readonly string[] }).ids)
      if (!registered.delete(id)) throw new Error('Nonexistent.');
  });
  vi.spyOn(browser.scripting, 'registerContentScripts').mockImplementation(async (scripts) =>
    put(scripts as readonly Script[], false),
  );
  vi.spyOn(browser.scripting, 'updateContentScripts').mockImplementation(async (scripts) =>
    put(scripts as readonly Script[], true),
  );
});
afterEach(() => {
  clearStorage();
  vi.restoreAllMocks();
});

describe('the detector', () => {
  it('runs nowhere as long as the reader has granted nothing', async () => {
    await updateDetector();
    expect(browser.scripting.registerContentScripts).not.toHaveBeenCalled();
  });

  it('runs on what was granted, before any script of the page, but not on the sites that the reader wants quiet', async () => {
    grant('*://*/*');
    await changeSettings((settings) => ({ ...settings, quietSites: ['journal.example'] }));
    await updateDetector();
    const where = {
      matches: ['*://*/*'],
      excludeMatches: ['*://journal.example/*', '*://www.journal.example/*'],
      persistAcrossSessions: true,
    };
    expect([...registered.values()]).toEqual([{ id: 'detect', js: ['detect.js'], runAt: 'document_start', ...where }]);
  });

  it('is told, before it runs, which sites the reader called news', async () => {
    grant('*://*/*');
    await updateDetector();
    await changeSettings((settings) => ({ ...settings, newsSites: ['journal.example'] }));
    await updateDetector();
    expect(registered.get('news-sites')).toEqual({
      id: 'news-sites',
      js: ['news-site.js'],
      matches: ['*://journal.example/*', '*://www.journal.example/*'],
      excludeMatches: [],
      runAt: 'document_start',
      persistAcrossSessions: true,
    });
    await changeSettings((settings) => ({ ...settings, newsSites: [] }));
    await updateDetector();
    expect([...registered.keys()]).toEqual(['detect']);
  });

  it('is not taken away while something changes: a page that is loaded meanwhile would be missed', async () => {
    grant('*://*/*');
    await updateDetector();
    await changeSettings((settings) => ({ ...settings, quietSites: ['journal.example'] }));
    await updateDetector();
    await changeSettings((settings) => ({ ...settings, quietSites: [] }));
    await updateDetector();
    expect(browser.scripting.unregisterContentScripts).not.toHaveBeenCalled();
    expect(registered.get('detect')).toMatchObject({ matches: ['*://*/*'], excludeMatches: [] });
  });

  it('is not kept from running by words that are no host', async () => {
    grant('*://*/*');
    const said = { newsSites: ['no *host'], quietSites: ['<all_urls>', '127.0.0.1', 'localhost', 'journal.example'] };
    await changeSettings((settings) => ({ ...settings, ...said }));
    await updateDetector();
    expect([...registered.keys()]).toEqual(['detect']);
    expect(registered.get('detect')).toMatchObject({
      excludeMatches: ['*://127.0.0.1/*', '*://localhost/*', '*://journal.example/*', '*://www.journal.example/*'],
    });
  });

  it('does not run on a Wikipedia in which the reader allowed look-ups alone', async () => {
    grant('https://fr.wikipedia.org/*');
    await updateDetector();
    expect(registered.size).toBe(0);
    grant('https://fr.wikipedia.org/*', '*://fr.wikipedia.org/*');
    await updateDetector();
    expect([...registered.values()].map(({ matches }) => matches)).toEqual([['*://fr.wikipedia.org/*']]);
  });

  it('looks at no open page of a Wikipedia in which the reader allowed look-ups alone', async () => {
    const query = vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 7 }]);
    const script = vi.spyOn(browser.scripting, 'executeScript');
    grant('https://fr.wikipedia.org/*');
    await detectInOpenTabs();
    expect(script).not.toHaveBeenCalled();
    grant('https://fr.wikipedia.org/*', '*://journal.example/*');
    await detectInOpenTabs();
    expect(query.mock.calls).toEqual([[{ url: ['*://journal.example/*'] }]]);
    expect(script).toHaveBeenCalledOnce();
  });

  it('is registered once when several things change at the same time', async () => {
    grant('*://journal.example/*');
    await Promise.all([updateDetector(), updateDetector(), updateDetector()]);
    expect([...registered.keys()]).toEqual(['detect']);
  });

  it('stops when the reader takes everything back', async () => {
    grant('*://journal.example/*');
    await updateDetector();
    expect(registered.size).toBe(1);
    grant();
    await updateDetector();
    expect(registered.size).toBe(0);
  });
});

function grant(...origins: string[]): void {
  vi.spyOn(browser.permissions, 'getAll').mockResolvedValue({ origins });
}

/** As browsers do: who registers what is there, or changes what is not, fails. */
function put(scripts: readonly Script[], isThere: boolean): void {
  for (const script of scripts) {
    if (registered.has(script.id) !== isThere) throw new Error(isThere ? 'Nonexistent script ID.' : 'Duplicate script ID.');
    registered.set(script.id, script);
  }
}
