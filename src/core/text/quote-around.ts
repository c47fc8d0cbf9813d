import type { Snippet } from '../../model/library';
import type { Span } from '../../model/span';
import { sentenceAround } from './sentence-around';

/** The sentence around some words on one line, with them marked; of a long one the part around them. */
export function quoteAround(text: string, span: Span, language: string): Snippet {
  const sentence = sentenceAround(text, span, language);
  const before = onOneLine(text.slice(sentence.start, span.start));
  const words = onOneLine(text.slice(span.start, span.end));
  const after = onOneLine(text.slice(span.end, sentence.end));
  return { text: `${before}${words}${after}`, marks: [{ start: before.length, end: before.length + words.length }] };
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
