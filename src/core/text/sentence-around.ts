import type { Snippet } from '../../model/library';
import type { Span } from '../../model/span';
import { tokenise } from '../entities/tokens';

/** No sentence that is worth quoting is longer, to either side. In UTF-16 code units. */
const MOST_TO_A_SIDE = 400;
/** Of what is quoted on either side of the words. */
const MOST_QUOTED = 220;

/** Where the sentence around some words begins and ends; a very long one is cut. Costs the same wherever in a text it stands. */
export function sentenceAround(text: string, { start, end }: Span, language: string): Span {
  const from = Math.max(0, start - MOST_TO_A_SIDE);
  const part = text.slice(from, end + MOST_TO_A_SIDE);
  const { starts, ends, opens } = tokenise(part, language);
  let [first, last] = [0, part.trimEnd().length];
  for (const [index, opensHere] of opens.entries()) {
    const at = starts[index] ?? 0;
    if (opensHere && at <= start - from) first = at;
    if (opensHere && at >= end - from) {
      last = ends[index - 1] ?? last;
      break;
    }
  }
  return { start: from + first, end: Math.max(from + last, end) };
}

/** The sentence around some words on one line, with them marked; of a long one the part around them. */
export function quoteAround(text: string, span: Span, language: string): Snippet {
  const sentence = sentenceAround(text, span, language);
  const from = cutBefore(text, sentence.start, span.start);
  const to = cutAfter(text, span.end, sentence.end);
  const [before, words, after] = [text.slice(from, span.start), text.slice(span.start, span.end), text.slice(span.end, to)].map(
    onOneLine,
  );
  const begin = `${from > sentence.start ? '… ' : ''}${before ?? ''}`;
  const marked = begin.length + (words ?? '').length;
  return {
    text: `${begin}${words ?? ''}${after ?? ''}${to < sentence.end ? ' …' : ''}`,
    marks: [{ start: begin.length, end: marked }],
  };
}

function cutBefore(text: string, start: number, words: number): number {
  if (words - start <= MOST_QUOTED) return start;
  const space = text.indexOf(' ', words - MOST_QUOTED);
  return space >= 0 && space < words ? space + 1 : words;
}

function cutAfter(text: string, words: number, end: number): number {
  if (end - words <= MOST_QUOTED) return end;
  const space = text.lastIndexOf(' ', words + MOST_QUOTED);
  return space > words ? space : words;
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
