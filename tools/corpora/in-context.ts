import type { Span } from '../../src/model/span';

/** The words of a span with what stands around them, on one line: a break of lines is shown as ⏎, for it may part what looks joined. */
export function inContext(text: string, { start, end }: Span, around = 40): string {
  return onOneLine(text.slice(Math.max(0, start - around), end + around));
}

/** The words on one line. */
export function onOneLine(words: string): string {
  return words.replaceAll(/\s*\n\s*/g, ' ⏎ ').replaceAll(/\s+/g, ' ');
}
