import type { Span } from '../../model/span';

/** A span without halves of characters at its ends: signs between two surrogates would make two broken characters of one. */
export function wholeCharacters<Kind extends Span>(text: string, span: Kind): Kind {
  const start = isInPair(text, span.start) ? span.start - 1 : span.start;
  const end = isInPair(text, span.end) ? span.end + 1 : span.end;
  return start === span.start && end === span.end ? span : { ...span, start, end };
}

function isInPair(text: string, at: number): boolean {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff;
}
