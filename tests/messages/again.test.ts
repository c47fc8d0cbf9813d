import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { again } from '../../src/messages/again';

/** What asking fails with when a background dies over a question. */
const CLOSED = (): Error => Object.assign(new Error('The message port closed.'), { name: 'Interrupted' });

describe('a question that nobody answered', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is asked again until it is answered', async () => {
    const ask = vi.fn().mockRejectedValueOnce(CLOSED()).mockRejectedValueOnce(CLOSED()).mockResolvedValue('the answer');
    const answer = again(ask);
    await vi.runAllTimersAsync();
    await expect(answer).resolves.toBe('the answer');
    expect(ask).toHaveBeenCalledTimes(3);
  });

  it('is given up in the end, with what went wrong last', async () => {
    const ask = vi.fn().mockRejectedValue(CLOSED());
    const answer = expect(again(ask)).rejects.toThrow('port closed');
    await vi.runAllTimersAsync();
    await answer;
    expect(ask).toHaveBeenCalledTimes(4);
  });

  it('is not asked again where the answer is an error of our own', async () => {
    const full = Object.assign(new Error('full'), { name: 'StorageFull' });
    const ask = vi.fn().mockRejectedValue(full);
    await expect(again(ask)).rejects.toBe(full);
    expect(ask).toHaveBeenCalledTimes(1);
  });
});
