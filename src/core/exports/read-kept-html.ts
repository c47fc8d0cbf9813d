import { Parser } from 'htmlparser2';
import type { Span } from '../../model/span';
import { escapeHtml, webAddress } from './escape-html';

/** A piece of kept HTML: a tag, written out and harmless, or words of the text by where they stand in it. */
export type HtmlPiece =
  | { readonly type: 'open'; readonly name: string; readonly html: string }
  | { readonly type: 'close'; readonly html: string }
  | { readonly type: 'whole'; readonly html: string }
  | ({ readonly type: 'words' } & Span);

/**
 * Reads an article's kept HTML beside its text, which it reads as character for character but for the white space between blocks. Of
 * the HTML nothing passes but known elements with known attributes: the words are taken from the text. Null where the two differ.
 * Cost: linear.
 */
export function readKeptHtml(html: string, text: string): HtmlPiece[] | null {
  const pieces: HtmlPiece[] = [];
  let at = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      pieces.push(...opened(name, attributes));
    },
    ontext(words) {
      if (at < 0) return;
      const start = placeOf(words, text, at);
      at = start < 0 ? -1 : start + words.length;
      if (start >= 0) pieces.push({ type: 'words', start, end: at });
    },
    onclosetag(name) {
      if (ELEMENTS.has(name)) pieces.push({ type: 'close', html: `</${shownName(name)}>` });
    },
  });
  parser.end(html);
  return at < 0 || text.slice(at).trim() !== '' ? null : pieces;
}

/** Those of `page/kept-elements`, but for the ones that stand for themselves. */
const ELEMENTS = new Set(
  (
    'blockquote caption dd dl dt figcaption figure h1 h2 h3 h4 h5 h6 li ol p pre table tbody td tfoot th thead tr ul ' +
    'a abbr b bdi bdo cite code del em i ins kbd mark q rp rt ruby s small strong sub sup time u var'
  ).split(' '),
);
const ATTRIBUTES: Readonly<Record<string, RegExp>> = {
  lang: /^[a-z\d-]{1,35}$/i,
  dir: /^(?:ltr|rtl|auto)$/i,
  colspan: /^\d{1,3}$/,
  rowspan: /^\d{1,3}$/,
  scope: /^(?:row|col|rowgroup|colgroup)$/i,
  start: /^-?\d{1,6}$/,
  value: /^-?\d{1,6}$/,
  reversed: /^(?:reversed)?$/i,
};
const SPACE = /\s/;

/** The page's own title is its only `h1`, and `mark` is for what the reader marked. */
function shownName(name: string): string {
  if (name === 'h1') return 'h2';
  return name === 'mark' ? 'em' : name;
}

function opened(name: string, attributes: Readonly<Record<string, string>>): HtmlPiece[] {
  if (name === 'br') return [{ type: 'whole', html: '<br>' }];
  if (name === 'img')
    return attributes['alt'] ? [{ type: 'whole', html: `<span class="alt">${escapeHtml(attributes['alt'])}</span>` }] : [];
  if (!ELEMENTS.has(name)) return [];
  const kept = Object.entries(attributes).filter(
    ([key, value]) => Object.hasOwn(ATTRIBUTES, key) && ATTRIBUTES[key]?.test(value),
  );
  const href = name === 'a' ? webAddress(attributes['href'] ?? '') : null;
  const written = kept.map(([key, value]) => ` ${key}="${escapeHtml(value)}"`).join('');
  const link = href === null ? '' : ` href="${href}" rel="noopener noreferrer"`;
  return [{ type: 'open', name, html: `<${shownName(name)}${written}${link}>` }];
}

/** Where some words stand in the text, at an offset or after the white space there; -1 where they do not. */
function placeOf(words: string, text: string, from: number): number {
  for (let at = from; at <= text.length; at += 1) {
    if (text.startsWith(words, at)) return at;
    if (!SPACE.test(text[at] ?? '')) return -1;
  }
  return -1;
}
