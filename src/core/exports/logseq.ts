import { ENTITY_KINDS, isDate, type EntityKind } from '../../model/mention';
import { plainDate } from '../dates/plain-date';
import { chosenText } from './chosen';
import { datesOf, type DateFields } from './date-fields';
import { escapeMarkdown, escapeWithMarks, oneLine } from './escape-markdown';
import { fileName } from './file-name';
import type { ExportOptions, ExportableArticle } from '../../model/export';
import type { ExportFormat, FormatChoice } from './format';
import { logseqDay } from './logseq-day';
import { marksOf, notesOf, tagsOf, type MarkFields, type NoteFields } from './mark-fields';
import { namesIn } from './names-in';

/** Logseq's own at first; each graph has its own format of journal titles. */
export const JOURNAL_FORMAT: FormatChoice = { id: 'journalFormat', initial: 'MMM do, yyyy' };

/**
 * Pages for Logseq (the version that keeps Markdown files): properties in the first block, empty ones left out, as
 * https://docs.logseq.com/#/page/properties has it; then a block a paragraph. Names and days are links, days by the titles that they
 * have in the reader's journal.
 */
export const logseq: ExportFormat = {
  id: 'logseq',
  group: 'notes',
  extension: 'md',
  mediaType: 'text/markdown',
  packing: 'each',
  lacks: ['layout', 'revisions', 'decisions'],
  choices: [JOURNAL_FORMAT],
  open(options) {
    const taken = new Set<string>();
    const format = chosenText(options, JOURNAL_FORMAT);
    return {
      add: (article) => [{ file: fileName(article.title, 'md', taken), text: writePage(article, options, format) }],
      end: () => [],
    };
  },
};

const NAME_PROPERTIES: Readonly<Record<EntityKind, string>> = {
  person: 'people',
  place: 'places',
  organisation: 'organisations',
  event: 'events',
  other: '',
};

function writePage(article: ExportableArticle, options: ExportOptions, format: string): string {
  const marks = marksOf(article, options);
  const blocks = [
    propertiesOf(article, format),
    ...bodyOf(article, marks),
    ...headed(
      options.translate('marksHeading'),
      marks.map((mark) => markBlock(mark, options)),
    ),
    ...headed(
      options.translate('myNotes'),
      notesOf(article).map((note) => noteBlock(note, options)),
    ),
    ...headed(
      options.translate('datesHeading'),
      datesOf(article, options).map((date) => dateBlock(date, format)),
    ),
  ];
  return `${blocks.filter(Boolean).join('\n')}\n`;
}

function propertiesOf(article: ExportableArticle, format: string): string {
  const { address, site, authors, published, savedAt, language, mentions } = article;
  const days = mentions.filter(isDate).flatMap(({ resolved }) => resolved?.value.split('/') ?? []);
  const names = ENTITY_KINDS.map((kind) => [NAME_PROPERTIES[kind], links(namesIn(mentions, kind))] as const);
  const properties: readonly (readonly [string, string])[] = [
    ['type', link('Article')],
    ['source', address],
    ['site', oneLine(site)],
    ['author', links(authors)],
    ['published', published ? dayLink(published.value, format) : ''],
    ['created', savedAt ? dayLink(savedAt.slice(0, 10), format) : ''],
    ['language', language],
    ...names.filter(([name]) => name !== ''),
    ['dates', [...new Set(days.map((day) => dayLink(day, format)))].filter(Boolean).join(', ')],
    ['tags', ['clippings', ...tagsOf(article).map(tagName)].filter(Boolean).join(', ')],
  ];
  return properties
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}:: ${value}`)
    .join('\n')
    .concat('\n');
}

/** A block a paragraph, without the headline: it is the title of the page. */
function bodyOf({ text, title }: ExportableArticle, marks: readonly MarkFields[]): string[] {
  const [firstLine = ''] = text.split('\n', 1);
  const offset = firstLine.trim() === title.trim() ? firstLine.length : 0;
  const spans = marks.flatMap(({ start = 0, end = 0 }) =>
    end > offset ? [{ start: Math.max(0, start - offset), end: end - offset }] : [],
  );
  return paragraphsOf(escapeWithMarks(text.slice(offset), spans)).map((paragraph) => block(escapeBlock(paragraph)));
}

function headed(title: string, blocks: readonly string[]): string[] {
  return blocks.length > 0 ? [block(`## ${escapeBlock(escapeMarkdown(title))}`), ...blocks.map(nested)] : [];
}

function markBlock({ quote, note, tags, label, link: address, state, now }: MarkFields, { translate }: ExportOptions): string {
  const remarks = [
    label && escapeBlock(escapeMarkdown(label)),
    state === 'gone' && translate('exportOrphan'),
    state === 'changed' && translate('exportChanged', escapeBlock(escapeMarkdown(now))),
  ].filter(Boolean);
  const source = `[↗](<${address.replaceAll(NOT_IN_ADDRESSES, encodeURIComponent)}>)`;
  const words = [
    `==${escapeBlock(escapeMarkdown(oneLine(quote)))}==`,
    source,
    remarks.length > 0 ? `— ${remarks.join(', ')}` : '',
  ];
  return withNote(words.filter(Boolean).join(' '), { note, tags });
}

function noteBlock({ on, note, tags }: NoteFields, { translate }: ExportOptions): string {
  return withNote(on === '' ? `**${translate('articleNote')}**` : link(on), { note, tags });
}

/** A block, and below it the note as the reader wrote it in Markdown, a block a paragraph. */
function withNote(words: string, { note, tags }: Pick<NoteFields, 'note' | 'tags'>): string {
  const signs = tags
    .map(tagName)
    .filter(Boolean)
    .map((tag) => `#[[${tag}]]`);
  const line = [words, ...signs].join(' ');
  return [block(line), ...paragraphsOf(note).map((paragraph) => nested(block(paragraph)))].join('\n');
}

function dateBlock({ words, value, warning, decision }: DateFields, format: string): string {
  const days = value.split('/').map((day) => dayLink(day, format) || day);
  const remark = warning || (decision === '' ? '' : decision);
  return block(
    `${escapeBlock(escapeMarkdown(words))}: ${value ? days.join(' / ') : '?'}${remark && ` — ${escapeMarkdown(remark)}`}`,
  );
}

const NOT_IN_LINKS = /[[\]#\s\p{C}]+/gu;
const NOT_IN_TAGS = /[[\]#,\s\p{C}]+/gu;
const NOT_IN_ADDRESSES = /[<>\s]/g;
/** What Logseq reads besides Markdown: properties, macros, references to blocks, tasks. */
const PROPERTY = /::/g;
const BRACES = /[{}]|\((?=\()|\)(?=\))/g;
const TASK = /^(?:TODO|DOING|NOW|LATER|DONE|WAITING|WAIT|CANCELED|CANCELLED|STARTED|IN-PROGRESS)(?=\s)/;

function escapeBlock(words: string): string {
  // A word joiner does not show; after it nothing begins a task.
  return words
    .replaceAll(PROPERTY, String.raw`:\:`)
    .replaceAll(BRACES, String.raw`\$&`)
    .replace(TASK, '\u2060$&');
}

/** Its later lines stand as deep as its first words. */
function block(words: string): string {
  return `- ${words.replaceAll('\n', '\n  ')}`;
}

function nested(words: string): string {
  return words.replaceAll(/^/gm, '\t');
}

function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
}

function link(name: string): string {
  return `[[${name.replaceAll(NOT_IN_LINKS, ' ').trim()}]]`;
}

function links(names: readonly string[]): string {
  return names.map(link).join(', ');
}

function dayLink(value: string, format: string): string {
  const day = plainDate(value);
  return day === '' || day === '..' ? '' : link(logseqDay(day, format));
}

function tagName(tag: string): string {
  return tag.replaceAll(NOT_IN_TAGS, ' ').trim();
}
