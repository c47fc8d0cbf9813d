import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenRested } from '../../src/background/when-rested';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('begins once, when no change has come for a while', () => {
  const work = vi.fn<() => void>();
  const changed = whenRested(work);
  changed();
  vi.advanceTimersByTime(1_500);
  changed();
  vi.advanceTimersByTime(1_500);
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1_000);
  expect(work).toHaveBeenCalledOnce();
  changed();
  vi.advanceTimersByTime(3_000);
  expect(work).toHaveBeenCalledTimes(2);
});

it('is not put off for ever by changes that do not end', () => {
  const work = vi.fn<() => void>();
  const changed = whenRested(work);
  for (let second = 0; second < 12; second += 1) {
    changed();
    vi.advanceTimersByTime(1_000);
  }
  expect(work).toHaveBeenCalled();
});
