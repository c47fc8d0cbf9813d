import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const VITE = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');

export type BuildMode = 'chrome' | 'firefox' | 'test-chrome' | 'test-firefox';

/** Builds the extension into `dist/<mode>`. Says nothing, for the plugins talk much; throws `BuildFailed` with all they said. */
export function buildExtension(mode: BuildMode): void {
  const words = [VITE, 'build', '--mode', mode];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: ROOT, encoding: 'utf8' });
  if (status === 0) return;
  throw Object.assign(new Error(`The build "${mode}" failed.\n${stdout}${stderr}`), { name: 'BuildFailed' });
}
