import { isDate, type DateMention } from '../../model/mention';
import { parseEdtf } from '../dates/edtf';
import { warningOn } from './date-fields';
import { escapeXml, escapeXmlAttribute } from './escape-xml';
import { fileName } from './file-name';
import type { ExportOptions, ExportableArticle } from '../../model/export';
import type { ExportFormat } from './format';
import { timexValue } from './timex-value';

/**
 * TimeML 1.2.1 as TempEval-3 lays it out (https://aclanthology.org/S13-2001/): an article's text with each date in a TIMEX3, its day of
 * publication as the creation time of the document. What is wrong with a date is its `comment`. Our dates are no sets, and what repeats is
 * not found, so that there is no SET.
 */
export const timeml: ExportFormat = {
  id: 'timeml',
  group: 'research',
  extension: 'tml',
  mediaType: 'application/xml',
  packing: 'each',
  lacks: ['layout', 'names', 'marks', 'labels', 'notes', 'articleNotes', 'tags', 'revisions', 'decisions'],
  open(options) {
    const taken = new Set<string>();
    return {
      add: (article) => [{ file: fileName(article.title, 'tml', taken), text: writeDocument(article, options) }],
      end: () => [],
    };
  },
};

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">
`;
const CREATION = 't0';

function writeDocument(article: ExportableArticle, options: ExportOptions): string {
  const { address, title, text, mentions } = article;
  const created = createdOn(article);
  const dates = mentions.filter(isDate).toSorted((one, other) => one.start - other.start);
  const pieces: string[] = [];
  const empty: string[] = [];
  let end = 0;
  for (const [index, date] of dates.entries()) {
    if (date.start < end) continue;
    pieces.push(escapeXml(text.slice(end, date.start)), writeTimex(date, `t${index + 1}`, article, options, empty));
    end = date.end;
  }
  return [
    HEAD,
    `<DOCID>${escapeXml(address)}</DOCID>\n`,
    created === '' ? '' : `<DCT>${creationTime(created)}</DCT>\n`,
    `<TITLE>${escapeXml(title)}</TITLE>\n`,
    `<TEXT>${pieces.join('')}${escapeXml(text.slice(end))}</TEXT>\n`,
    ...empty,
    '</TimeML>\n',
  ].join('');
}

/** When it was published; empty where that is no day, month or year, as a file that was imported may have it. */
function createdOn({ published }: ExportableArticle): string {
  return published && parseEdtf(published.value) ? published.value : '';
}

function creationTime(value: string): string {
  return timex({ tid: CREATION, type: 'DATE', value, temporalFunction: 'false', functionInDocument: 'CREATION_TIME' }, value);
}

/** `empty` takes the ends of durations, which have no words of their own. */
function writeTimex(date: DateMention, tid: string, article: ExportableArticle, options: ExportOptions, empty: string[]): string {
  const { type, value, mod, ends } = timexValue(date);
  const [begin, end] = ends ?? [];
  const isCounted = (date.resolved?.inferred.length ?? 0) > 0;
  const comment = warningOn(date, options);
  if (begin !== undefined && end !== undefined) {
    empty.push(emptyTimex(`${tid}b`, begin), emptyTimex(`${tid}e`, end));
  }
  return timex(
    {
      tid,
      type,
      ...(begin !== undefined && { beginPoint: `${tid}b`, endPoint: `${tid}e` }),
      value,
      ...(mod && { mod }),
      temporalFunction: String(isCounted),
      ...(isCounted && createdOn(article) !== '' && isFromPublication(date) && { anchorTimeID: CREATION }),
      ...(comment && { comment }),
    },
    article.text.slice(date.start, date.end),
  );
}

function isFromPublication({ resolved }: DateMention): boolean {
  return resolved?.basis === 'publication' || resolved?.basis === 'weekday';
}

function emptyTimex(tid: string, value: string): string {
  return `${timex({ tid, type: 'DATE', value, temporalFunction: 'true' }, '')}\n`;
}

function timex(attributes: Readonly<Record<string, string>>, words: string): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXmlAttribute(value)}"`);
  return `<TIMEX3${written.join('')}>${escapeXml(words)}</TIMEX3>`;
}
