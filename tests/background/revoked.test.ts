import { afterEach, describe, expect, it, vi } from 'vitest';
import { detectInOpenTabs, updateDetector } from '../../src/background/detector';
import { inject } from '../../src/background/read-tab';
import { describeError } from '../../src/parts/describe-error';
import { changeSettings } from '../../src/platform/settings-storage';
import { browser, clearStorage } from '../support/fake-browser';

vi.mock('../../src/platform/browser', () => import('../support/fake-browser'));
vi.mock('../../src/content/news-site.iife?script&iife', () => ({ default: 'news-site.js' }));
vi.mock('../../src/content/detect.iife?script&iife', () => ({ default: 'detect.js' }));
vi.mock('../../src/content/draw.iife?script&iife', () => ({ default: 'draw.js' }));
vi.mock('../../src/content/index.iife?script&iife', () => ({ default: 'index.js' }));
vi.mock('../../src/background/knowledge', () => ({ loadKnowledge: async () => ({ gazetteer: null, tagger: null }) }));

afterEach(() => {
  clearStorage();
  vi.restoreAllMocks();
});

describe('a permission that is taken back while a page is read', () => {
  // Guard: what is there already is asked first (`isReading` in `inject`), and needs no permission.
  it('leaves the script that is there at work', async () => {
    vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue({ ok: true, value: undefined });
    const executeScript = vi
      .spyOn(browser.scripting, 'executeScript')
      .mockRejectedValue(new Error('Cannot access contents of the page.'));
    await expect(inject(7)).resolves.toBeUndefined();
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('says why a page without one cannot be read', async () => {
    vi.spyOn(browser.scripting, 'insertCSS').mockRejectedValue(new Error('Cannot access contents of the page.'));
    const failure = await inject(7).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'PageNotReadable' });
    expect(describeError(failure)).toBe('error_PageNotReadable');
  });

  it('has the detector run nowhere any more', async () => {
    vi.spyOn(browser.scripting, 'getRegisteredContentScripts').mockResolvedValue(['detect']);
    const unregister = vi.spyOn(browser.scripting, 'unregisterContentScripts');
    const register = vi.spyOn(browser.scripting, 'registerContentScripts');
    await updateDetector();
    expect(unregister).toHaveBeenCalledTimes(1);
    expect(register).not.toHaveBeenCalled();
  });
});

describe('an update under open pages', () => {
  const executeScript = () => vi.spyOn(browser.scripting, 'executeScript');

  it('has those of granted sites looked at again, but for quiet and sleeping ones', async () => {
    vi.spyOn(browser.permissions, 'getAll').mockResolvedValue({ origins: ['*://*/*'] });
    await changeSettings((settings) => ({ ...settings, quietSites: ['calme.example'] }));
    const tabs = [
      { id: 1, url: 'https://journal.example/a' },
      { id: 2, url: 'https://calme.example/b' },
      { id: 3, url: 'https://journal.example/c', discarded: true },
      { id: 4, url: 'https://journal.example/d' },
    ];
    const query = vi.spyOn(browser.tabs, 'query').mockResolvedValue(tabs);
    const injected = executeScript().mockRejectedValueOnce(new Error('The tab was closed.'));
    await detectInOpenTabs();
    expect(query).toHaveBeenCalledWith({ url: ['*://*/*'] });
    expect(injected.mock.calls.map(([injection]) => injection)).toEqual([
      { target: { tabId: 1 }, files: ['detect.js'] },
      { target: { tabId: 4 }, files: ['detect.js'] },
    ]);
  });

  it('touches no page where nothing was granted', async () => {
    const injected = executeScript();
    await detectInOpenTabs();
    expect(injected).not.toHaveBeenCalled();
  });
});
