import { afterEach, describe, expect, it, vi } from 'vitest';
import { answerInTab } from '../../src/messages/answer-in-tab';
import { askBackground, askFromPage, askTab } from '../../src/messages/ask';
import { onNews, tell } from '../../src/messages/news';
import type { TabAsks } from '../../src/messages/protocol';
import { browser, OWN_PAGE, send } from '../support/fake-browser';

vi.mock('../../src/platform/browser', () => import('../support/fake-browser'));

describe('asking', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  it('sends the question’s name and arguments and gives the answer', async () => {
    const sendMessage = vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({ ok: true, value: [{ id: 'a' }] });
    expect(await askBackground.getArticles(['a'])).toEqual([{ id: 'a' }]);
    expect(sendMessage).toHaveBeenCalledWith({ ask: 'getArticles', values: [['a']] });
  });

  it('throws what the answerer threw, under its name', async () => {
    vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({ ok: false, name: 'StorageFull', message: 'The disk is full.' });
    await expect(askBackground.saveTab(3)).rejects.toMatchObject({ name: 'StorageFull', message: 'The disk is full.' });
    await expect(askBackground.saveTab(3)).rejects.toBeInstanceOf(Error);
  });

  it.each([undefined, null, 'yes', { value: 1 }])('throws NoAnswer when %j comes back', async (answer) => {
    vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(answer);
    await expect(askBackground.listRemovals()).rejects.toMatchObject({ name: 'NoAnswer' });
  });

  it.each([
    'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
    'The message port closed before a response was received.',
    'Could not establish connection. Receiving end does not exist.',
    'Message manager disconnected',
  ])('throws Interrupted, in place of the browser’s own words, when who was asked is gone: %s', async (words) => {
    vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValue(new Error(words));
    vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error(words));
    const interrupted = { name: 'Interrupted', message: words };
    await expect(askBackground.saveTab(3)).rejects.toMatchObject(interrupted);
    await expect(askFromPage.findSavedWith('e:iso:DZ')).rejects.toMatchObject(interrupted);
    await expect(askTab(5).getDraft()).rejects.toMatchObject(interrupted);
  });

  it('throws a fault of the answerer as such, though it has no name', async () => {
    vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({ ok: false, name: 'Error', message: 'No such row.' });
    await expect(askBackground.saveTab(3)).rejects.toMatchObject({ name: 'Error', message: 'No such row.' });
  });

  it('does not wait for ever for a background that is gone', async () => {
    vi.useFakeTimers();
    vi.spyOn(browser.runtime, 'sendMessage').mockReturnValue(new Promise(() => undefined));
    const asked = expect(askFromPage.findSavedWith('e:iso:DZ')).rejects.toMatchObject({ name: 'NoAnswer' });
    await vi.advanceTimersByTimeAsync(30_000);
    await asked;
  });

  it('does not wait for ever for a page that hangs', async () => {
    vi.useFakeTimers();
    vi.spyOn(browser.tabs, 'sendMessage').mockReturnValue(new Promise(() => undefined));
    const asked = expect(askTab(5).getDraft()).rejects.toMatchObject({ name: 'NoAnswer' });
    await vi.advanceTimersByTimeAsync(30_000);
    await asked;
  });

  it('leaves no timer behind once it has its answer', async () => {
    vi.useFakeTimers();
    vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({ ok: true, value: [] });
    await askFromPage.findSavedWith('e:iso:DZ');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('asks the top frame of a tab only', async () => {
    const sendMessage = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue({ ok: true, value: null });
    expect(await askTab(5).getDraft()).toBeNull();
    expect(sendMessage).toHaveBeenCalledWith(5, { ask: 'getDraft', values: [] }, { frameId: 0 });
  });

  it('can be awaited itself without asking anything', async () => {
    const sendMessage = vi.spyOn(browser.runtime, 'sendMessage');
    expect(await Promise.resolve(askBackground)).toBe(askBackground);
    expect(sendMessage).not.toHaveBeenCalled();
  });
});

describe('a content script', () => {
  it('answers our own extension and nobody else, until it ends', async () => {
    const life = new AbortController();
    answerInTab({ getDraft: async () => null } as unknown as TabAsks, life.signal);
    const question = { ask: 'getDraft', values: [] };
    expect(await send(question, OWN_PAGE)).toEqual({ ok: true, value: null });
    expect(await send(question, { id: 'other@example' })).toBeUndefined();
    expect(await send({ ask: 'constructor', values: [] }, OWN_PAGE)).toMatchObject({ ok: false, name: 'NotAllowed' });
    life.abort();
    expect(await send(question, OWN_PAGE)).toBeUndefined();
  });
});

describe('news', () => {
  it('reaches who listens for it, until they stop', async () => {
    const life = new AbortController();
    const listener = vi.fn<() => void>();
    onNews('articlesChanged', listener, life.signal);
    expect(await send({ news: 'articlesChanged' }, OWN_PAGE)).toBeUndefined();
    await send({ news: 'somethingElse' }, OWN_PAGE);
    await send(null, OWN_PAGE);
    expect(listener).toHaveBeenCalledTimes(1);
    life.abort();
    await send({ news: 'articlesChanged' }, OWN_PAGE);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('troubles nobody when nobody listens', async () => {
    const unhandled = vi.fn<() => void>();
    process.on('unhandledRejection', unhandled);
    tell('articlesChanged');
    await new Promise((resolve) => setTimeout(resolve));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });
});
