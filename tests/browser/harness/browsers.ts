import { startBrowser as start } from '../../../tools/browsers/start-browser';
import type { Driver } from '../../../tools/browsers/driver';

/** Both browsers, by name; `BROWSERS=firefox` runs one of them only. */
export const BROWSERS = (['chromium', 'firefox'] as const).filter((name) =>
  (process.env['BROWSERS'] ?? name).split(',').includes(name),
);

/** Starts a browser with the test build in it. `language` is that of its own interface; Firefox needs a pack for it. */
export function startBrowser(name: (typeof BROWSERS)[number], language = 'en'): Promise<Driver> {
  return start(name, { language });
}
