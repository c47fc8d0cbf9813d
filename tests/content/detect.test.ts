// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { ASKED_AHEAD, DETECTOR, type Detector } from '../../src/content/detector-key';
import { NEWS_SITE } from '../../src/content/news-site-key';
import { makeJsonLd, makeProse } from '../support/parse-page';

const NEWS = makeJsonLd({ '@type': 'NewsArticle' }) + makeProse(800);
const sendMessage = vi.fn<(message: object, answered: (answer?: { readonly ok: boolean }) => void) => void>();

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetModules();
  sendMessage.mockClear();
  history.replaceState(null, '', '/monde/2022/04/05/manoeuvres');
  vi.stubGlobal('chrome', { runtime: { id: 'reperes', sendMessage } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the detector', () => {
  // First, because what one test leaks the next would take for the page's own.
  it('leaves the page and its globals as they were', async () => {
    const globals = Object.keys(globalThis);
    await runOn(NEWS);
    expect(document.body.innerHTML).toBe(NEWS);
    expect(Object.keys(globalThis)).toEqual(globals);
  });

  it('asks once for a reading where the page is an article', async () => {
    await runOn(NEWS);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sendMessage.mock.calls.map(([message]) => message)).toEqual([{ ask: 'readThisPage', values: [false] }]);
  });

  it('sends nothing from a page that is none, and stops looking', async () => {
    await runOn('<h1>Menu</h1><p>Rien à lire.</p>');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sendMessage).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('sees an article that the page builds late', async () => {
    await runOn('<div id="root"></div>');
    document.body.innerHTML = NEWS;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  it('sees an article whose words alone come late', async () => {
    await runOn(`${makeJsonLd({ '@type': 'NewsArticle' })}<p id="story">…</p>`);
    expect(sendMessage).not.toHaveBeenCalled();
    Object.assign(document.querySelector('#story')?.firstChild ?? {}, { data: 'Les manœuvres ont commencé mardi. '.repeat(30) });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  it('looks once at a page that stays as it is, again at one that changes', async () => {
    const looks = vi.spyOn(Document.prototype, 'querySelectorAll');
    await runOn('<p>Rien à lire.</p>');
    const once = looks.mock.calls.length;
    await vi.advanceTimersByTimeAsync(600);
    expect(looks).toHaveBeenCalledTimes(once);
    document.body.append('Toujours rien.');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(looks).toHaveBeenCalledTimes(2 * once);
    looks.mockRestore();
  });

  it('asks the browser for nothing where there is no article', async () => {
    vi.stubGlobal('chrome', new Proxy({}, { get: () => expect.fail('The browser was asked.') }));
    await runOn(makeProse(2_000));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('looks at a home page once more, for one that has gone to an article unheard', async () => {
    history.replaceState(null, '', '/');
    await runOn('');
    expect(vi.getTimerCount()).toBe(1);
    document.body.innerHTML = NEWS;
    history.replaceState(null, '', '/monde/2022/04/06/suite');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  it('looks again when the page goes to another address', async () => {
    history.replaceState(null, '', '/');
    await runOn('');
    await vi.advanceTimersByTimeAsync(60_000);
    document.body.innerHTML = NEWS;
    history.replaceState(null, '', '/monde/2022/04/06/suite');
    dispatchEvent(new PopStateEvent('popstate'));
    expect(sendMessage).toHaveBeenCalled();
  });

  it('takes the reader’s word that a site is news', async () => {
    await runOn(makeProse(2_000));
    expect(sendMessage).not.toHaveBeenCalled();
    vi.resetModules();
    Object.assign(globalThis, { [NEWS_SITE]: true });
    await runOn(makeProse(2_000));
    Reflect.deleteProperty(globalThis, NEWS_SITE);
    expect(sendMessage.mock.calls.map(([message]) => message)).toEqual([{ ask: 'readThisPage', values: [false] }]);
  });
});

describe('the background that asks whether there is an article', () => {
  it('hears so once the page was looked at', async () => {
    await runOn(makeProse(2_000));
    expect(await ask()).toBe(false);
    vi.resetModules();
    await runOn(NEWS);
    expect(await ask()).toBe(true);
  });
});

describe('the detector in a hidden tab', () => {
  it('waits until the tab is seen, then asks', async () => {
    const hidden = vi.spyOn(Document.prototype, 'hidden', 'get').mockReturnValue(true);
    await runOn(NEWS);
    await vi.advanceTimersByTimeAsync(60_000);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(sendMessage).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(sendMessage).toHaveBeenCalledTimes(1);
    hidden.mockRestore();
  });

  it('sees what a page built while its tab was hidden again', async () => {
    await runOn('<div id="root"></div>');
    const hidden = vi.spyOn(Document.prototype, 'hidden', 'get').mockReturnValue(true);
    document.body.innerHTML = NEWS;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sendMessage).not.toHaveBeenCalled();
    hidden.mockRestore();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });
});

describe('a page that calls itself news while it is still being parsed', () => {
  const HEAD = `<meta property="og:type" content="article">${makeJsonLd({ '@type': 'NewsArticle' })}`;
  let state: MockInstance<() => DocumentReadyState>;
  let parsed: (event: { readonly isTrusted: boolean }) => void;
  beforeEach(() => {
    state = vi.spyOn(Document.prototype, 'readyState', 'get').mockReturnValue('loading');
    const listen = addEventListener;
    vi.stubGlobal('addEventListener', (type: string, listener: never, options: never) => {
      if (type === 'DOMContentLoaded') parsed = listener;
      else listen(type, listener, options);
    });
  });
  afterEach(() => {
    state.mockRestore();
    document.head.innerHTML = '';
  });

  it('is asked for ahead, once, and told to be an article when it is parsed', async () => {
    await beginToParse(HEAD);
    expect(sendMessage.mock.calls.map(([message]) => message)).toEqual([{ ask: 'readThisPage', values: [false] }]);
    expect(ASKED_AHEAD in globalThis).toBe(true);
    const told = vi.fn<(isFound: boolean) => void>();
    void ask()?.then(told);
    await vi.advanceTimersByTimeAsync(0);
    expect(told).not.toHaveBeenCalled();
    await endParsing(makeProse(800));
    expect(told).toHaveBeenCalledWith(true);
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  it('waits for nothing any more once it is told that it was sent, or that the reader wants quiet', async () => {
    await beginToParse(HEAD);
    sendMessage.mock.calls[0]?.[1]({ ok: true });
    expect(ASKED_AHEAD in globalThis).toBe(false);
    await endParsing(makeProse(800));
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  it('is asked for ahead too where its end is there at once and its scripts are waited for', async () => {
    await beginToParse(HEAD, 'interactive');
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  it('is not asked for ahead once it was looked at', async () => {
    document.body.remove();
    await import('../../src/content/detect.iife');
    parsed({ isTrusted: true });
    expect(await ask()).toBe(false);
    document.head.innerHTML = HEAD;
    document.documentElement.append(document.createElement('body'));
    await vi.advanceTimersByTimeAsync(0);
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('is asked for again where that failed, before it is parsed or after', async () => {
    for (const isEarly of [true, false]) {
      vi.resetModules();
      sendMessage.mockReset();
      state.mockReturnValue('loading');
      await beginToParse(HEAD);
      if (isEarly) sendMessage.mock.calls[0]?.[1]({ ok: false });
      await endParsing(makeProse(800));
      if (!isEarly) sendMessage.mock.calls[0]?.[1]();
      expect(ASKED_AHEAD in globalThis).toBe(false);
      expect(sendMessage).toHaveBeenCalledTimes(2);
      sendMessage.mock.calls[1]?.[1]();
      expect(sendMessage).toHaveBeenCalledTimes(2);
    }
  });

  it('is asked for again when it becomes an article late', async () => {
    await beginToParse(HEAD);
    await endParsing('<p>…</p>');
    expect(await ask()).toBe(false);
    document.body.innerHTML = makeProse(800);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['whose head says nothing of it', makeJsonLd({ '@type': 'NewsArticle' }), '/monde/a', false],
    ['that lists several', HEAD + makeJsonLd({ '@type': 'NewsArticle' }), '/monde/a', false],
    ['that is a front page', HEAD, '/', false],
    ['that is not seen', HEAD, '/monde/a', true],
  ])('is not asked for ahead: one %s', async (_, head, path, isHidden) => {
    history.replaceState(null, '', path);
    const hidden = vi.spyOn(Document.prototype, 'hidden', 'get').mockReturnValue(isHidden);
    await beginToParse(head);
    expect(sendMessage).not.toHaveBeenCalled();
    hidden.mockRestore();
  });

  async function beginToParse(head: string, then: DocumentReadyState = 'loading'): Promise<void> {
    document.head.remove();
    document.body.remove();
    await import('../../src/content/detect.iife');
    document.documentElement.append(document.createElement('head'));
    document.head.innerHTML = head;
    await vi.advanceTimersByTimeAsync(0);
    expect(sendMessage).not.toHaveBeenCalled();
    document.documentElement.append(document.createElement('body'));
    state.mockReturnValue(then);
    await vi.advanceTimersByTimeAsync(0);
  }

  async function endParsing(html: string): Promise<void> {
    document.body.innerHTML = html;
    state.mockReturnValue('interactive');
    parsed({ isTrusted: true });
    await vi.advanceTimersByTimeAsync(0);
  }
});

function ask(): Promise<boolean> | undefined {
  return (globalThis as { readonly [DETECTOR]?: Detector })[DETECTOR]?.();
}

async function runOn(html: string): Promise<void> {
  document.body.innerHTML = html;
  await import('../../src/content/detect.iife');
}
