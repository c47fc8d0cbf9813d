import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

const COMMANDS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
  firefox: ['firefox-esr', 'firefox'],
};
/** A browser elsewhere: `CHROMIUM_PATH`, `FIREFOX_PATH`. */
const VARIABLES: Readonly<Record<BrowserName, string>> = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' };

/** The path of a browser's program; throws `BrowserNotFound` when it is not installed. */
export function findBrowser(name: BrowserName): string {
  const path = locateBrowser(name);
  if (!path) throw Object.assign(new Error(`${name} is not installed.`), { name: 'BrowserNotFound' });
  return path;
}

/** The same, null when it is not installed. */
export function locateBrowser(name: BrowserName): string | null {
  const named = process.env[VARIABLES[name]];
  if (named) return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = COMMANDS[name].flatMap((command) => folders.map((folder) => join(folder, command)));
  return candidates.find((path) => existsSync(path)) ?? null;
}
