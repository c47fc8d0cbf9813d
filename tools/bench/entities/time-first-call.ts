import { medianOf } from '../median-time';
import { inOwnProcess } from './in-own-process';
import type { ReaderId } from './readers';

/** Milliseconds before the first text, and for it. */
export interface FirstCall {
  readonly load: number;
  readonly first: number;
}

const PROCESSES = 5;

/** The medians over some new processes. */
export function timeFirstCall(reader: ReaderId, language: string, text: string): FirstCall {
  const calls = Array.from({ length: PROCESSES }, () => inOwnProcess('first-call.ts', [reader, language], text) as FirstCall);
  return { load: medianOf(calls.map(({ load }) => load)), first: medianOf(calls.map(({ first }) => first)) };
}
