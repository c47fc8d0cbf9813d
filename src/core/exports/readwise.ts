import { csvWriter, listed, type Cell } from './csv';
import { oneLine } from './escape-markdown';
import type { ExportOptions, ExportableArticle } from '../../model/export';
import type { ExportFormat } from './format';
import { marksOf, notesOf, type MarkFields } from './mark-fields';

/**
 * What the reader marked as Readwise imports it (https://readwise.io/import_bulk): its columns, days and times in UTC, tags and the
 * label as `.tag` at the start of the note. Readwise takes passages of up to 8,191 characters: a longer one is parted between
 * words, and its parts have `.c1`, `.c2` and so on, by which Readwise joins them again. It has no notes without a passage: a note
 * on an article has the title as its passage.
 */
export const readwise: ExportFormat = {
  id: 'readwise',
  group: 'tables',
  extension: 'csv',
  mediaType: 'text/csv',
  packing: 'one',
  lacks: ['text', 'layout', 'names', 'dates', 'warnings', 'revisions', 'decisions'],
  open: (options) => csvWriter(COLUMNS, {}, (article) => rowsOf(article, options)),
};

/** In UTF-16 code units, which are never fewer than the characters that Readwise counts. */
export const LONGEST_HIGHLIGHT = 8191;

const COLUMNS = ['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date'];
const NOT_IN_TAGS = /[^\p{L}\p{M}\p{N}_-]+/gu;
const EDGES = /^-+|-+$/g;

function rowsOf(article: ExportableArticle, options: ExportOptions): Cell[][] {
  const { title, authors, site, address } = article;
  const row = (highlight: string, note: string, location: Cell, created: string): Cell[] => [
    highlight,
    oneLine(title) || address,
    listed(authors) || site,
    address,
    note,
    location,
    inUtc(created),
  ];
  const notes = notesOf(article).filter(({ note, tags }) => note.trim() !== '' || tags.length > 0);
  return [
    ...notes.map(({ on, note, tags, created }) => row(on || oneLine(title) || address, noteOf(tags, note), '', created)),
    ...marksOf(article, options).flatMap((mark) => {
      const parts = partsOf(mark.quote.trim());
      return parts.map((part, at) => row(part, noteOfPart(mark, at, parts.length), locationOf(mark, at), mark.created));
    }),
  ];
}

function noteOfPart({ label, tags, note }: MarkFields, at: number, count: number): string {
  const join = count > 1 ? [`c${at + 1}`] : [];
  return at === 0 ? noteOf([...join, label, ...tags], note) : noteOf(join, '');
}

function noteOf(tags: readonly string[], note: string): string {
  const signs = tags.map((tag) => tag.replaceAll(NOT_IN_TAGS, '-').replaceAll(EDGES, '')).filter(Boolean);
  return [[...new Set(signs)].map((sign) => `.${sign}`).join(' '), note.trim()].filter(Boolean).join('\n');
}

/** Where it begins, counted from 1 as Readwise sorts by it. */
function locationOf({ start }: MarkFields, part: number): Cell {
  return start === undefined ? '' : start + 1 + part * LONGEST_HIGHLIGHT;
}

function partsOf(quote: string): string[] {
  const parts: string[] = [];
  let rest = quote;
  while (rest.length > LONGEST_HIGHLIGHT) {
    const part = rest.slice(0, cutBefore(rest));
    parts.push(part.trimEnd());
    rest = rest.slice(part.length).trimStart();
  }
  return rest === '' ? parts : [...parts, rest];
}

/** After the last white space that leaves room for the mark before a formula, else between two characters. */
function cutBefore(text: string): number {
  const most = LONGEST_HIGHLIGHT - 1;
  const space = text.slice(0, most).search(LAST_SPACE);
  if (space > 0) return space + 1;
  return isSecondHalf(text.charCodeAt(most)) ? most - 1 : most;
}

const LAST_SPACE = /\s(?=\S*$)/;

function isSecondHalf(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** An ISO 8601 instant as `2022-04-11 08:00:00`; empty where it is none. */
function inUtc(instant: string): string {
  const time = Date.parse(instant);
  return Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 19).replace('T', ' ');
}
