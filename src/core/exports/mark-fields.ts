import type { Annotation } from '../../model/annotation';
import { DEFAULT_LABELS, type Label } from '../../model/label';
import { labelNameIn } from '../annotations/label-name';
import { addressOfPassage } from '../annotations/text-fragment';
import { oneLine } from './escape-markdown';
import type { ExportOptions, ExportableArticle } from '../../model/export';
import { marksIn, type MarkInText } from './marks-in';

/** A passage that the reader marked, in plain words. */
export interface MarkFields {
  /** As it was marked; its paragraphs are apart. */
  readonly quote: string;
  /** Markdown, as the reader wrote it. */
  readonly note: string;
  readonly tags: readonly string[];
  /** The name of its label in the reader's words; empty where it has none. */
  readonly label: string;
  /** The article's address with a text fragment that leads to the words. */
  readonly link: string;
  /** ISO 8601 instant. */
  readonly created: string;
  /** `found` as it was marked, `changed` where the text has other words today, `gone` where it has none; empty where there is no text. */
  readonly state: 'found' | 'changed' | 'gone' | '';
  /** What the text says there today, where that is not the quote. */
  readonly now: string;
  /** Where it stands in the text, in UTF-16 code units, `end` exclusive; absent where it is not found. */
  readonly start?: number;
  readonly end?: number;
}

/** A note of the reader's on the article as a whole or on something that it names. */
export interface NoteFields {
  /** The name of what it is on; empty for the article. */
  readonly on: string;
  readonly note: string;
  readonly tags: readonly string[];
  /** ISO 8601 instant. */
  readonly created: string;
}

/** What the reader marked in an article, in reading order, passages that are gone last. */
export function marksOf(article: ExportableArticle, options: Pick<ExportOptions, 'labels' | 'translate'>): MarkFields[] {
  return marksIn(article).map((mark) => fieldsOf(mark, article, options));
}

/** What the reader wrote on the article as a whole, and then on what it names. */
export function notesOf({ annotations = [] }: Pick<ExportableArticle, 'annotations'>): NoteFields[] {
  const written = annotations.flatMap(({ target, note, tags, createdAt: created }) =>
    target.type === 'passage' ? [] : [{ on: target.type === 'subject' ? target.name : '', note, tags, created }],
  );
  return [...written.filter(({ on }) => on === ''), ...written.filter(({ on }) => on !== '')];
}

/** All tags of the reader's in an article, each once. */
export function tagsOf({ annotations = [] }: Pick<ExportableArticle, 'annotations'>): string[] {
  return [...new Set(annotations.flatMap(({ tags }) => tags))];
}

/** The label of a mark; none where it has none or one that is gone. */
export function labelOf({ label }: Annotation, labels: readonly Label[] = DEFAULT_LABELS): Label | undefined {
  return labels.find(({ id }) => id === label);
}

function fieldsOf(
  { annotation, found }: MarkInText,
  { text, address }: ExportableArticle,
  { labels, translate }: Pick<ExportOptions, 'labels' | 'translate'>,
): MarkFields {
  const label = labelOf(annotation, labels);
  const { quote } = annotation.target.anchor;
  return {
    quote,
    note: annotation.note.trim(),
    tags: annotation.tags,
    label: label ? labelNameIn(label, translate) : '',
    link: addressOfPassage(address, quote),
    created: annotation.createdAt,
    state: text && stateOf(found),
    now: found?.changed ? oneLine(text.slice(found.start, found.end)) : '',
    ...(found && { start: found.start, end: found.end }),
  };
}

function stateOf(found: MarkInText['found']): 'found' | 'changed' | 'gone' {
  if (!found) return 'gone';
  return found.changed ? 'changed' : 'found';
}
