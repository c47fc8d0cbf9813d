import { isOnPassage, type PassageAnnotation } from '../../model/annotation';
import { DEFAULT_LABELS } from '../../model/label';
import type { Span } from '../../model/span';
import type { ExportOptions, ExportableArticle } from '../../model/export';
import type { ExportFormat, ExportPart } from './format';

/**
 * The highlights of Obsidian Web Clipper, as its settings export and import them (`managers/highlights-manager.ts`, `utils/highlighter.ts`
 * of github.com/obsidianmd/obsidian-clipper, version 1.7.1): a list of pages, each with `highlights`, to be read, and `data`, from which
 * it restores them. A page that is in its store already keeps what it has; of two highlights with the same words one is taken.
 *
 * Its highlights lie within one block, so a passage of several lines becomes one for each line, joined by `groupId`. They are found by
 * their words: `xpath` leads nowhere, for the page is not at hand. Its ids are the times they were made at, in milliseconds.
 *
 * | of the reader's annotations | is kept                                                                                         |
 * | --------------------------- | ----------------------------------------------------------------------------------------------- |
 * | id                          | as `groupId`                                                                                    |
 * | created                     | as `timestamp` and in `id`; when fields were changed is lost                                    |
 * | passage                     | the words, their surroundings and their place; white space at their ends is lost                |
 * | note                        | the first of `notes`; one that reads as a tag comes back as one                                 |
 * | tags, label                 | after it, each as `#tag`; the label as `#label/important`, or its name, which comes back as a tag |
 * | on articles, entities, dates | lost                                                                                           |
 */
export const clipper: ExportFormat = {
  id: 'clipper',
  group: 'annotations',
  extension: 'json',
  mediaType: 'application/json',
  packing: 'one',
  lacks: ['text', 'layout', 'names', 'dates', 'warnings', 'articleNotes', 'revisions', 'decisions'],
  open(options) {
    let written = 0;
    return {
      add(article) {
        const page = pageOf(article, options);
        if (!page) return [];
        written += 1;
        return [part(`${written === 1 ? '[\n' : ',\n'}${JSON.stringify(page, null, 2)}`)];
      },
      end: () => [part(written === 0 ? '[]\n' : '\n]\n')],
    };
  },
};

/** What a tag of a label begins with. */
export const LABEL_TAG = 'label/';
/** A path that is one, and leads nowhere: an empty one is an error in browsers. */
export const NO_PATH = '/nowhere';
const CONTEXT_LENGTH = 32;
const LINE = /\S(?:[^\n]*\S)?/g;

interface ClipperRecord {
  readonly id: string;
  readonly type: 'text';
  readonly xpath: string;
  readonly content: string;
  readonly startOffset: number;
  readonly endOffset: number;
  readonly textQuote: { readonly prefix: string; readonly suffix: string };
  readonly groupId: string;
  readonly notes?: readonly string[];
}

function pageOf({ address, title, annotations = [] }: ExportableArticle, options: ExportOptions): unknown {
  const takenIds = new Set<number>();
  const groups = annotations
    .filter(isOnPassage)
    .map((annotation) => ({ annotation, records: recordsOf(annotation, options, takenIds) }))
    .filter(({ records }) => records.length > 0);
  if (groups.length === 0) return null;
  return {
    url: address,
    ...(title !== '' && { title }),
    highlights: groups.map(({ annotation, records }) => ({
      text: records.map(({ content }) => content).join('\n\n'),
      timestamp: annotation.createdAt,
      ...(records[0]?.notes && { notes: records[0].notes }),
    })),
    data: groups.flatMap(({ records }) => records),
  };
}

/** One for each line of the passage. */
function recordsOf(annotation: PassageAnnotation, options: ExportOptions, takenIds: Set<number>): ClipperRecord[] {
  const { anchor } = annotation.target;
  const notes = notesOf(annotation, options);
  const whole = anchor.prefix + anchor.quote + anchor.suffix;
  return linesOf(anchor.quote).map(({ start, end }, index) => {
    const [from, to] = [start + anchor.prefix.length, end + anchor.prefix.length];
    return {
      id: idOf(annotation, takenIds),
      type: 'text',
      xpath: NO_PATH,
      content: `<p>${escapeHtml(whole.slice(from, to))}</p>`,
      startOffset: anchor.start + start,
      endOffset: anchor.start + end,
      textQuote: { prefix: whole.slice(Math.max(0, from - CONTEXT_LENGTH), from), suffix: whole.slice(to, to + CONTEXT_LENGTH) },
      groupId: annotation.id,
      // As theirs: the notes of all go on the first.
      ...(index === 0 && notes.length > 0 && { notes }),
    };
  });
}

function linesOf(quote: string): Span[] {
  return Array.from(quote.matchAll(LINE), ({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

/** The time it was made at; the next free one where that is taken. */
function idOf({ createdAt }: PassageAnnotation, takenIds: Set<number>): string {
  const time = Date.parse(createdAt);
  let id = Number.isNaN(time) || time < 1 ? 1 : time;
  while (takenIds.has(id)) id += 1;
  takenIds.add(id);
  return String(id);
}

function notesOf({ note, tags, label }: PassageAnnotation, { labels }: ExportOptions): string[] {
  const isDefault = DEFAULT_LABELS.some(({ id }) => id === label);
  const name = (labels ?? []).find(({ id }) => id === label)?.name.trim();
  const ownTags = label === '' ? [] : [`${LABEL_TAG}${isDefault ? label : name || label}`];
  return [...(note === '' ? [] : [note]), ...[...tags, ...ownTags].map((tag) => `#${tag}`)];
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function part(text: string): ExportPart {
  return { file: '', text };
}
