/** Gives a sentence of the message files in the reader's language, with its placeholders filled in order. */
export type Translate = (key: string, ...values: readonly string[]) => string;
