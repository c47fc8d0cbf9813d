// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenParsed } from '../../src/page/when-parsed';

const state = vi.spyOn(Document.prototype, 'readyState', 'get');
const listen = vi.spyOn(globalThis, 'addEventListener');

beforeEach(() => {
  vi.useFakeTimers();
  state.mockReturnValue('loading');
  listen.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('who waits until a page is parsed', () => {
  it('is called at once where it is', () => {
    state.mockReturnValue('interactive');
    expect(called()).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is called once by the browser’s own word, before anyone else who waits, and not by the page’s', () => {
    const listener = called();
    dispatchEvent(new Event('DOMContentLoaded'));
    expect(listener).not.toHaveBeenCalled();
    browserSays();
    expect(listener).toHaveBeenCalledOnce();
    expect(listen.mock.calls[0]?.[2]).toEqual({ capture: true });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is called where the page took the listener away and is there by now', async () => {
    const listener = called();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(listener).not.toHaveBeenCalled();
    state.mockReturnValue('complete');
    await vi.advanceTimersByTimeAsync(30_000);
    expect(listener).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });
});

function called(): () => void {
  const listener = vi.fn<() => void>();
  whenParsed(document, listener);
  return listener;
}

/** No test can make an event of the browser's. */
function browserSays(): void {
  const listener = listen.mock.calls.find(([type]) => type === 'DOMContentLoaded')?.[1];
  if (typeof listener === 'function') listener({ isTrusted: true } as Event);
}
