import { csvWriter, listed, SEMICOLONS, type Cell } from './csv';
import type { ExportOptions, ExportableArticle } from '../../model/export';
import type { ExportFormat } from './format';
import { marksOf, notesOf, type MarkFields, type NoteFields } from './mark-fields';

/**
 * A table of what the reader marked and wrote, one a row. Its columns are always these, in English. A note on an article has no
 * `quote`; one on what the article names says `on` what. `link` leads to the words in the page, `start` and `end` are where they stand
 * in the text, in UTF-16 code units; `state` is `found`, `changed` (the text says `now` something else) or `gone`.
 */
export const csvMarks: ExportFormat = {
  id: 'csvMarks',
  group: 'tables',
  extension: 'csv',
  mediaType: 'text/csv',
  packing: 'one',
  lacks: ['text', 'layout', 'names', 'dates', 'warnings', 'revisions', 'decisions'],
  choices: [SEMICOLONS],
  open(options) {
    const looseRows = (): Cell[][] =>
      notesOf({ annotations: options.subjectNotes ?? [] }).map((note) => [...noteCells(note), ...NO_ARTICLE]);
    return csvWriter(COLUMNS, options, (article) => rowsOf(article, options), looseRows);
  },
};

const COLUMNS = [
  'quote',
  'note',
  'tags',
  'label',
  'on',
  'created',
  'link',
  'state',
  'now',
  'start',
  'end',
  'title',
  'url',
  'site',
  'author',
  'published',
  'article',
];
const NO_ARTICLE = ['', '', '', '', '', ''];

function rowsOf(article: ExportableArticle, options: ExportOptions): Cell[][] {
  const { title, address, site, authors, published, id = '' } = article;
  const source = [title, address, site, listed(authors), published?.value ?? '', id];
  return [
    ...notesOf(article).map((note) => [...noteCells(note), ...source]),
    ...marksOf(article, options).map((mark) => [...markCells(mark), ...source]),
  ];
}

function markCells({ quote, note, tags, label, created, link, state, now, start, end }: MarkFields): Cell[] {
  return [quote, note, listed(tags), label, '', created, link, state, now, start ?? '', end ?? ''];
}

function noteCells({ on, note, tags, created }: NoteFields): Cell[] {
  return ['', note, listed(tags), '', on, created, '', '', '', '', ''];
}
