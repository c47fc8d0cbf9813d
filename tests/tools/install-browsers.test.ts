import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { locateBrowser } from '../../tools/browsers/find-browser';
import { installBrowsers } from '../../tools/browsers/install-browsers';

/** A system of which only the programs in one folder are known. */
let folder: string;
const path = (name: string): string => join(folder, name);
const putProgram = (name: string, script = ''): void => {
  writeFileSync(path(name), `#!/bin/sh\n${script}\n`);
  chmodSync(path(name), 0o755);
};
/** What `apt-get` was told, without its options. */
const aptWords = (): string[] =>
  existsSync(path('words'))
    ? readFileSync(path('words'), 'utf8')
        .trim()
        .split('\n')
        .map((line) =>
          line
            .split(' ')
            .filter((word) => !word.startsWith('-'))
            .join(' '),
        )
    : [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reperes-system-'));
  vi.stubEnv('PATH', folder);
  vi.stubEnv('CHROMIUM_PATH', '');
  vi.stubEnv('FIREFOX_PATH', '');
  vi.spyOn(process, 'getuid').mockReturnValue(0);
  vi.spyOn(console, 'log').mockReturnValue();
  // MacOS looks into its folder of applications besides.
  vi.spyOn(process, 'platform', 'get').mockReturnValue('linux');
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** An `apt-get` that knows `packages`, from the first or only after an update, and installs by putting a program there. */
function putApt(packages: readonly string[], known: 'known' | 'known after update'): void {
  for (const name of known === 'known' ? packages : []) writeFileSync(path(`list-${name}`), '');
  const update = packages.map((name) => `: > '${path(`list-${name}`)}'`).join('; ');
  // One that was removed and has no list any more has no candidate.
  putProgram(
    'apt-cache',
    `echo "$2:"; if [ -e '${folder}/list-'$2 ]; then echo '  Candidate: 1.0'; else echo '  Candidate: (none)'; fi`,
  );
  putProgram(
    'apt-get',
    `[ "$1" = --version ] && exit 0
echo "$*" >> '${path('words')}'
case "$*" in *update*) ${update};; *install*) for word; do [ -e '${folder}/list-'$word ] && : > '${folder}/'$word; done;; esac
exit 0`,
  );
}

describe('missing browsers', () => {
  it('installs nothing when both are there', () => {
    putApt(['chromium', 'firefox-esr'], 'known');
    putProgram('chromium');
    putProgram('firefox');
    installBrowsers(['chromium', 'firefox']);
    expect(aptWords()).toEqual([]);
  });

  it('installs what is missing only', () => {
    putApt(['chromium', 'firefox-esr', 'firefox'], 'known');
    putProgram('chromium');
    installBrowsers(['chromium', 'firefox']);
    expect(aptWords()).toEqual(['install firefox-esr']);
    expect(locateBrowser('firefox')).toBe(path('firefox-esr'));
  });

  it('fetches the lists of packages first where there are none', () => {
    putApt(['chromium', 'firefox-esr'], 'known after update');
    installBrowsers(['chromium', 'firefox']);
    expect(aptWords()).toEqual(['update', 'install chromium firefox-esr']);
  });

  it('takes the names that Ubuntu has', () => {
    putApt(['chromium-browser', 'firefox'], 'known');
    installBrowsers(['chromium', 'firefox']);
    expect(aptWords()).toEqual(['install chromium-browser firefox']);
  });

  it('installs by sudo for who may use it without a password', () => {
    vi.mocked(process.getuid as () => number).mockReturnValue(1000);
    putApt(['firefox-esr'], 'known');
    putProgram('sudo', `[ "$1" = -n ] || exit 1; shift; echo sudo >> '${path('words')}'; "$@"`);
    putProgram('true');
    installBrowsers(['firefox']);
    expect(aptWords()).toEqual(['sudo', 'sudo', 'install firefox-esr']);
  });

  it('says how to install them to who may not', () => {
    vi.mocked(process.getuid as () => number).mockReturnValue(1000);
    putApt(['chromium', 'firefox-esr'], 'known');
    putProgram('sudo', 'exit 1');
    expect(() => installBrowsers(['chromium', 'firefox'])).toThrow('Debian: sudo apt-get install chromium firefox-esr');
    expect(aptWords()).toEqual([]);
  });

  it('says how to install them where the system has no apt-get', () => {
    expect(() => installBrowsers(['firefox'])).toThrow(
      /^Firefox must be installed first\.[^]*Fedora: sudo dnf install firefox$/m,
    );
  });

  it('says so when apt-get did not bring them', () => {
    putApt([], 'known');
    expect(() => installBrowsers(['chromium'])).toThrow('apt-get could not help. Chromium must be installed first.');
  });

  it('refuses a variable that names no program, although another browser is there', () => {
    putProgram('chromium');
    vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium');
    expect(() => installBrowsers(['chromium'])).toThrow('CHROMIUM_PATH names /nowhere/chromium, and there is no such file.');
  });
});
