import { stringify } from 'yaml';
import type { Annotation } from '../../model/annotation';
import type { EntityProfile, NamingArticle } from '../../model/entity-profile';
import { ENTITY_KINDS } from '../../model/mention';
import type { Translate } from '../../model/translate';
import { dateInWords } from '../dates/describe-date';
import { dayOf } from '../library/count-over-time';
import { escapeMarkdown, escapeWithMarks, oneLine } from './escape-markdown';
import { dateLinks, wikiLink } from './wiki-link';

/** What a note on an entity is made of. */
export interface EntityNoteContent {
  readonly profile: EntityProfile;
  readonly notes: readonly Annotation[];
  /** The last published first. */
  readonly articles: readonly NamingArticle[];
}

/** What is saved on an entity as one note in Markdown with Obsidian properties: the reader's notes, its names and company, its sentences. */
export function writeEntityNote({ profile, notes, articles }: EntityNoteContent, translate: Translate, locale: string): string {
  const sections = [
    `---\n${stringify(propertiesOf(profile, notes), { lineWidth: 0 })}---\n# ${inLine(profile.canonical)}`,
    section(
      translate('myNotes'),
      notes
        .map(({ note }) => note.trim())
        .filter(Boolean)
        .join('\n\n'),
    ),
    section(translate('entityNeighbours'), companyOf(profile, translate)),
    section(translate('entityDates'), profile.dates.map(({ value }) => `- ${dateLinks(value)}`).join('\n')),
    section(translate('entitySentences'), sentencesOf(articles, translate, locale)),
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}

const NOT_IN_ADDRESSES = /[<>\s]/g;

function propertiesOf({ canonical, kind, entityId, forms, first, last }: EntityProfile, notes: readonly Annotation[]): object {
  const aliases = new Set(forms.map(({ words }) => words).filter((words) => words !== canonical));
  return {
    aliases: [...aliases],
    kind,
    ...(entityId !== undefined && { id: entityId }),
    ...(first !== undefined && { first, last }),
    tags: [...new Set(notes.flatMap(({ tags }) => tags))],
  };
}

function section(title: string, body: string): string {
  return body && `## ${title}\n\n${body}`;
}

function companyOf({ neighbours }: EntityProfile, translate: Translate): string {
  return ENTITY_KINDS.flatMap((kind) => {
    const names = neighbours.filter((one) => one.kind === kind).map(({ name }) => wikiLink(name));
    return names.length > 0 ? [`- ${translate(`neighbours_${kind}`)}: ${names.join(', ')}`] : [];
  }).join('\n');
}

function sentencesOf(articles: readonly NamingArticle[], translate: Translate, locale: string): string {
  return articles
    .map(({ article, sentences }) => {
      const { title, address, site } = article;
      const facts = [site, dateInWords(dayOf(article), locale, translate)].filter(Boolean).map(inLine).join(', ');
      const quotes = sentences.map(({ text, marks }) => `> ${escapeWithMarks(text, marks)}`).join('\n>\n');
      return `[${inLine(title || address)}](<${address.replaceAll(NOT_IN_ADDRESSES, encodeURIComponent)}>) — ${facts}\n\n${quotes}`;
    })
    .join('\n\n');
}

function inLine(text: string): string {
  return escapeMarkdown(oneLine(text));
}
