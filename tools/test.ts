import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installBrowsers } from './browsers/install-browsers';
import { countsOf, NO_TESTS, type Counts } from './test/counts';
import { runSteps, type Step } from './test/run-steps';

/** `npm test`: everything that must hold, cheapest first. The last line counts the tests. */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const REPORTS = join(ROOT, 'out/tests');

const STEPS: readonly Step[] = [
  { name: 'browsers', run: bringBrowsers },
  { name: 'types', run: () => command('npm', 'run', '--silent', 'types') },
  { name: 'lint', run: () => command('npm', 'run', '--silent', 'lint') },
  { name: 'format', run: () => command('npm', 'run', '--silent', 'format') },
  { name: 'unit tests', run: () => tests('unit') },
  { name: 'build', run: () => command('npm', 'run', '--silent', 'build') },
  { name: 'build for the browser tests', run: () => command('npm', 'run', '--silent', 'build:test') },
  { name: "Firefox's linter", run: lintPackage },
  { name: 'browser tests', run: () => tests('browser') },
];

const { passed, failed } = runSteps(STEPS, console.log);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function bringBrowsers(): Counts {
  installBrowsers(['chromium', 'firefox']);
  return NO_TESTS;
}

function tests(project: string): Counts {
  const report = join(REPORTS, `${project}.json`);
  mkdirSync(REPORTS, { recursive: true });
  rmSync(report, { force: true });
  const endedWell = runs(
    'npx',
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${report}`,
  );
  return countsOf(existsSync(report) ? readFileSync(report, 'utf8') : null, endedWell);
}

function lintPackage(): Counts {
  return command(
    'npx',
    'web-ext',
    'lint',
    '--source-dir=dist/firefox',
    '--warnings-as-errors',
    '--no-config-discovery',
    '--boring',
  );
}

function command(program: string, ...words: readonly string[]): Counts {
  return runs(program, ...words) ? NO_TESTS : { passed: 0, failed: 1 };
}

function runs(program: string, ...words: readonly string[]): boolean {
  // The linter would ask the network for a newer version of itself.
  const env = { ...process.env, NO_UPDATE_NOTIFIER: '1' };
  return spawnSync(program, words, { cwd: ROOT, env, stdio: 'inherit' }).status === 0;
}
