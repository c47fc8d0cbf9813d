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

/** Does a task of its own whenever it is its turn; gives what ends that. */
function tick(log: string[]): () => void {
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => {
    log.push('tick');
    port2.postMessage(null);
  });
  port1.start();
  port2.postMessage(null);
  return () => port1.close();
}

describe('work in slices', () => {
  it('gives what its last slice gives, in one go, in short tasks and when idle', async () => {
    expect(inOneGo(count([]))).toBe(3);
    expect(await inShortTasks(count([]))).toBe(3);
    expect(await whenIdle(count([]))).toBe(3);
  });

  it.each([inShortTasks, whenIdle])('lets the page do other tasks between long slices, %o', async (run) => {
    const log: string[] = [];
    const end = tick(log);
    await run(countSlowly(log));
    end();
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
