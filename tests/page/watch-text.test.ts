// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchText } from '../../src/page/watch-text';

let life: AbortController;
const listener = vi.fn<() => void>();

beforeEach(() => {
  vi.useFakeTimers();
  listener.mockClear();
  life = new AbortController();
  watchText(document, listener, life.signal);
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('watching the text', () => {
  it('calls once for a burst of changes', async () => {
    for (let change = 0; change < 5; change += 1) {
      document.body.append('mot');
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(listener).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(400);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('does not wait for the end of a burst that does not end', async () => {
    for (let change = 0; change < 30; change += 1) {
      document.body.append('mot');
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('waits until a hidden tab is seen', async () => {
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    document.body.append('mot');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(listener).not.toHaveBeenCalled();
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(400);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('hears a text that is rewritten in its place, and nothing of classes and styles', async () => {
    document.body.className = 'dark';
    await vi.advanceTimersByTimeAsync(1_000);
    expect(listener).not.toHaveBeenCalled();
    const text = document.body.appendChild(document.createTextNode('mot'));
    await vi.advanceTimersByTimeAsync(1_000);
    text.data = 'autre';
    await vi.advanceTimersByTimeAsync(1_000);
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('ends with its signal, even in the middle of a burst', async () => {
    document.body.append('mot');
    await vi.advanceTimersByTimeAsync(100);
    life.abort();
    document.body.append('mot');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(listener).not.toHaveBeenCalled();
  });
});
