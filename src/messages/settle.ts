import type { Answer, Question } from './envelope';

type Handler = (...values: readonly unknown[]) => Promise<unknown>;

/** The handler of a question; throws `NotAllowed` when the asker's interface does not hold it. */
export function handlerOf(answers: object, { ask }: Question): Handler {
  const handler: unknown = Object.hasOwn(answers, ask) ? (answers as Record<string, unknown>)[ask] : undefined;
  if (typeof handler !== 'function') throw Object.assign(new Error(`Nobody may ask ${ask} from there.`), { name: 'NotAllowed' });
  return handler as Handler;
}

/** Runs a handler and packs what it gives, or the name of what it throws. */
export async function settle(answer: () => Promise<unknown>): Promise<Answer> {
  try {
    return { ok: true, value: await answer() };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
    return { ok: false, name, message };
  }
}
