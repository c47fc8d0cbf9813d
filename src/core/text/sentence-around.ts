import type { Span } from '../../model/span';
import { tokenise } from '../entities/tokens';

/**
 * The sentence that a span of a text stands in, without the white space around it; of a longer one the words around the span. It never
 * goes beyond the span's paragraph, but a span across two sentences has both. Reads only what stands near, however long the text.
 */
export function sentenceAround(text: string, span: Span, language: string): Span {
  const near = lineAround(text, span);
  const { starts, opens } = tokenise(text.slice(near.start, near.end), language);
  let { start, end } = near;
  for (const [at, token] of starts.entries()) {
    const position = near.start + token;
    if (opens[at] !== 1) continue;
    if (position <= span.start) start = position;
    else if (position >= span.end) {
      end = position;
      break;
    }
  }
  return trimmed(text, shortened(text, span, { start, end }));
}

/** In code units on each side of the span; no line of a page need be longer. */
const MOST_BESIDE = 220;
/** Farther away no beginning of a sentence is looked for. */
const MOST_READ = 2 * MOST_BESIDE;

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
