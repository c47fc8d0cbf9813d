import { describe, expect, it } from 'vitest';
import { inOneGo, whenIdle, type Slices } from '../../src/page/in-slices';

function* count(log: string[]): Slices<number> {
  log.push('first');
  yield;
  log.push('second');
  yield;
  return 3;
}

describe('work in slices', () => {
  it('gives what its last slice gives, in one go and when idle', async () => {
    expect(inOneGo(count([]))).toBe(3);
    expect(await whenIdle(count([]))).toBe(3);
  });

  it('lets the page do other tasks before each slice', async () => {
    const log: string[] = [];
    const ticks = setInterval(() => log.push('tick'));
    await whenIdle(count(log));
    clearInterval(ticks);
    expect(log.indexOf('tick')).toBeLessThan(log.indexOf('second'));
    expect(log.indexOf('tick')).toBeGreaterThanOrEqual(0);
  });

  it('passes on what a slice throws', async () => {
    function* fail(): Slices<never> {
      yield;
      throw new Error('No body.');
    }
    await expect(whenIdle(fail())).rejects.toThrow('No body.');
  });
});
