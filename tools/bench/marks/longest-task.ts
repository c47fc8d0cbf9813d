import type { Page } from 'puppeteer-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly dur?: number;
}

/** Tells the page's thread from those of other pages. */
const OWN_MARK = 'reperes-bench';

/** What a page's main thread did meanwhile, in milliseconds. */
export interface MainThread {
  readonly longest: number;
  readonly total: number;
}

/** Chromium's own trace of the main thread of a page while `work` runs. */
export async function traceMainThread(page: Page, work: () => Promise<void>): Promise<MainThread> {
  await page.tracing.start({ categories: ['toplevel', 'blink.user_timing', 'disabled-by-default-devtools.timeline'] });
  await page.evaluate((name) => void performance.mark(name), OWN_MARK);
  await work();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: readonly TraceEvent[] };
  const own = traceEvents.find(({ name }) => name === OWN_MARK);
  const isOfPage = ({ pid, tid }: TraceEvent): boolean => pid === own?.pid && tid === own.tid;
  const tasks = traceEvents.filter((event) => event.name === 'RunTask' && event.ph === 'X' && isOfPage(event));
  const times = tasks.map(({ dur = 0 }) => dur / 1_000);
  if (times.length === 0) throw new Error('The trace holds no task of the page.');
  return { longest: Math.max(...times), total: times.reduce((sum, time) => sum + time, 0) };
}
