import { isDate, type EntityMention } from '../../model/mention';
import type { Annotation } from '../../model/annotation';
import { entityKey } from '../entities/entity-key';
import { kindOfKey } from '../entities/identity-with-key';
import { isLessSure } from '../entities/is-less-sure';
import { escapeMarkdown, oneLine } from './escape-markdown';
import { fileName } from './file-name';
import { flatYaml } from './flat-yaml';
import type { ExportOptions, ExportableArticle } from '../../model/export';
import type { ExportPart } from './format';
import { obsidianTags } from './markdown-annotations';
import { linkTo, namedDays } from './wiki-link';

/** Notes on what the articles of an export name, written after the last of them. Of each entity no more is kept than its note has. */
export interface EntityNotes {
  /** The name of the note of an entity: one note an entity, whatever an article calls it, and one entity a note. */
  readonly noteOf: (entity: Pick<EntityMention, 'kind' | 'canonical' | 'entityId'>) => string;
  /** Counts what an article names. `file` is the name of its note. */
  readonly add: (article: ExportableArticle, file: string) => void;
  readonly end: () => Iterable<ExportPart>;
}

/**
 * Opens the notes of an export.
 * @param taken the lower-case file names given so far; the notes of entities and of articles have no name in common, so that links by
 * names alone lead to one.
 */
export function openEntityNotes(taken: Set<string>, options: ExportOptions): EntityNotes {
  const records = new Map<string, EntityRecord>();
  const recordOf = (key: string, { kind, canonical, entityId }: Named): EntityRecord => {
    const known = records.get(key);
    if (known) return known;
    const record: EntityRecord = {
      note: baseOf(fileName(canonical, 'md', taken)),
      canonical,
      kind,
      entityId,
      forms: new Set(),
      articles: [],
      annotations: [],
    };
    records.set(key, record);
    return record;
  };
  const addSubject = (annotation: Annotation): void => {
    const { target } = annotation;
    if (target.type !== 'subject' || !target.key.startsWith('e:')) return;
    recordOf(target.key, { kind: kindOfKey(target.key), canonical: target.name }).annotations.push(annotation);
  };
  return {
    noteOf: (entity) => recordOf(entityKey(entity), entity).note,
    add(article, file) {
      const source = { note: baseOf(file), day: article.published?.value ?? article.savedAt?.slice(0, 10) ?? '' };
      for (const [key, mentions] of groupedByKey(article)) countIn(recordOf(key, mentions[0]), mentions, source, article.text);
      article.annotations?.forEach(addSubject);
    },
    *end() {
      const { subjectNotes = [], translate } = options;
      subjectNotes.forEach(addSubject);
      const folder = fileName(translate('exportEntityFolder'), 'md').slice(0, -3);
      for (const record of records.values()) yield { file: `${folder}/${record.note}.md`, text: writeRecord(record, options) };
      const others = subjectNotes.filter(({ target }) => target.type === 'subject' && !target.key.startsWith('e:'));
      if (others.length > 0)
        yield { file: fileName(translate('myNotes'), 'md', taken), text: writeOthers(others, translate('myNotes')) };
    },
  };
}

type Named = Pick<EntityMention, 'kind' | 'canonical' | 'entityId'>;

interface EntityRecord {
  /** The name of its note. */
  readonly note: string;
  readonly canonical: string;
  readonly kind: EntityMention['kind'];
  readonly entityId: string | undefined;
  /** Other ways to write it, as many as are kept. */
  readonly forms: Set<string>;
  readonly articles: NamingNote[];
  /** The reader's notes on it. */
  readonly annotations: Annotation[];
}

/** An article's note that names an entity, and how often. */
interface NamingNote {
  readonly source: { readonly note: string; readonly day: string };
  readonly times: number;
}

type Several<T> = [T, ...T[]];

const MOST_FORMS = 30;

function groupedByKey({ mentions }: ExportableArticle): Map<string, Several<EntityMention>> {
  const groups = new Map<string, Several<EntityMention>>();
  for (const mention of mentions) {
    if (isDate(mention) || isLessSure(mention)) continue;
    const key = entityKey(mention);
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  return groups;
}

function countIn(record: EntityRecord, mentions: readonly EntityMention[], source: NamingNote['source'], text: string): void {
  record.articles.push({ source, times: mentions.length });
  for (const { canonical, start, end } of mentions)
    for (const form of [canonical, oneLine(text.slice(start, end))])
      if (form !== '' && form !== record.note && record.forms.size < MOST_FORMS && !record.forms.has(form))
        record.forms.add(detached(form));
}

/** Browsers keep all of a text for a few words that were cut out of it; these are put together anew. */
function detached(words: string): string {
  return Array.from(words).join('');
}

function writeRecord(
  { note, canonical, kind, entityId, forms, articles, annotations }: EntityRecord,
  options: ExportOptions,
): string {
  const { translate } = options;
  const days = articles
    .map(({ source }) => source.day)
    .filter(Boolean)
    .toSorted();
  const [first, last] = [days[0], days.at(-1)];
  const properties = flatYaml({
    aliases: [...forms],
    kind,
    ...(entityId !== undefined && { id: entityId }),
    articles: articles.length,
    ...(first !== undefined && last !== undefined && { first, last }),
    tags: obsidianTags(annotations.flatMap(({ tags }) => tags)),
  });
  const notes = annotations.map((annotation) => annotation.note.trim()).filter(Boolean);
  const sources = articles.toSorted((one, other) => compare(other.source.day, one.source.day)).map(lineOf);
  const sections = [
    `${properties}# ${escapeMarkdown(oneLine(canonical)) || note}`,
    notes.length > 0 ? `## ${translate('myNotes')}\n\n${notes.join('\n\n')}` : '',
    sources.length > 0 ? `## ${translate('exportEntityArticles')}\n\n${sources.join('\n')}` : '',
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}

function lineOf({ source: { note, day }, times }: NamingNote): string {
  return `- ${linkTo(note)}${day && ` — ${day}`} (${times})`;
}

/** The reader's notes on days that belong to no article: links lead from them to the notes of the days. */
function writeOthers(annotations: readonly Annotation[], title: string): string {
  const entries = annotations.map(({ target, note, tags }) => {
    const days = target.type === 'subject' ? namedDays(target.key.slice('d:'.length)) : [];
    const signs = obsidianTags(tags).map((tag) => `#${tag}`);
    return ['##', ...days.map((day) => linkTo(day)), ...signs].join(' ') + (note.trim() && `\n\n${note.trim()}`);
  });
  return `# ${escapeMarkdown(title)}\n\n${entries.join('\n\n')}\n`;
}

function baseOf(file: string): string {
  return file.slice(0, -'.md'.length);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
