import { PLAIN_MARKS } from '../text/plain-marks';

const PLAIN = new Map(PLAIN_MARKS);
const QUOTATION_MARKS = /«\s*|\s*»|[“”„‟]/gu;
const SPACE = /\s+/gu;

/** A text without what typography and layout alone make of it: two that are the same then say the same, word for word. */
export function plainWords(text: string): string {
  const plain = text.normalize('NFC').replace(/[^\w\s]/gu, (mark) => PLAIN.get(mark) ?? mark);
  return plain.replace(QUOTATION_MARKS, '"').replace(SPACE, ' ').trim();
}
