import { overlaps, type Span } from '../../model/span';
import { NAME_WORD } from './name-words';

export type NameEdge = 'start' | 'end';

/** Longer is no name; what is asked for one is not read further either. In code units. */
export const LONGEST_NAME = 200;

/** The span with one word more at an edge; null where the paragraph ends or the name would be too long. */
export function lengthenName(text: string, span: Span, edge: NameEdge): Span | null {
  const stretched = edge === 'start' ? wordBefore(text, span) : wordAfter(text, span);
  return stretched && stretched.end - stretched.start <= LONGEST_NAME ? stretched : null;
}

/** The span with one word less at an edge; null when it has one only. */
export function shortenName(text: string, { start, end }: Span, edge: NameEdge): Span | null {
  const words = [...text.slice(start, end).matchAll(NAME_WORD)];
  if (words.length < 2) return null;
  if (edge === 'start') return { start: start + (words[1]?.index ?? 0), end };
  const last = words.at(-2);
  return last ? { start, end: start + last.index + last[0].length } : null;
}

/** The span as far as the words reach that it begins and ends in, without what stands around them; null when there is no word in it. */
export function wholeWords(text: string, { start, end }: Span): Span | null {
  const from = Math.max(0, start - LONGEST_NAME);
  const words = [...text.slice(from, end + LONGEST_NAME).matchAll(NAME_WORD)]
    .map((word) => ({ start: from + word.index, end: from + word.index + word[0].length }))
    .filter((word) => overlaps(word, { start, end }));
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || last.end - first.start > LONGEST_NAME) return null;
  return text.slice(first.start, last.end).includes(PARAGRAPH_END) ? null : { start: first.start, end: last.end };
}

function wordBefore(text: string, { start, end }: Span): Span | null {
  const from = Math.max(0, start - LONGEST_NAME);
  const near = text.slice(from, start);
  const paragraph = near.lastIndexOf(PARAGRAPH_END) + 1;
  const last = [...near.slice(paragraph).matchAll(NAME_WORD)].at(-1);
  return last ? { start: from + paragraph + last.index, end } : null;
}

function wordAfter(text: string, { start, end }: Span): Span | null {
  const [near = ''] = text.slice(end, end + LONGEST_NAME).split(PARAGRAPH_END);
  const first = near.matchAll(NAME_WORD).next().value;
  return first ? { start, end: end + first.index + first[0].length } : null;
}

const PARAGRAPH_END = '\n\n';
