import { spawnSync } from 'node:child_process';
import { BROWSER_TITLES, browserNotFound, locateBrowser, type BrowserName } from './find-browser';

/**
 * Sees to it that browsers are there. Missing ones are installed as the system's packages where that needs no password and no
 * question; elsewhere this throws `BrowserNotFound`, which says how to install them.
 */
export function installBrowsers(names: readonly BrowserName[]): void {
  const missing = missingOf(names);
  if (missing.length === 0) return;
  const rights = aptRights();
  if (!rights) throw browserNotFound(howToInstall(missing));
  const titles = missing.map((name) => BROWSER_TITLES[name]).join(' and ');
  console.log(`${titles} ${missing.length > 1 ? 'are' : 'is'} not installed: installing with apt-get, which can take minutes.`);
  installPackages(missing, rights);
  const stillMissing = missingOf(missing);
  if (stillMissing.length > 0) throw browserNotFound(`apt-get could not help. ${howToInstall(stillMissing)}`);
}

function missingOf(names: readonly BrowserName[]): BrowserName[] {
  return names.filter((name) => !locateBrowser(name));
}

/** What stands before `apt-get` so that it may install; null where there is no `apt-get` or no right to use it. */
function aptRights(): readonly string[] | null {
  if (!runs(['apt-get', '--version'])) return null;
  if (process.getuid?.() === 0) return [];
  return runs(['sudo', '-n', 'true']) ? ['sudo', '-n'] : null;
}

/** By preference: Debian has the first of each, Ubuntu the second. */
const PACKAGES: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
};

/** A fresh system has no package lists, an old one has stale ones: both show only when they are used. */
function installPackages(names: readonly BrowserName[], rights: readonly string[]): void {
  const aptGet = (...words: readonly string[]): boolean =>
    runs(
      [...rights, '/usr/bin/env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', '-o=Dpkg::Use-Pty=0', ...words],
      'inherit',
    );
  const install = (): boolean => {
    const packages = names.map((name) => PACKAGES[name].find(canBeInstalled));
    if (packages.some((one) => one === undefined)) return false;
    return aptGet('install', '-y', '--no-install-recommends', ...packages.filter((one) => one !== undefined));
  };
  if (!install() && aptGet('update')) install();
}

/** A package that was removed is still known, so its name alone says nothing. */
function canBeInstalled(name: string): boolean {
  const env = { ...process.env, LC_ALL: 'C' };
  const { stdout } = spawnSync('apt-cache', ['policy', name], { env, encoding: 'utf8' });
  return /^ +Candidate: (?!\(none\))/m.test(stdout ?? '');
}

function runs([command = '', ...words]: readonly string[], output: 'inherit' | 'ignore' = 'ignore'): boolean {
  return spawnSync(command, words, { stdio: ['ignore', output, output] }).status === 0;
}

/** A line for each system, with the packages as that system names them. */
function howToInstall(missing: readonly BrowserName[]): string {
  const packages = (chromium: string, firefox: string, between = ' '): string =>
    missing.map((name) => (name === 'chromium' ? chromium : firefox)).join(between);
  return [
    `${missing.map((name) => BROWSER_TITLES[name]).join(' and ')} must be installed first.`,
    `  Debian: sudo apt-get install ${packages('chromium', 'firefox-esr')}`,
    `  Ubuntu: sudo apt-get install ${packages('chromium-browser', 'firefox')}`,
    `  Fedora: sudo dnf install ${packages('chromium', 'firefox')}`,
    `  macOS: brew install --cask ${packages('google-chrome', 'firefox')}`,
    `  Installed elsewhere: set ${packages('CHROMIUM_PATH', 'FIREFOX_PATH', ' and ')} to the path of the program.`,
  ].join('\n');
}
