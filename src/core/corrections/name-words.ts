import type { Span } from '../../model/span';
import { PLAIN_MARKS } from '../text/plain-marks';

/** Words in the form in which they are compared: plain spaces, apostrophes and dashes; case and accents as they are. */
export function foldName(words: string): string {
  return words
    .replaceAll(MARKS, (mark) => PLAIN.get(mark) ?? mark)
    .replaceAll(SPACES, ' ')
    .trim()
    .normalize('NFC');
}

/** Words as they are shown and kept: on one line. */
export function onOneLine(words: string): string {
  return words.replaceAll(SPACES, ' ').trim();
}

/** Where folded words that begin at an offset of the text end; null when others stand there, or they are only a part of a word. */
export function matchName(text: string, start: number, folded: string): Span | null {
  const end = endOfName(text, start, folded) ?? (ASCII.test(folded) ? null : endOfName(text, start, folded.normalize('NFD')));
  return end !== null && isWhole(text, { start, end }) ? { start, end } : null;
}

/** A run of letters and digits, with what does not show among them. */
export const NAME_WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060\uFEFF]*/gu;

const PLAIN: ReadonlyMap<string, string> = new Map(PLAIN_MARKS);
const MARKS = new RegExp(`[${[...PLAIN.keys()].join('')}]`, 'g');
const SPACES = /\s+/g;
/** What has no other form in Unicode. */
const ASCII = /^[\0-\x7F]*$/;
const SPACE = /\s/;
/** Between two paragraphs: no name goes from one into the next. */
const PARAGRAPH_END = /\n[^\S\n]*\n/;

function endOfName(text: string, start: number, folded: string): number | null {
  let at = start;
  for (let wanted = 0; wanted < folded.length;) {
    const unit = text[at];
    if (unit === undefined) return null;
    if (folded[wanted] === ' ' && SPACE.test(unit)) {
      const next = endOfSpaces(text, at);
      if (PARAGRAPH_END.test(text.slice(at, next))) return null;
      at = next;
      wanted += 1;
      continue;
    }
    const plain = PLAIN.get(unit) ?? unit;
    if (plain !== '' && plain !== folded[wanted]) return null;
    if (plain !== '') wanted += 1;
    else if (at === start) return null;
    at += 1;
  }
  return at > start ? at : null;
}

function endOfSpaces(text: string, at: number): number {
  let end = at;
  while (SPACE.test(text[end] ?? '') || PLAIN.get(text[end] ?? '') === '') end += 1;
  return end;
}

const LETTER_AT_START = /^[\p{L}\p{M}\p{N}]/u;
const LETTER_AT_END = /[\p{L}\p{M}\p{N}]$/u;
/** As far as a boundary is looked for: what does not show may stand before the next letter. */
const NEARBY = 8;

function isWhole(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  const before = visible(text.slice(Math.max(0, start - NEARBY), start));
  const after = visible(text.slice(end, end + NEARBY));
  const isCutBefore = LETTER_AT_START.test(words) && LETTER_AT_END.test(before);
  const isCutAfter = LETTER_AT_END.test(visible(words)) && LETTER_AT_START.test(after);
  return !isCutBefore && !isCutAfter;
}

function visible(words: string): string {
  return words.replaceAll(MARKS, (mark) => (PLAIN.get(mark) === '' ? '' : mark));
}
