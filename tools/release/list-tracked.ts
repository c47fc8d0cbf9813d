import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a repository that git tracks and that are there; null for a folder that is the top of none. */
export function listTracked(folder: string): string[] | null {
  // An unpacked archive may lie inside the repository of something else.
  if (!existsSync(join(folder, '.git'))) return null;
  const { status, stdout, stderr } = spawnSync('git', ['ls-files', '-z'], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw Object.assign(new Error(`git does not list its files: ${stderr}`), { name: 'GitFailed' });
  return stdout.split('\0').filter((path) => path !== '' && existsSync(join(folder, path)));
}
