import { BLOCK_KINDS } from '../../model/anchor';
import type { Annotation, AnnotationTarget } from '../../model/annotation';
import { DEFAULT_LABELS } from '../../model/label';
import { ABOUT_TAG, LABEL_TAG } from '../exports/hypothesis';
import { ImportFault, type ImportContext, type ImportFormat } from './format';
import { HypothesisThreads, nameOf } from './hypothesis-threads';
import { LONG_AGO, markedArticles, type ImportedHead, type ImportedMark } from './marked-articles';
import {
  addressAt,
  fieldOf,
  fieldsAt,
  idFrom,
  isoInstantOf,
  isFields,
  listOf,
  offsetOf,
  tagsAt,
  textAt,
  type Fields,
} from './read-fields';
import { surroundingsAt } from './surroundings';
import { signer } from './signer';

/**
 * Annotations of Hypothesis: the files that its client exports (`annotations`), answers of its server (`rows`, and `replies` where they
 * were asked for apart), and bare lists of the same. Page notes become the note on the article; a reply is added to the note that it
 * answers, signed with who wrote it, and so are notes where several people wrote. What group they were in and who may read them is
 * ignored: all become the reader's. What our `hypothesis` export wrote comes back as it was; see there.
 */
export const hypothesis: ImportFormat = {
  id: 'hypothesis',
  recognise: (_, data) =>
    entriesIn(data)
      ?.entries.slice(0, 1)
      .some((first) => seemsAnnotation(first)) ?? false,
  read(_, data, context) {
    const found = entriesIn(data);
    if (!found) throw new ImportFault('badField', 'annotations');
    const annotations = found.entries.map((value, index) => ({
      fields: fieldsAt(value, `${found.where}[${index}]`),
      where: `${found.where}[${index}]`,
    }));
    const sign = signer(annotations.map(({ fields, where }) => nameOf(fields, where)));
    const threads = new HypothesisThreads(annotations);
    const heads = new Map<string, ImportedHead>();
    let leftOut = 0;
    const marks = threads.roots.flatMap(({ fields, where }): ImportedMark[] => {
      const address = addressAt(fieldOf(fields, 'uri'), `${where}.uri`) ?? addressOfTarget(fields, where);
      if (address === null) leftOut += 1;
      if (address === null) return [];
      const title = titleOf(fields, where);
      if (title !== '' && !heads.has(address)) heads.set(address, { title });
      const note = threads.withReplies(sign(textAt(fieldOf(fields, 'text'), `${where}.text`), nameOf(fields, where)), fields);
      const annotation = readAnnotation(fields, where, note, context);
      return isEmpty(annotation) ? [] : [{ address, annotation }];
    });
    return markedArticles({ marks, heads, leftOut });
  },
};

interface Entries {
  readonly entries: readonly unknown[];
  /** What the file calls the list. */
  readonly where: string;
}

function entriesIn(data: unknown): Entries | null {
  if (Array.isArray(data)) return { entries: data, where: '' };
  if (!isFields(data)) return null;
  const annotations = fieldOf(data, 'annotations');
  if (Array.isArray(annotations)) return { entries: annotations, where: 'annotations' };
  const rows = fieldOf(data, 'rows');
  return Array.isArray(rows) ? { entries: [...rows, ...listOf(fieldOf(data, 'replies'))], where: 'rows' } : null;
}

function seemsAnnotation(value: unknown): boolean {
  return isFields(value) && typeof fieldOf(value, 'uri') === 'string' && Array.isArray(fieldOf(value, 'target'));
}

function isEmpty({ target, note, tags }: Annotation): boolean {
  return target.type !== 'passage' && note === '' && tags.length === 0;
}

function addressOfTarget(fields: Fields, where: string): string | null {
  const [first] = listOf(fieldOf(fields, 'target'));
  return isFields(first) ? addressAt(fieldOf(first, 'source'), `${where}.target[0].source`) : null;
}

/** The server gives a list of titles, the client's types say one. */
function titleOf(fields: Fields, where: string): string {
  const about = fieldOf(fields, 'document');
  const [title] = isFields(about) ? listOf(fieldOf(about, 'title')) : [];
  return textAt(title, `${where}.document.title`, LONGEST_TITLE);
}

const LONGEST_TITLE = 4_000;

function readAnnotation(fields: Fields, where: string, note: string, context: ImportContext): Annotation {
  const own = fieldOf(fields, 'reperes');
  const created = isoInstantOf(fieldOf(fields, 'created'));
  const updated = isoInstantOf(fieldOf(fields, 'updated')) ?? created ?? LONG_AGO;
  const allTags = tagsAt(fieldOf(fields, 'tags'), `${where}.tags`);
  const target = readTarget(fields, where, isFields(own) ? own : null);
  const { label, tags } = isFields(own) ? ownLabel(own, allTags, target, where) : labelIn(allTags, target);
  const changedAt = isFields(own) ? fieldOf(own, 'changedAt') : undefined;
  const changed = (field: string): string => (isFields(changedAt) ? isoInstantOf(fieldOf(changedAt, field)) : null) ?? updated;
  return {
    id: idFrom(fieldOf(fields, 'id'), () => JSON.stringify([fieldOf(fields, 'uri'), target, note, tags]), context),
    target,
    label,
    note,
    tags: [...new Set(tags)],
    createdAt: created ?? (updated === LONG_AGO ? context.importedAt : updated),
    changedAt: { label: changed('label'), note: changed('note'), tags: changed('tags') },
  };
}

/** `own` are the fields that others pass over; null where the file is not ours. */
function readTarget(fields: Fields, where: string, own: Fields | null): AnnotationTarget {
  const subject = own && fieldOf(own, 'subject');
  const at = `${where}.reperes.subject`;
  const key = isFields(subject) ? textAt(fieldOf(subject, 'key'), `${at}.key`, LONGEST_TITLE) : '';
  if (isFields(subject) && key !== '') {
    return { type: 'subject', key, name: textAt(fieldOf(subject, 'name'), `${at}.name`, LONGEST_TITLE) };
  }
  const selectors = listOf(fieldOf(fields, 'target'))
    .slice(0, 1)
    .filter(isFields)
    .flatMap((target) => listOf(fieldOf(target, 'selector')))
    .filter(isFields);
  const quoted = selectors.find((selector) => fieldOf(selector, 'type') === 'TextQuoteSelector');
  const quote = quoted ? textAt(fieldOf(quoted, 'exact'), `${where}.target[0].selector.exact`) : '';
  if (!quoted || quote === '') return { type: 'article' };
  const placed = selectors.find((selector) => fieldOf(selector, 'type') === 'TextPositionSelector');
  const block = BLOCK_KINDS.find((kind) => own && kind === fieldOf(own, 'block'));
  const textHash = own ? textAt(fieldOf(own, 'textHash'), `${where}.reperes.textHash`, LONGEST_HASH) : '';
  return {
    type: 'passage',
    anchor: {
      ...spanOf(placed, quote, own !== null),
      quote,
      ...surroundingsAt(quoted, `${where}.target[0].selector`),
      ...(block && { block }),
      ...(textHash !== '' && { textHash }),
    },
  };
}

const LONGEST_HASH = 100;

/** Of others' files the place is one in the text of the whole page, which is not the article's. */
function spanOf(placed: Fields | undefined, quote: string, isOurs: boolean): { readonly start: number; readonly end: number } {
  const [start, end] = placed ? [offsetOf(fieldOf(placed, 'start')), offsetOf(fieldOf(placed, 'end'))] : [null, null];
  const isPlaced = isOurs && start !== null && end !== null && end - start === quote.length;
  return isPlaced ? { start, end } : { start: 0, end: quote.length };
}

/** What we wrote is undone: the tags that stand for a label and for what a note is about are the last ones. */
function ownLabel(
  own: Fields,
  tags: readonly string[],
  target: AnnotationTarget,
  where: string,
): Pick<Annotation, 'label' | 'tags'> {
  const label = textAt(fieldOf(own, 'label'), `${where}.reperes.label`, LONGEST_TITLE);
  const withoutLabel = label !== '' && tags.at(-1)?.startsWith(LABEL_TAG) ? tags.slice(0, -1) : tags;
  const isAbout = target.type === 'subject' && withoutLabel.at(-1) === `${ABOUT_TAG}${target.name}`;
  return { label, tags: isAbout ? withoutLabel.slice(0, -1) : withoutLabel };
}

/** What came through Hypothesis has the tags only: one that names a label of the default set is that label. */
function labelIn(tags: readonly string[], target: AnnotationTarget): Pick<Annotation, 'label' | 'tags'> {
  const last = tags.at(-1) ?? '';
  const label = DEFAULT_LABELS.find(({ id }) => last === `${LABEL_TAG}${id}`)?.id;
  return label !== undefined && target.type === 'passage' ? { label, tags: tags.slice(0, -1) } : { label: '', tags };
}
