import { parseEdtf, type PartialDay } from '../dates/edtf';
import type { ExportOptions, ExportableArticle } from '../../model/export';
import type { ExportFormat } from './format';
import { notesInWords, tagLines } from './notes-in-words';
import { plainLine } from './plain-line';
import { splitAuthors, type SplitAuthor } from './split-author';

/**
 * RIS, which Zotero, EndNote, Mendeley and others read: a newspaper article with each mark and note as an `N1`, which Zotero makes a note
 * of its own (https://github.com/zotero/translators/blob/master/RIS.js). One line a field: what continues a field on another line is
 * read differently by everyone.
 */
export const ris: ExportFormat = {
  id: 'ris',
  group: 'citations',
  extension: 'ris',
  mediaType: 'application/x-research-info-systems',
  packing: 'one',
  lacks: ['text', 'layout', 'names', 'dates', 'warnings', 'revisions', 'decisions'],
  open: (options) => ({
    add: (article) => [{ file: '', text: writeRecord(article, options) }],
    end: () => [],
  }),
};

const NEWLINE = '\r\n';
/** What Zotero takes for a tag makes all of a note HTML; a space after the sign keeps its words. */
const TAG_SIGN = /<(?=[a-z!/?])/gi;

function writeRecord(article: ExportableArticle, options: ExportOptions): string {
  const { title, address, site, published, language, savedAt } = article;
  const day = published && parseEdtf(published.value);
  const fields: readonly (readonly [tag: string, value: string])[] = [
    ['TY', 'NEWS'],
    ['TI', plainLine(title) || address],
    ...splitAuthors(article).map((author) => ['AU', authorField(author)] as const),
    ['T2', site],
    ['PY', day ? String(day.year).padStart(4, '0') : ''],
    ['DA', day ? dateField(day) : ''],
    ['UR', address],
    ['Y2', dateField(parseEdtf((savedAt ?? options.exportedAt).slice(0, 10)))],
    ['LA', language === 'und' ? '' : language],
    ...tagLines(article).map((tag) => ['KW', tag.replaceAll(';', ',')] as const),
    ...notesInWords(article, options).map((note) => ['N1', note.replaceAll(TAG_SIGN, '< ')] as const),
  ];
  const lines = fields.map(([tag, value]) => [tag, plainLine(value)] as const).filter(([, value]) => value);
  return `${lines.map(([tag, value]) => `${tag}  - ${value}${NEWLINE}`).join('')}ER  - ${NEWLINE}${NEWLINE}`;
}

/** "Last, First"; a comma inside a name that is not split would part it. */
function authorField(author: SplitAuthor): string {
  return 'literal' in author ? author.literal.replaceAll(/\s*,\s*/g, ' – ') : `${author.family}, ${author.given}`;
}

/** `YYYY/MM/DD/`, with empty places for what is not known. */
function dateField(date: PartialDay | null): string {
  if (!date) return '';
  const { year, month, day } = date;
  return `${String(year).padStart(4, '0')}/${twoDigits(month)}/${twoDigits(day)}/`;
}

function twoDigits(part: number | undefined): string {
  return part === undefined ? '' : String(part).padStart(2, '0');
}
