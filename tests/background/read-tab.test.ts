import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { prepareAnalysis } from '../../src/background/prepare-analysis';
import { bringDrawing, draftOfTab, followTab, inject, readTab, restyleMarks } from '../../src/background/read-tab';
import { marksCss, type MarkLooks } from '../../src/core/marks/marks-css';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { changeSettings } from '../../src/platform/settings-storage';
import { browser, clearStorage } from '../support/fake-browser';

vi.mock('../../src/platform/browser', () => import('../support/fake-browser'));
vi.mock('../../src/background/prepare-analysis', () => ({ prepareAnalysis: vi.fn<typeof prepareAnalysis>() }));
vi.mock('../../src/content/index.iife?script&iife', () => ({ default: 'read.js' }));
vi.mock('../../src/content/news-site.iife?script&iife', () => ({ default: 'news-site.js' }));
vi.mock('../../src/content/detect.iife?script&iife', () => ({ default: 'detect.js' }));
vi.mock('../../src/content/draw.iife?script&iife', () => ({ default: 'draw.js' }));
vi.mock('../../src/page/label-marks.css?inline', () => ({ default: '::highlight(x) {}' }));

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
    expect(css).toHaveBeenCalledWith({ target: { tabId: 7 }, css: sheetFor(DEFAULT_SETTINGS) });
    expect(script).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['read.js'], injectImmediately: false });
  });

  it('is read at once, and nothing is asked of the browser, where the detector is there and found it parsed', async () => {
    const [get, script] = [vi.spyOn(browser.tabs, 'get'), vi.spyOn(browser.scripting, 'executeScript')];
    await inject(7, { mayBeRead: false, isOpen: true });
    expect(script).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['read.js'], injectImmediately: true });
    expect(get).not.toHaveBeenCalled();
  });

  it('gets the look that the reader chose, at once where it is read already and in no other tab', async () => {
    const chosen = { ...DEFAULT_SETTINGS, showsTint: false };
    await changeSettings(() => chosen);
    const [css, removed] = [vi.spyOn(browser.scripting, 'insertCSS'), vi.spyOn(browser.scripting, 'removeCSS')];
    await inject(7);
    expect(css).toHaveBeenCalledWith({ target: { tabId: 7 }, css: sheetFor(chosen) });
    css.mockClear();
    vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 7 }, { id: 8 }, {}]);
    vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async (id) => {
      if (id === 8) throw new Error('Nobody listens.');
      return { ok: true };
    });
    await restyleMarks(DEFAULT_SETTINGS, chosen);
    expect(css.mock.calls).toEqual([[{ target: { tabId: 7 }, css: sheetFor(DEFAULT_SETTINGS) }]]);
    expect(removed.mock.calls).toEqual([[{ target: { tabId: 7 }, css: sheetFor(chosen) }]]);
    css.mockClear();
    await restyleMarks(DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, density: 'first' } as typeof DEFAULT_SETTINGS);
    expect(css).not.toHaveBeenCalled();
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

  it('gets one script although two ask for it at once, and our pages hear of it once', async () => {
    const script = vi.spyOn(browser.scripting, 'executeScript');
    const told = vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(undefined);
    vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async () =>
      script.mock.calls.length > 0 ? { ok: true } : Promise.reject(new Error('Nobody listens.')),
    );
    await Promise.all([inject(7), inject(7)]);
    expect(script).toHaveBeenCalledOnce();
    expect(told.mock.calls).toEqual([[{ news: 'readingChanged' }]]);
  });

  it('gets what draws when its reading script asks', async () => {
    const script = vi.spyOn(browser.scripting, 'executeScript');
    await bringDrawing(7);
    expect(script.mock.calls).toEqual([[{ target: { tabId: 7 }, files: ['draw.js'] }]]);
  });

  it('gets nothing that draws once we are let in no longer', async () => {
    const script = vi
      .spyOn(browser.scripting, 'executeScript')
      .mockRejectedValue(new Error('Cannot access contents of the page.'));
    await expect(bringDrawing(7)).rejects.toMatchObject({ name: 'PageNotReadable' });
    vi.spyOn(browser.tabs, 'get').mockResolvedValue({ incognito: false });
    await expect(bringDrawing(7)).rejects.toMatchObject({ name: 'PageNotReadable' });
    expect(script).toHaveBeenCalledOnce();
  });

  it('is said not to be readable where the browser lets nobody in', async () => {
    vi.spyOn(browser.scripting, 'executeScript').mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    await expect(inject(7)).rejects.toMatchObject({ name: 'PageNotReadable' });
    await expect(followTab(7)).rejects.toMatchObject({ name: 'PageNotReadable' });
  });

  it('gets nothing where the browser keeps its address from us, in whose page Chrome would keep our script waiting', async () => {
    vi.spyOn(browser.tabs, 'get').mockResolvedValue({ incognito: false });
    const script = vi.spyOn(browser.scripting, 'executeScript').mockReturnValue(new Promise(() => undefined));
    await expect(inject(7)).rejects.toMatchObject({ name: 'PageNotReadable' });
    await expect(followTab(7)).rejects.toMatchObject({ name: 'PageNotReadable' });
    expect(script).not.toHaveBeenCalled();
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
    await expect(draftOfTab(7)).rejects.toMatchObject({ name: 'PageNotKept' });
  });
});

describe('a tab that is followed', () => {
  afterEach(() => {
    clearStorage();
    vi.restoreAllMocks();
  });

  it('is asked of the detector, and gets nothing more where that found no article', async () => {
    const injected = detectorSays(null, false);
    expect(await followTab(7)).toEqual({ state: 'noArticle' });
    expect(injected).toEqual(['ask', 'detect.js', 'ask']);
  });

  it('gets no second detector', async () => {
    const injected = detectorSays(false);
    await followTab(7);
    expect(injected).toEqual(['ask']);
  });

  it('is read where the detector found an article', async () => {
    const injected = detectorSays(true);
    vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async () =>
      injected.includes('read.js') ? { ok: true, value: { state: 'read' } } : Promise.reject(new Error('Nobody listens.')),
    );
    expect(await followTab(7)).toEqual({ state: 'read' });
    expect(injected).toEqual(['ask', 'read.js']);
  });

  it('tells at once what was read before', async () => {
    const injected = detectorSays(false);
    vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue({ ok: true, value: { state: 'read' } });
    expect(await followTab(7)).toEqual({ state: 'read' });
    expect(injected).toEqual([]);
  });

  it('is left alone where the reader wants quiet', async () => {
    vi.spyOn(browser.tabs, 'get').mockResolvedValue({ incognito: false, url: 'https://www.journal.example/a' });
    const injected = detectorSays(true);
    await changeSettings((settings) => ({ ...settings, quietSites: ['journal.example'] }));
    expect(await followTab(7)).toEqual({ state: 'quiet' });
    expect(injected).toEqual([]);
  });
});

describe('a page of Wikipedia whose address is known because the reader allowed look-ups', () => {
  beforeEach(() => {
    vi.spyOn(browser.tabs, 'get').mockResolvedValue({ incognito: false, url: 'https://fr.wikipedia.org/wiki/Alger' });
  });
  afterEach(() => vi.restoreAllMocks());

  it('is not read for who goes from tab to tab', async () => {
    const injected = detectorSays(true);
    await expect(followTab(7)).rejects.toMatchObject({ name: 'PageNotAsked' });
    expect(injected).toEqual([]);
  });

  it.each(['*://fr.wikipedia.org/*', 'https://*/*'])('is read where the reader also allowed %s', async (pattern) => {
    vi.spyOn(browser.permissions, 'contains').mockImplementation(async ({ origins }) => origins?.[0] === pattern);
    const injected = detectorSays(false);
    expect(await followTab(7)).toEqual({ state: 'noArticle' });
    expect(injected).toEqual(['ask']);
  });

  it('is read where the reader clicked, and told of from then on', async () => {
    const injected = detectorSays();
    vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async () =>
      injected.includes('read.js') ? { ok: true, value: { state: 'read' } } : Promise.reject(new Error('Nobody listens.')),
    );
    expect(await readTab(7)).toEqual({ state: 'read' });
    expect(await followTab(7)).toEqual({ state: 'read' });
  });
});

/** Gives what is put into the page, in order; the detector answers each question in turn. */
function detectorSays(...answers: (boolean | null)[]): string[] {
  const injected: string[] = [];
  vi.spyOn(browser.scripting, 'executeScript').mockImplementation(async (injection) => {
    const { files = ['ask'] } = injection as { readonly files?: readonly string[] };
    injected.push(...files);
    return [{ result: files[0] === 'ask' ? answers.shift() : undefined }];
  });
  return injected;
}

/** In Chromium the root alone has the rules: highlights inherit there. */
function sheetFor(looks: MarkLooks): string {
  return `${marksCss(looks)}::highlight(x) {}`.replaceAll('::highlight', ':root::highlight');
}
