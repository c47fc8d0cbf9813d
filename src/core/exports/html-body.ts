import type { Span } from '../../model/span';
import { escapeHtml } from './escape-html';
import type { ExportableArticle } from '../../model/export';
import { readKeptHtml, type HtmlPiece } from './read-kept-html';
import { wholeCharacters } from './whole-characters';

/** Words of a text between two tags; where several stand in each other, the later ones stand inside. */
export interface Wrap extends Span {
  readonly open: string;
  readonly close: string;
  /** What comes after its last words. */
  readonly after?: string;
}

/**
 * An article's text as HTML, without its headline: with the headings, lists and quotations of its kept HTML where it has that, else in
 * paragraphs. Some words stand between tags of ours, however the blocks lie.
 */
export function htmlBody(article: ExportableArticle, wraps: readonly Wrap[]): string {
  const { html, text } = article;
  const from = endOfHeadline(article);
  const kept = html ? readKeptHtml(html, text) : null;
  const whole = wraps.map((wrap) => wholeCharacters(text, wrap));
  return kept ? writePieces(kept, text, from, whole) : writeParagraphs(text, from, whole);
}

/** Where the text goes on after its headline, if the first line is that. */
function endOfHeadline({ text, title }: ExportableArticle): number {
  const [firstLine = ''] = text.split('\n', 1);
  return firstLine.trim() !== '' && firstLine.trim() === title.trim() ? firstLine.length : 0;
}

const CELLS = new Set(['td', 'th']);

/** An element is opened when it has words: the one of the headline would be empty. */
function writePieces(pieces: readonly HtmlPiece[], text: string, from: number, wraps: readonly Wrap[]): string {
  const written: string[] = [];
  let waiting: string[] = [];
  const flush = (): void => {
    written.push(...waiting);
    waiting = [];
  };
  for (const piece of pieces) {
    if (piece.type === 'open') {
      waiting.push(piece.html);
      if (CELLS.has(piece.name)) flush();
    } else if (piece.type === 'close') {
      if (waiting.pop() === undefined) written.push(piece.html);
    } else if (piece.type === 'whole') {
      flush();
      written.push(piece.html);
    } else if (piece.end > from) {
      flush();
      written.push(wrapped(text, { start: Math.max(piece.start, from), end: piece.end }, wraps));
    }
  }
  return written.join('');
}

const PARAGRAPH = /\S(?:[^\n]|\n(?!\s*\n))*/g;

function writeParagraphs(text: string, from: number, wraps: readonly Wrap[]): string {
  const paragraphs = [...text.slice(from).matchAll(PARAGRAPH)].map((found) => {
    const start = from + found.index;
    return wrapped(text, { start, end: start + found[0].trimEnd().length }, wraps).replaceAll('\n', '<br>\n');
  });
  return paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
}

/** Some words of the text with the tags of the wraps around those that have them. */
function wrapped(text: string, span: Span, wraps: readonly Wrap[]): string {
  const near = wraps.filter((wrap) => wrap.start < span.end && wrap.end > span.start);
  const edges = near.flatMap(({ start, end }) => [start, end]).filter((at) => at > span.start && at < span.end);
  const cuts = [...new Set([span.start, ...edges, span.end])].toSorted((one, other) => one - other);
  return cuts
    .slice(1)
    .map((end, index) => {
      const start = cuts[index] ?? end;
      const around = near.filter((wrap) => wrap.start < end && wrap.end > start);
      const words = escapeHtml(text.slice(start, end));
      const opens = around.map((wrap) => wrap.open).join('');
      const closes = around
        .map((wrap) => wrap.close)
        .toReversed()
        .join('');
      const after = around.map((wrap) => (wrap.end === end ? (wrap.after ?? '') : '')).join('');
      return `${opens}${words}${closes}${after}`;
    })
    .join('');
}
