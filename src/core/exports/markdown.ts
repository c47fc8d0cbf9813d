import { isDate, isEntity, type DateMention, type EntityKind, type EntityMention, type Mention } from '../../model/mention';
import type { Span } from '../../model/span';
import type { Translate } from '../../model/translate';
import { isLessSure } from '../entities/is-less-sure';
import { isChosen } from './chosen';
import { openEntityNotes } from './entity-notes';
import { escapeMarkdown, escapeWithMarks, oneLine, type WrittenLink } from './escape-markdown';
import { fileName } from './file-name';
import { flatYaml, type PropertyValue } from './flat-yaml';
import type { ExportOptions, ExportableArticle } from '../../model/export';
import type { ExportFormat, FormatChoice } from './format';
import { annotationsSection, obsidianTags } from './markdown-annotations';
import { marksIn, type MarkInText } from './marks-in';
import { dateLinks, isPlain, linkTo, namedDays, noteName, wikiLink } from './wiki-link';

/** Off at first: a library of many articles has as many names, and Obsidian's backlinks show most of what their notes say. */
const ENTITY_NOTES: FormatChoice = { id: 'entityNotes', initial: false };
/** Off at first: a text full of links is hard to read. */
const LINKS_IN_TEXT: FormatChoice = { id: 'linksInText', initial: false };

/**
 * Markdown with Obsidian properties: one note an article. Property names follow Obsidian Web Clipper's default template so that notes
 * mix; entities and days are links, which makes Obsidian's backlinks their pages. On wish there is a note on each entity, in a folder
 * of their own, and names and days are links in the text too.
 */
export const markdown: ExportFormat = {
  id: 'markdown',
  group: 'notes',
  extension: 'md',
  mediaType: 'text/markdown',
  packing: 'each',
  lacks: ['layout', 'revisions', 'decisions'],
  choices: [ENTITY_NOTES, LINKS_IN_TEXT],
  open(options) {
    const taken = new Set<string>();
    const entities = isChosen(options, ENTITY_NOTES) ? openEntityNotes(taken, options) : null;
    const noteOf: NoteOf = entities?.noteOf ?? (({ canonical }) => noteName(canonical));
    return {
      add(article) {
        const file = fileName(article.title, 'md', taken);
        entities?.add(article, file);
        return [{ file, text: writeNote(article, options, noteOf) }];
      },
      end: () => entities?.end() ?? [],
    };
  },
};

/** Gives the name of the note of an entity. */
type NoteOf = (entity: EntityMention) => string;

const ENTITY_PROPERTIES: readonly (readonly [EntityKind, string])[] = [
  ['person', 'people'],
  ['place', 'places'],
  ['organisation', 'organisations'],
  ['event', 'events'],
];

function writeNote(article: ExportableArticle, options: ExportOptions, noteOf: NoteOf): string {
  const top = `${flatYaml(propertiesOf(article, noteOf))}# ${escapeMarkdown(oneLine(article.title))}`;
  const links = isChosen(options, LINKS_IN_TEXT) ? linksIn(article, noteOf) : [];
  const marks = marksIn(article);
  const sections = [
    top,
    bodyOf(article, marks, links),
    annotationsSection(article, marks, options),
    datesSection(article, options),
  ];
  return `${sections.filter(Boolean).join('\n\n').trimEnd()}\n`;
}

function propertiesOf(article: ExportableArticle, noteOf: NoteOf): Record<string, PropertyValue> {
  const lists = ENTITY_PROPERTIES.map(([kind, name]) => [name, linksOf(article.mentions, kind, noteOf)] as const);
  return {
    title: article.title,
    source: article.address,
    site: article.site,
    author: article.authors.map((author) => wikiLink(author)),
    ...(article.published && { published: article.published.value }),
    ...(article.savedAt && { created: article.savedAt.slice(0, 10) }),
    language: article.language,
    ...Object.fromEntries(lists.filter(([, names]) => names.length > 0)),
    dates: [...new Set(datesOf(article).flatMap(({ resolved }) => namedDays(resolved?.value ?? '')))].map((day) => linkTo(day)),
    tags: [...new Set(['clippings', ...obsidianTags((article.annotations ?? []).flatMap(({ tags }) => tags))])],
  };
}

/** The names and the days of a text as links; words that would need signs of Markdown escaped stay words. */
function linksIn({ mentions, text }: ExportableArticle, noteOf: NoteOf): WrittenLink[] {
  return mentions.flatMap((mention) => {
    const { start, end } = mention;
    const target = isEntity(mention) ? entityTarget(mention, noteOf) : dayTarget(mention);
    const words = text.slice(start, end);
    return target !== null && isPlain(words) ? [{ start, end, written: linkTo(target, words) }] : [];
  });
}

function entityTarget(mention: EntityMention, noteOf: NoteOf): string | null {
  return isLessSure(mention) ? null : noteOf(mention);
}

function dayTarget({ resolved }: DateMention): string | null {
  const [day, ...others] = namedDays(resolved?.value ?? '');
  return day === undefined || others.length > 0 ? null : day;
}

/** Each date with its words, its value, and what is wrong with it or what the reader decided. */
function datesSection(article: ExportableArticle, { translate }: ExportOptions): string {
  const lines = datesOf(article).map((date) => {
    const remark = remarkOn(date, translate);
    const value = date.resolved ? dateLinks(date.resolved.value) : '?';
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
function linksOf(mentions: readonly Mention[], kind: EntityKind, noteOf: NoteOf): string[] {
  const found = mentions.filter(isEntity).filter((mention) => mention.kind === kind && !isLessSure(mention));
  return [...new Map(found.map((entity) => [noteOf(entity), entity.canonical])).entries()].map(([note, name]) =>
    linkTo(note, name),
  );
}

function datesOf({ mentions }: ExportableArticle): DateMention[] {
  return mentions.filter(isDate);
}

/** The text without its headline, which the note has as its title already, and with what the reader marked. */
function bodyOf({ text, title }: ExportableArticle, marks: readonly MarkInText[], links: readonly WrittenLink[]): string {
  const [firstLine = ''] = text.split('\n', 1);
  const isHeadline = firstLine.trim() === title.trim();
  const rest = isHeadline ? text.slice(firstLine.length).trimStart() : text;
  const offset = text.length - rest.length;
  const spans = marks.flatMap(({ found }) => (found && found.end > offset ? shifted(found, offset) : []));
  const inRest = links.filter(({ start }) => start >= offset).map((link) => ({ ...link, ...shifted(link, offset) }));
  // A line break inside a paragraph is one in Markdown only with a stop before it.
  return escapeWithMarks(rest, spans, inRest).replaceAll(/(?<!\n)\n(?!\n)/g, '  \n');
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: Math.max(0, start - by), end: end - by };
}
