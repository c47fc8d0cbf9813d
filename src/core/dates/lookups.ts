import type { DateLanguage, Words } from './languages/date-language';

/** The meanings of a language's words, found by the words as they stand in a text. */
export type Lookup = <Value>(table: Words<Value>, written: string) => Value | undefined;

/** Makes a lookup that folds its tables once. */
export function makeLookup(): Lookup {
  const folded = new Map<Words<unknown>, ReadonlyMap<string, unknown>>();
  return <Value>(table: Words<Value>, written: string): Value | undefined => {
    let known = folded.get(table);
    if (!known) {
      known = new Map(Object.entries(table).map(([word, value]) => [keyOf(word), value]));
      folded.set(table, known);
    }
    return known.get(keyOf(written)) as Value | undefined;
  };
}

/** Case, the kind of space and the last point tell nothing. */
function keyOf(written: string): string {
  return written.toLowerCase().replaceAll(/\s+/g, ' ').replace(/\.$/, '');
}

/** The number that digits or a word of a table stand for. */
export function numberOf(lookup: Lookup, table: Words<number>, written: string): number | undefined {
  const digits = /^'?(?<digits>\d+)/.exec(written)?.groups?.['digits'];
  return digits === undefined ? lookup(table, written) : Number(digits);
}

/** The century that Roman or Arabic numerals or an ordinal name. */
export function centuryOf(lookup: Lookup, language: DateLanguage, written: string): number | undefined {
  const roman = /^[IVX]+/.exec(written)?.[0];
  if (roman) return romanValue(roman);
  return numberOf(lookup, language.ordinals, written);
}

function romanValue(numeral: string): number {
  const values = [...numeral].map((letter) => ({ I: 1, V: 5, X: 10 })[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
