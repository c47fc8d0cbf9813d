import { createInterface } from 'node:readline';

/**
 * A command-line door: reads JSON lines from standard input and writes one line for each, in order, with the milliseconds it took.
 * A line that is no JSON, or that `answer` cannot take, gets `{"error": ...}` in its place and the rest goes on.
 */
export async function answerLines<Question>(answer: (question: Question) => object | Promise<object>): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() !== '') process.stdout.write(`${JSON.stringify(await answerLine(line, answer))}\n`);
  }
}

async function answerLine<Question>(line: string, answer: (question: Question) => object | Promise<object>): Promise<object> {
  try {
    const question: Question = JSON.parse(line);
    const started = performance.now();
    const result = await answer(question);
    return { ...result, ms: Math.round((performance.now() - started) * 1000) / 1000 };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
