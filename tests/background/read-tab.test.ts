import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { prepareAnalysis } from '../../src/background/prepare-analysis';
import { draftOfTab, inject, readTab } from '../../src/background/read-tab';
import { changeSettings } from '../../src/platform/settings-storage';
import { browser, clearStorage } from '../support/fake-browser';

vi.mock('../../src/platform/browser', () => import('../support/fake-browser'));
vi.mock('../../src/background/prepare-analysis', () => ({ prepareAnalysis: vi.fn<typeof prepareAnalysis>() }));
vi.mock('../../src/content/index.iife?script&iife', () => ({ default: 'read.js' }));
vi.mock('../../src/page/marks.css?inline', () => ({ default: '::highlight(x) {}' }));

describe('the tab at hand', () => {
  beforeEach(() => {
    vi.mocked(prepareAnalysis).mockReset().mockResolvedValue(undefined);
  });
  afterEach(() => {
    clearStorage();
    vi.restoreAllMocks();
  });

  it('gets the script and the look of the marks', async () => {
    const [css, script] = [vi.spyOn(browser.scripting, 'insertCSS'), vi.spyOn(browser.scripting, 'executeScript')];
    await inject(7);
    expect(css).toHaveBeenCalledWith({ target: { tabId: 7 }, css: ':root::highlight(x) {}' });
    expect(script).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['read.js'] });
  });

  it('is read while the background gets ready to analyse it', async () => {
    const script = vi.spyOn(browser.scripting, 'executeScript');
    vi.mocked(prepareAnalysis).mockImplementation(async () => expect(script).toHaveBeenCalledOnce());
    await inject(7);
    expect(prepareAnalysis).toHaveBeenCalledOnce();
    vi.mocked(prepareAnalysis).mockRejectedValue(new Error('no file'));
    await expect(inject(7)).resolves.toBeUndefined();
  });

  it('gets no second script while one answers', async () => {
    vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue({ ok: true });
    const script = vi.spyOn(browser.scripting, 'executeScript');
    await inject(7);
    expect(script).not.toHaveBeenCalled();
  });

  it('is said not to be readable where the browser lets nobody in', async () => {
    vi.spyOn(browser.scripting, 'executeScript').mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    await expect(inject(7)).rejects.toMatchObject({ name: 'PageNotReadable' });
  });

  it('gets nothing where the reader wants quiet', async () => {
    vi.spyOn(browser.tabs, 'get').mockResolvedValue({ incognito: false, url: 'https://www.journal.example/a' });
    const script = vi.spyOn(browser.scripting, 'executeScript');
    await changeSettings((settings) => ({ ...settings, quietSites: ['journal.example'] }));
    expect(await readTab(7)).toEqual({ state: 'quiet' });
    expect(script).not.toHaveBeenCalled();
  });

  it('gives its article only when that can be one', async () => {
    const answer = vi.spyOn(browser.tabs, 'sendMessage');
    answer.mockResolvedValue({ ok: true, value: null });
    await expect(draftOfTab(7)).rejects.toMatchObject({ name: 'NoArticle' });
    answer.mockResolvedValue({ ok: true, value: { address: 'javascript:alert(1)', title: 'x' } });
    await expect(draftOfTab(7)).rejects.toMatchObject({ name: 'ValiError' });
  });
});
