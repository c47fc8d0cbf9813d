import { stringify } from 'yaml';
import { isDate, isEntity, type DateMention, type EntityKind, type Mention } from '../../model/mention';
import type { Span } from '../../model/span';
import type { Translate } from '../../model/translate';
import { isLessSure } from '../entities/is-less-sure';
import { escapeMarkdown, escapeWithMarks, oneLine } from './escape-markdown';
import { fileName } from './file-name';
import type { ExportFormat, ExportOptions, ExportableArticle } from './format';
import { annotationsSection, obsidianTags } from './markdown-annotations';
import { marksIn } from './marks-in';

/**
 * Markdown with Obsidian properties: one note an article. Property names follow Obsidian Web Clipper's default template so that notes
 * mix; entities and days are links, which makes Obsidian's backlinks their pages.
 */
export const markdown: ExportFormat = {
  id: 'markdown',
  group: 'notes',
  extension: 'md',
  mediaType: 'text/markdown',
  packing: 'each',
  lacks: ['layout', 'revisions', 'decisions'],
  open(options) {
    const taken = new Set<string>();
    return {
      add: (article) => [{ file: fileName(article.title, 'md', taken), text: writeNote(article, options) }],
      end: () => [],
    };
  },
};

const NOT_IN_LINKS = /[[\]|#^<>\s]+/g;
const ENTITY_PROPERTIES: readonly (readonly [EntityKind, string])[] = [
  ['person', 'people'],
  ['place', 'places'],
  ['organisation', 'organisations'],
  ['event', 'events'],
];

function writeNote(article: ExportableArticle, options: ExportOptions): string {
  const properties = `---\n${stringify(propertiesOf(article), { lineWidth: 0 })}---\n`;
  const title = `# ${escapeMarkdown(oneLine(article.title))}`;
  const body = bodyOf(article);
  return `${[properties + title, body, annotationsSection(article, options), datesSection(article, options)].filter(Boolean).join('\n\n').trimEnd()}\n`;
}

function propertiesOf(article: ExportableArticle): Record<string, unknown> {
  const lists = ENTITY_PROPERTIES.map(([kind, name]) => [name, namesOf(article.mentions, kind)] as const);
  return {
    title: article.title,
    source: article.address,
    site: article.site,
    author: article.authors.map(link),
    ...(article.published && { published: article.published.value }),
    ...(article.savedAt && { created: article.savedAt.slice(0, 10) }),
    language: article.language,
    ...Object.fromEntries(lists.filter(([, names]) => names.length > 0)),
    dates: [...new Set(datesOf(article).map(({ resolved }) => resolved?.value ?? ''))].filter(Boolean).map(link),
    tags: [...new Set(['clippings', ...obsidianTags((article.annotations ?? []).flatMap(({ tags }) => tags))])],
  };
}

/** Each date with its words, its value, and what is wrong with it or what the reader decided. */
function datesSection(article: ExportableArticle, { translate }: ExportOptions): string {
  const lines = datesOf(article).map((date) => {
    const remark = remarkOn(date, translate);
    const value = date.resolved ? link(date.resolved.value) : '?';
    return `- ${escapeMarkdown(oneLine(article.text.slice(date.start, date.end)))}: ${value}${remark && ` — ${remark}`}`;
  });
  return lines.length > 0 ? `## ${translate('datesHeading')}\n\n${lines.join('\n')}` : '';
}

function remarkOn({ warnings, source, isDismissed }: DateMention, translate: Translate): string {
  if (isDismissed) return translate('exportDismissed');
  if (source === 'reader') return translate('exportSetByReader');
  const suggestions = warnings.flatMap(({ suggestion }) => suggestion ?? []);
  return warnings.length > 0 ? [translate('exportDoubtfulDate'), ...suggestions].join(' ') : '';
}

/** The less sure names are left out: each would become a page in the reader's vault. */
function namesOf(mentions: readonly Mention[], kind: EntityKind): string[] {
  const found = mentions.filter(isEntity).filter((mention) => mention.kind === kind && !isLessSure(mention));
  return [...new Set(found.map(({ canonical }) => link(canonical)))];
}

function datesOf({ mentions }: ExportableArticle): DateMention[] {
  return mentions.filter(isDate);
}

/** The text without its headline, which the note has as its title already, and with what the reader marked. */
function bodyOf(article: ExportableArticle): string {
  const { text, title } = article;
  const [firstLine = ''] = text.split('\n', 1);
  const isHeadline = firstLine.trim() === title.trim();
  const rest = isHeadline ? text.slice(firstLine.length).trimStart() : text;
  const offset = text.length - rest.length;
  const spans = marksIn(article).flatMap(({ found }) => (found && found.end > offset ? shifted(found, offset) : []));
  // A line break inside a paragraph is one in Markdown only with a stop before it.
  return escapeWithMarks(rest, spans).replaceAll(/(?<!\n)\n(?!\n)/g, '  \n');
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: Math.max(0, start - by), end: end - by };
}

function link(name: string): string {
  return `[[${name.replaceAll(NOT_IN_LINKS, ' ').trim()}]]`;
}
