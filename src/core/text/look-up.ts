/**
 * What a table holds for a word of a text or a name from outside. Plain indexing would find "constructor" in every table: all
 * objects inherit it.
 */
export function lookUp<Value>(table: Readonly<Record<string, Value>>, word: string): Value | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
