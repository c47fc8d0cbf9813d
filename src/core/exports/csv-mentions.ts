import { isEntity, type DateMention, type EntityMention, type Mention } from '../../model/mention';
import type { Span } from '../../model/span';
import { sentenceFinder } from '../text/sentence-around';
import { csvWriter, SEMICOLONS, type Cell } from './csv';
import { decisionOn, warningOn } from './date-fields';
import { oneLine } from './escape-markdown';
import type { ExportOptions, ExportableArticle } from '../../model/export';
import type { ExportFormat } from './format';

/**
 * A table of the names and dates that the articles have, one place a row, the less sure ones too: `confidence` tells them apart. Its
 * columns are always these, in English. `kind` is `date`, `person`, `place`, `organisation`, `event` or `other`; `value` is the EDTF
 * value of a date or the stable id of an entity; `start` and `end` count UTF-16 code units of the text; `source` is `model`,
 * `gazetteer`, `rule` or `reader`; `decision` is `set`, `dismissed`, `added` or empty.
 */
export const csvMentions: ExportFormat = {
  id: 'csvMentions',
  group: 'tables',
  extension: 'csv',
  mediaType: 'text/csv',
  packing: 'one',
  lacks: ['text', 'layout', 'marks', 'labels', 'notes', 'articleNotes', 'tags', 'revisions'],
  choices: [SEMICOLONS],
  open: (options) => csvWriter(COLUMNS, options, (article) => rowsOf(article, options)),
};

const COLUMNS = [
  'kind',
  'name',
  'words',
  'value',
  'start',
  'end',
  'confidence',
  'source',
  'decision',
  'warning',
  'sentence',
  'title',
  'url',
  'site',
  'published',
  'article',
];

function rowsOf(article: ExportableArticle, options: ExportOptions): Cell[][] {
  const { text, language, mentions, title, address, site, published, id = '' } = article;
  const source = [title, address, site, published?.value ?? '', id];
  const findSentence = sentenceFinder(text, language);
  let sentence: Span = { start: 0, end: 0 };
  return mentions.map((mention) => {
    if (mention.start < sentence.start || mention.end > sentence.end) sentence = findSentence(mention);
    const words = oneLine(text.slice(mention.start, mention.end));
    return [...cellsOf(mention, words, options), oneLine(text.slice(sentence.start, sentence.end)), ...source];
  });
}

function cellsOf(mention: Mention, words: string, options: ExportOptions): Cell[] {
  return isEntity(mention) ? entityCells(mention, words) : dateCells(mention, words, options);
}

function entityCells(entity: EntityMention, words: string): Cell[] {
  const { kind, canonical, entityId = '', start, end, confidence, source, decidedAt, isAdded } = entity;
  return [kind, canonical, words, entityId, start, end, rounded(confidence), source, entityDecision(decidedAt, isAdded), ''];
}

function entityDecision(decidedAt: string | undefined, isAdded: true | undefined): string {
  if (isAdded) return 'added';
  return decidedAt === undefined ? '' : 'set';
}

function dateCells(date: DateMention, words: string, options: ExportOptions): Cell[] {
  const { kind, start, end, resolved, source } = date;
  const confidence = resolved ? rounded(resolved.confidence) : '';
  return [kind, '', words, resolved?.value ?? '', start, end, confidence, source, decisionOn(date), warningOn(date, options)];
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}
