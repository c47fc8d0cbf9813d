import { parseEdtf } from '../dates/edtf';
import { hashText } from '../text/hash-text';
import type { ExportOptions, ExportableArticle } from '../../model/export';
import type { ExportFormat } from './format';
import { notesInWords, tagLines } from './notes-in-words';
import { plainLine } from './plain-line';
import { splitAuthors } from './split-author';

/**
 * CSL-JSON, which pandoc, Zotero and every processor of citation styles read: a newspaper article with the reader's marks and notes as its
 * note (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html).
 */
export const cslJson: ExportFormat = {
  id: 'cslJson',
  group: 'citations',
  extension: 'json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  packing: 'one',
  lacks: ['text', 'layout', 'names', 'dates', 'warnings', 'revisions', 'decisions'],
  open(options) {
    let written = 0;
    return {
      add(article) {
        written += 1;
        return [{ file: '', text: `${written === 1 ? '[\n' : ',\n'}${JSON.stringify(cslItem(article, options))}` }];
      },
      end: () => [{ file: '', text: written === 0 ? '[]\n' : '\n]\n' }],
    };
  },
};

/** An article as an item of CSL-JSON. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly title: string;
  readonly URL: string;
  readonly [variable: string]: unknown;
}

/** What of an article CSL has variables for. */
export function cslItem(article: ExportableArticle, options: ExportOptions): CslItem {
  const { id, title, address, site, published, language, savedAt } = article;
  const authors = splitAuthors(article);
  const tags = tagLines(article);
  const notes = notesInWords(article, options);
  return {
    id: id ?? hashText(address),
    type: 'article-newspaper',
    title: plainLine(title) || plainLine(address),
    ...(site.trim() && { 'container-title': plainLine(site) }),
    ...(authors.length > 0 && { author: authors }),
    ...dateVariable('issued', published?.value),
    ...dateVariable('accessed', (savedAt ?? options.exportedAt).slice(0, 10)),
    URL: plainLine(address),
    ...(language !== 'und' && { language: plainLine(language) }),
    ...(tags.length > 0 && { keyword: tags.join(', ') }),
    ...(notes.length > 0 && { note: notes.join('\n') }),
  };
}

function dateVariable(name: string, value: string | undefined): object {
  const date = value === undefined ? null : parseEdtf(value);
  if (!date) return {};
  const { year, month, day } = date;
  return { [name]: { 'date-parts': [[year, month, day].filter((part) => part !== undefined)] } };
}
