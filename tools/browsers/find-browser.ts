import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** As a reader knows them. */
export const BROWSER_TITLES: Readonly<Record<BrowserName, string>> = { chromium: 'Chromium', firefox: 'Firefox' };

const COMMANDS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
  firefox: ['firefox-esr', 'firefox'],
};
/** MacOS puts no programs on the path. */
const MAC_PROGRAMS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
};
/** A browser elsewhere: `CHROMIUM_PATH`, `FIREFOX_PATH`. */
const VARIABLES: Readonly<Record<BrowserName, string>> = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' };

/** The path of a browser's program; throws `BrowserNotFound` when it is not installed. */
export function findBrowser(name: BrowserName): string {
  const path = locateBrowser(name);
  if (!path) throw browserNotFound(`${BROWSER_TITLES[name]} is not installed.`);
  return path;
}

/** The same, null when it is not installed. A variable that names no program throws: someone meant another browser. */
export function locateBrowser(name: BrowserName): string | null {
  const variable = VARIABLES[name];
  const named = process.env[variable];
  if (named && !existsSync(named)) throw browserNotFound(`${variable} names ${named}, and there is no such file.`);
  if (named) return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const candidates = COMMANDS[name].flatMap((command) => folders.map((folder) => join(folder, command)));
  if (process.platform === 'darwin') candidates.push(...MAC_PROGRAMS[name]);
  return candidates.find((path) => existsSync(path)) ?? null;
}

export function browserNotFound(message: string): Error {
  return Object.assign(new Error(message), { name: 'BrowserNotFound' });
}
