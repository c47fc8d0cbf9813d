import type { Page } from 'puppeteer-core';
import { askBrowserItself } from '../../browsers/firefox';
import { merge, ownTime, type OwnTime, type Stretch } from './own-time';

const INTERVAL = 1;
const BUFFER = 8_000_000;
const START = `Services.profiler.StartProfiler(${BUFFER}, ${INTERVAL}, ['js'], ['GeckoMain']).then(() => 'started')`;

/** Run in Firefox itself: the times, in the processes of tabs, at which a script whose address holds some words was on the stack. */
const STOP = (words: string): string => `(async () => {
  const profile = await Services.profiler.getProfileDataAsync();
  await Services.profiler.StopProfiler();
  const times = [];
  for (const { threads } of [profile, ...profile.processes]) {
    for (const { name, stringTable, frameTable, stackTable, samples } of threads) {
      if (name !== 'GeckoMain') continue;
      const isOwnFrame = frameTable.data.map((frame) => stringTable[frame[frameTable.schema.location]].includes('${words}'));
      const isOwnStack = [];
      for (const stack of stackTable.data) {
        const prefix = stack[stackTable.schema.prefix];
        isOwnStack.push(isOwnFrame[stack[stackTable.schema.frame]] || (prefix !== null && isOwnStack[prefix]));
      }
      for (const sample of samples.data) if (isOwnStack[sample[samples.schema.stack]]) times.push(sample[samples.schema.time]);
    }
  }
  return JSON.stringify(times);
})()`;

/**
 * What scripts whose address holds some words do while `work` runs, by Firefox's own profiler, which looks once in a millisecond. It
 * knows no tasks: the longest stretch without a pause is taken for the longest task.
 */
export async function profilePage(page: Page, words: string, work: () => Promise<void>): Promise<OwnTime> {
  const browser = page.browser();
  await askBrowserItself(browser, START);
  await work();
  const times = JSON.parse((await askBrowserItself(browser, STOP(words))) ?? '[]') as readonly number[];
  const stretches: Stretch[] = times.map((time) => ({ start: time, end: time + INTERVAL }));
  const merged = merge(stretches, INTERVAL);
  return ownTime(stretches, merged);
}
