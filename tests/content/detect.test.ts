// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NEWS_SITE } from '../../src/content/news-site-key';
import { makeJsonLd, makeProse } from '../support/parse-page';

const NEWS = makeJsonLd({ '@type': 'NewsArticle' }) + makeProse(800);
const sendMessage = vi.fn<(message: object, answered: () => void) => void>();

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

function ask(): Promise<boolean> | undefined {
  const world = globalThis as unknown as Record<symbol, () => Promise<boolean>>;
  return world[Symbol.for('reperes-detector')]?.();
}

async function runOn(html: string): Promise<void> {
  document.body.innerHTML = html;
  await import('../../src/content/detect.iife');
}
