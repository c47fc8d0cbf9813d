import type { Span } from '../../model/span';

/** A stretch of a text. */
export interface Stretch extends Span {
  readonly text: string;
}

const PARAGRAPH = /[^\n]+/g;

/** The paragraphs and lines of a text, in order. */
export function paragraphsOf(text: string): Stretch[] {
  return Array.from(text.matchAll(PARAGRAPH), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The words of a paragraph and all that stands between them, in order, as its script parts them. */
export function tokensOf({ text, start }: Stretch, language: string): Stretch[] {
  const segments = new Intl.Segmenter(localeOf(language), { granularity: 'word' }).segment(text);
  return Array.from(segments, ({ segment, index }) => ({
    text: segment,
    start: start + index,
    end: start + index + segment.length,
  }));
}

/** A page may declare what is no language. */
function localeOf(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'und';
  } catch {
    return 'und';
  }
}
