import type { Span } from '../../model/span';
import { tokenise } from '../entities/tokens';

/**
 * The sentence that a span of a text stands in, without the white space around it; of a longer one the words around the span. It never
 * goes beyond the span's paragraph, but a span across two sentences has both. Reads only what stands near, however long the text.
 */
export function sentenceAround(text: string, span: Span, language: string): Span {
  return sentenceIn(readLine(text, lineAround(text, span), language), text, span);
}

/** Gives what `sentenceAround` does for one span of a text after the other; a paragraph that has several of them is cut once. */
export function sentenceFinder(text: string, language: string): (span: Span) => Span {
  let kept: Line | null = null;
  return (span) => {
    if (!kept || span.start < kept.start || span.end > kept.end) {
      const paragraph = paragraphAround(text, span);
      kept = paragraph && readLine(text, paragraph, language);
    }
    return kept ? sentenceIn(kept, text, span) : sentenceAround(text, span, language);
  };
}

/** Some of a text, and where sentences begin in it. */
interface Line extends Span {
  readonly begins: readonly number[];
}

function readLine(text: string, { start, end }: Span, language: string): Line {
  const { starts, opens } = tokenise(text.slice(start, end), language);
  const begins: number[] = [];
  for (const [at, token] of starts.entries()) if (opens[at] === 1) begins.push(start + token);
  return { start, end, begins };
}

function sentenceIn({ begins, ...line }: Line, text: string, span: Span): Span {
  const start = begins.findLast((position) => position <= span.start) ?? line.start;
  const end = begins.find((position) => position > span.start && position >= span.end) ?? line.end;
  return trimmed(text, shortened(text, span, { start, end }));
}

/** In code units on each side of the span; no line of a page need be longer. */
const MOST_BESIDE = 220;
/** Farther away no beginning of a sentence is looked for. */
const MOST_READ = 2 * MOST_BESIDE;

/** Longer paragraphs are read near each span alone. In code units. */
const LONGEST_PARAGRAPH = 5_000;

/** The whole paragraph of a span; null of one that is long. */
function paragraphAround(text: string, span: Span): Span | null {
  const from = Math.max(0, span.start - LONGEST_PARAGRAPH);
  const before = text.slice(from, span.start).lastIndexOf('\n');
  const after = text.slice(span.end, span.end + LONGEST_PARAGRAPH).indexOf('\n');
  if ((before < 0 && from > 0) || (after < 0 && span.end + LONGEST_PARAGRAPH < text.length)) return null;
  return { start: from + before + 1, end: after < 0 ? text.length : span.end + after };
}

/** The paragraph of a span, as far as it is read. */
function lineAround(text: string, span: Span): Span {
  const [from, to] = [span.start - MOST_READ, span.end + MOST_READ];
  const before = text.slice(Math.max(0, from), span.start).lastIndexOf('\n');
  const after = text.slice(span.end, to).indexOf('\n');
  return {
    start: before < 0 ? wordStart(text, from, span.start) : Math.max(0, from) + before + 1,
    end: after < 0 ? wordEnd(text, to, span.end) : span.end + after,
  };
}

function shortened(text: string, span: Span, { start, end }: Span): Span {
  const [from, to] = [span.start - MOST_BESIDE, span.end + MOST_BESIDE];
  return {
    start: start < from ? wordStart(text, from, span.start) : start,
    end: end > to ? wordEnd(text, to, span.end) : end,
  };
}

const SPACE = /\s/;

/** Where a word begins, at an offset or after it; where there is no white space, half a character is left out. */
function wordStart(text: string, from: number, most: number): number {
  if (from <= 0) return 0;
  const space = text.slice(from, most).search(SPACE);
  if (space >= 0) return from + space + 1;
  return isSecondHalf(text, from) ? from + 1 : from;
}

/** Where a word ends, at an offset or before it. */
function wordEnd(text: string, to: number, least: number): number {
  if (to >= text.length) return text.length;
  for (let end = to; end > least; end -= 1) if (SPACE.test(text[end] ?? '')) return end;
  return isSecondHalf(text, to) ? to - 1 : to;
}

function isSecondHalf(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return { start: Math.min(start + lead, end), end: start + words.trimEnd().length };
}
