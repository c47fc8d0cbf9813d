import type { Page } from 'puppeteer-core';
import { askBrowserItself } from '../../browsers/firefox';
import { merge, ownTime, type OwnTime, type Stretch } from './own-time';

/** In milliseconds: how often the profiler looks. More often makes long work longer, less often knows little of short work. */
const INTERVAL = 1;
const FINE_INTERVAL = 0.2;
const BUFFER = 8_000_000;
const START = (interval: number): string =>
  `Services.profiler.StartProfiler(${BUFFER}, ${interval}, ['js', 'cpu'], ['GeckoMain']).then(() => 'started')`;

/** When a script was on the stack, and the thread's own time since the look before, in milliseconds. */
interface Seen {
  readonly time: number;
  readonly spent: number;
}

/** Run in Firefox itself: the moments, in the processes of tabs, at which a script whose address holds some words was on the stack. */
const STOP = (words: string): string => `(async () => {
  const profile = await Services.profiler.getProfileDataAsync();
  await Services.profiler.StopProfiler();
  const seen = [];
  for (const { threads, meta } of [profile, ...profile.processes]) {
    const perMillisecond = meta.sampleUnits?.threadCPUDelta === 'ns' ? 1e6 : 1e3;
    for (const { name, stringTable, frameTable, stackTable, samples } of threads) {
      if (name !== 'GeckoMain') continue;
      const isOwnFrame = frameTable.data.map((frame) => stringTable[frame[frameTable.schema.location]].includes('${words}'));
      const isOwnStack = [];
      for (const stack of stackTable.data) {
        const prefix = stack[stackTable.schema.prefix];
        isOwnStack.push(isOwnFrame[stack[stackTable.schema.frame]] || (prefix !== null && isOwnStack[prefix]));
      }
      for (const sample of samples.data) {
        if (!isOwnStack[sample[samples.schema.stack]]) continue;
        const spent = (sample[samples.schema.threadCPUDelta] ?? 0) / perMillisecond;
        seen.push({ time: sample[samples.schema.time], spent });
      }
    }
  }
  return JSON.stringify(seen);
})()`;

/**
 * What scripts whose address holds some words do while `work` runs, by Firefox's own profiler. It knows no tasks: the longest stretch
 * without a pause is taken for the longest task.
 * @param isShort of work of a few milliseconds the thread's own time is told, by looks in quick succession; of longer work how long it took.
 */
export async function profilePage(page: Page, words: string, isShort: boolean, work: () => Promise<void>): Promise<OwnTime> {
  const browser = page.browser();
  const interval = isShort ? FINE_INTERVAL : INTERVAL;
  await askBrowserItself(browser, START(interval));
  await work();
  const seen = JSON.parse((await askBrowserItself(browser, STOP(words))) ?? '[]') as readonly Seen[];
  const stretchOf = ({ time, spent }: Seen): Stretch =>
    isShort ? { start: time - spent, end: time } : { start: time, end: time + interval };
  const stretches = seen.map(stretchOf);
  return ownTime(stretches, merge(stretches, interval));
}
