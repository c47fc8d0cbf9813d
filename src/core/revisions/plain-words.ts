import { PLAIN_MARKS } from '../text/plain-marks';

const PLAIN = new Map(PLAIN_MARKS);
const SPACE = /\s+/gu;
// A run of spaces is one by then: looked for from each space of a long run, its end would take minutes to find.
const QUOTATION_MARKS = /« ?| ?»|[“”„‟]/gu;

/** A text without what typography and layout alone make of it: two that are the same then say the same, word for word. */
export function plainWords(text: string): string {
  const plain = text.normalize('NFC').replace(/[^\w\s]/gu, (mark) => PLAIN.get(mark) ?? mark);
  return plain.replace(SPACE, ' ').replace(QUOTATION_MARKS, '"').trim();
}
