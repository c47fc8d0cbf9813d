import type { Page } from 'puppeteer-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly dur?: number;
  readonly args?: { readonly name?: string; readonly labels?: string };
}

/** What a page's main thread did meanwhile, in milliseconds. */
export interface MainThread {
  readonly longest: number;
  readonly total: number;
}

/** Chromium's own trace of the main thread of a page while `work` runs. */
export async function traceMainThread(page: Page, work: () => Promise<void>): Promise<MainThread> {
  await page.tracing.start({ categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  await work();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: readonly TraceEvent[] };
  const title = await page.title();
  const process = traceEvents.find(({ name, args }) => name === 'process_labels' && args?.labels?.includes(title))?.pid;
  const thread = traceEvents.find(
    ({ name, pid, args }) => name === 'thread_name' && pid === process && args?.name === 'CrRendererMain',
  )?.tid;
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid }) => name.endsWith('RunTask') && ph === 'X' && pid === process && tid === thread,
  );
  const times = tasks.map(({ dur = 0 }) => dur / 1_000);
  if (times.length === 0) throw new Error('The trace holds no task of the page.');
  return { longest: Math.max(...times), total: times.reduce((sum, time) => sum + time, 0) };
}
