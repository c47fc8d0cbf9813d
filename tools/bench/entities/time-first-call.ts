import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { medianOf } from '../median-time';
import type { ReaderId } from './readers';

/** Milliseconds before the first text, and for it. */
export interface FirstCall {
  readonly load: number;
  readonly first: number;
}

const SCRIPT = fileURLToPath(new URL('first-call.ts', import.meta.url));
const PROCESSES = 5;

/** The medians over some new processes. */
export function timeFirstCall(reader: ReaderId, language: string, text: string): FirstCall {
  const calls = Array.from({ length: PROCESSES }, () => callInNewProcess(reader, language, text));
  return { load: medianOf(calls.map(({ load }) => load)), first: medianOf(calls.map(({ first }) => first)) };
}

function callInNewProcess(reader: ReaderId, language: string, input: string): FirstCall {
  const words = ['--import', import.meta.resolve('tsx'), SCRIPT, reader, language];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { input, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${reader} could not read its first text.\n${stderr}`);
  return JSON.parse(stdout);
}
