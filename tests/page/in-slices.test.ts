import { describe, expect, it } from 'vitest';
import { inOneGo, inShortTasks, whenIdle, type Slices } from '../../src/page/in-slices';

function* count(log: string[]): Slices<number> {
  log.push('first');
  yield;
  log.push('second');
  yield;
  return 3;
}

/** Each slice is as long as a task may be. */
function* countSlowly(log: string[]): Slices<number> {
  for (const slice of count(log)) {
    const end = performance.now() + 20;
    while (performance.now() < end) continue;
    yield slice;
  }
  return 3;
}

describe('work in slices', () => {
  it('gives what its last slice gives, in one go, in short tasks and when idle', async () => {
    expect(inOneGo(count([]))).toBe(3);
    expect(await inShortTasks(count([]))).toBe(3);
    expect(await whenIdle(count([]))).toBe(3);
  });

  it.each([inShortTasks, whenIdle])('lets the page do other tasks between long slices, %o', async (run) => {
    const log: string[] = [];
    const ticks = setInterval(() => log.push('tick'));
    await run(countSlowly(log));
    clearInterval(ticks);
    expect(log.slice(log.indexOf('first'), log.indexOf('second'))).toContain('tick');
  });

  it('runs short slices in one task', async () => {
    const log: string[] = [];
    const ticks = setInterval(() => log.push('tick'));
    await inShortTasks(count(log));
    clearInterval(ticks);
    expect(log).toEqual(['first', 'second']);
  });

  it('passes on what a slice throws', async () => {
    function* fail(): Slices<never> {
      yield;
      throw new Error('No body.');
    }
    await expect(whenIdle(fail())).rejects.toThrow('No body.');
  });
});
