import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** More than any table of ours. */
const MOST_BYTES = 16e6;

/** Runs a script of this folder in a new process and gives the JSON that it prints; throws with what it complained of. */
export function inOwnProcess(script: string, words: readonly string[], input = ''): unknown {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const all = ['--import', import.meta.resolve('tsx'), path, ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { input, encoding: 'utf8', maxBuffer: MOST_BYTES });
  if (status !== 0) throw new Error(`${script} ${words.join(' ')} failed.\n${stderr}`);
  return JSON.parse(stdout);
}
