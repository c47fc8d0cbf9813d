import { spawnSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** A file that a program of the system reads. */
export interface SystemFile {
  readonly name: string;
  readonly text: string | Uint8Array;
}

/**
 * Runs a program on a file in a new folder, which is its working folder and its home too, and gives what it prints, or the text of
 * `result`, a file that it writes there. Throws with what the program said when it fails.
 */
export type SystemReader = (
  file: SystemFile,
  words: (path: string, folder: string) => readonly string[],
  result?: string,
) => string;

/**
 * A program of the system (Debian's packages) as a reader of a format that we did not write; null, with a loud line, where it is not
 * installed.
 */
export function systemReader(command: string): SystemReader | null {
  if (!isInstalled(command)) {
    console.warn(`SKIPPED: ${command} is not installed, so nothing here was read by it.`);
    return null;
  }
  return (file, words, result) => {
    const folder = mkdtempSync(join(tmpdir(), 'reperes-'));
    try {
      return runOn(command, folder, file, words, result);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
}

const LONGEST_RUN = 120_000;
const LONGEST_OUTPUT = 200 * 1024 * 1024;

function runOn(
  command: string,
  folder: string,
  { name, text }: SystemFile,
  words: (path: string, folder: string) => readonly string[],
  result: string | undefined,
): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  const { status, stdout, stderr, error } = spawnSync(command, words(path, folder), {
    cwd: folder,
    env: { ...process.env, HOME: folder },
    encoding: 'utf8',
    timeout: LONGEST_RUN,
    maxBuffer: LONGEST_OUTPUT,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr || stdout}`);
  return result === undefined ? stdout : readFileSync(join(folder, result), 'utf8');
}

function isInstalled(command: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => isProgram(join(folder, command)));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
