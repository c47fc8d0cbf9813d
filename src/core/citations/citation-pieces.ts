import { escapeHtml, webAddress } from '../exports/escape-html';

/** Some words of a citation, and how they look. */
export interface CitationPiece {
  readonly text: string;
  /** A title of a paper is in italics; an address leads to what it names. */
  readonly look?: 'italic' | 'link';
}

/** Pieces as plain text. */
export function piecesInText(pieces: readonly CitationPiece[]): string {
  return pieces.map(({ text }) => text).join('');
}

/** Pieces as HTML that holds no other elements than `i` and `a`; only addresses of the web become links. */
export function piecesInHtml(pieces: readonly CitationPiece[]): string {
  return pieces
    .map(({ text, look }) => {
      const words = escapeHtml(text);
      if (look === 'italic') return `<i>${words}</i>`;
      const address = look === 'link' ? webAddress(text) : null;
      return address === null ? words : `<a href="${address}">${words}</a>`;
    })
    .join('');
}

/** Sentences and parts of sentences in a row, those that are empty left out. */
export function between(mark: string, parts: readonly (readonly CitationPiece[])[]): CitationPiece[] {
  const filled = parts.filter((part) => part.some(({ text }) => text !== ''));
  return filled.flatMap((part, index) => (index === 0 ? part : [{ text: mark }, ...part]));
}
