import type { Page } from 'puppeteer-core';

/** What a page is watched for. */
export interface WatchedTasks {
  /** The longest task since the last time this was asked, in milliseconds; 0 where none was long, null where the browser does not tell. */
  readonly longest: () => Promise<number | null>;
  /** How often the page broke its own content security policy. */
  readonly violations: () => Promise<number>;
}

interface Watched {
  longestTask: number;
  violations: number;
}

/** Watches a page from now on. */
export async function watchTasks(page: Page): Promise<WatchedTasks> {
  const canTell = await page.evaluate(() => {
    const watched = globalThis as unknown as Watched;
    watched.longestTask = 0;
    watched.violations = 0;
    document.addEventListener('securitypolicyviolation', () => void (watched.violations += 1));
    if (!PerformanceObserver.supportedEntryTypes.includes('longtask')) return false;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watched.longestTask = Math.max(watched.longestTask, duration);
    }).observe({ type: 'longtask' });
    return true;
  });
  return {
    async longest() {
      const longest = await page.evaluate(() => {
        const watched = globalThis as unknown as Watched;
        const last = watched.longestTask;
        watched.longestTask = 0;
        return last;
      });
      return canTell ? longest : null;
    },
    violations: () => page.evaluate(() => (globalThis as unknown as Watched).violations),
  };
}
