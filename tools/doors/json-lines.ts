import { createInterface } from 'node:readline';
import * as v from 'valibot';

/**
 * A command-line door: reads JSON lines from standard input and writes one line for each, in order, with the milliseconds it took.
 * A line that is no JSON, or no question of the door, gets `{"error": ...}` in its place, with its id if it has one; the rest goes on.
 */
export async function answerLines<Schema extends v.GenericSchema>(
  question: Schema,
  answer: (question: v.InferOutput<Schema>) => object | Promise<object>,
): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() !== '') process.stdout.write(`${JSON.stringify(await answerLine(line, question, answer))}\n`);
  }
}

/** The answer to one line, or what is wrong with it. */
export async function answerLine<Schema extends v.GenericSchema>(
  line: string,
  question: Schema,
  answer: (question: v.InferOutput<Schema>) => object | Promise<object>,
): Promise<object> {
  let asked: unknown;
  try {
    asked = JSON.parse(line);
    const started = performance.now();
    const result = await answer(v.parse(question, asked));
    return { ...result, ms: Math.round((performance.now() - started) * 1000) / 1000 };
  } catch (error) {
    return { ...idOf(asked), error: error instanceof Error ? error.message : String(error) };
  }
}

function idOf(asked: unknown): object {
  return typeof asked === 'object' && asked !== null && 'id' in asked ? { id: asked.id } : {};
}
