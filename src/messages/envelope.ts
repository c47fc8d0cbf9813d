/** A question on its way: the method's name and its arguments as JSON. Nothing in it says who asks; that is known from the sender. */
export interface Question {
  readonly ask: string;
  readonly values: readonly unknown[];
}

/** An answer on its way back. Errors cross by name: `StorageFull`, `PageNotReadable`. */
export type Answer =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly name: string; readonly message: string };

/** Whether a message is a question of ours. */
export function isQuestion(message: unknown): message is Question {
  if (typeof message !== 'object' || message === null) return false;
  const { ask, values } = message as Partial<Question>;
  return typeof ask === 'string' && Array.isArray(values);
}

/** Whether a message is an answer of ours. */
export function isAnswer(message: unknown): message is Answer {
  return typeof message === 'object' && message !== null && typeof (message as Partial<Answer>).ok === 'boolean';
}
