import { startChromium } from './chromium';
import type { Driver } from './driver';
import { startFirefox } from './firefox';

/** Both browsers, by name; `BROWSERS=firefox` runs one of them only. */
export const BROWSERS = (['chromium', 'firefox'] as const).filter((name) =>
  (process.env['BROWSERS'] ?? name).split(',').includes(name),
);

/** Starts a browser with the test build in it. */
export function startBrowser(name: (typeof BROWSERS)[number], language?: string): Promise<Driver> {
  return name === 'chromium' ? startChromium(language) : startFirefox(language);
}
