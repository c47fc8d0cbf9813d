import { isOnPassage, type Annotation, type AnnotationFields, type PassageAnnotation } from '../../model/annotation';
import { DEFAULT_LABELS } from '../../model/label';
import { labelNameIn } from '../annotations/label-name';
import { namedUuid } from '../text/named-uuid';
import { isUuid } from '../text/is-uuid';
import type { ExportOptions } from '../../model/export';
import { marksIn, type MarkInText } from './marks-in';
import { passageTarget, positionSelector, wholeTarget, type Json, type W3cSource } from './w3c-source';
import { SOFTWARE, subjectIri } from './w3c-vocabulary';

/** The reader's marks and notes on an article, in the order they were made. */
export function readerAnnotations(source: W3cSource, options: ExportOptions): Json[] {
  const { annotations = [] } = source.article;
  const found = new Map(marksIn(source.article).map(({ annotation, found: place }) => [annotation.id, place]));
  return annotations.map((annotation) => {
    if (!isOnPassage(annotation)) return written(annotation, targetOf(annotation, source), options);
    return written(annotation, passage(annotation, found.get(annotation.id) ?? null, source), options);
  });
}

/** A note on an entity or a date that belongs to no article. */
export function looseAnnotation(annotation: Annotation, options: ExportOptions): Json {
  return written(annotation, targetOf(annotation), options);
}

function targetOf({ target }: Annotation, source?: W3cSource): Json {
  if (target.type !== 'subject') return source ? wholeTarget(source) : {};
  return {
    type: 'SpecificResource',
    source: subjectIri(target.key),
    ...(source && { scope: source.article.address }),
    label: target.name,
    subjectKey: target.key,
  };
}

/**
 * The words are those that were marked, though others may stand there now; the position is where they stand today, and is left out
 * where they are gone or the text is not known.
 */
function passage({ target: { anchor } }: PassageAnnotation, found: MarkInText['found'], source: W3cSource): Json {
  const { start, end, quote, prefix, suffix, block, textHash } = anchor;
  const selector = {
    type: 'TextQuoteSelector',
    exact: quote,
    prefix,
    suffix,
    unitStart: start,
    unitEnd: end,
    ...(block && { block }),
    ...(textHash !== undefined && { textHash }),
  };
  return passageTarget(source, found ? [selector, positionSelector(source, found)] : [selector]);
}

function written(annotation: Annotation, target: Json, options: ExportOptions): Json {
  const { id, note, tags, createdAt, changedAt } = annotation;
  const modified = latest(changedAt);
  return {
    id: `urn:uuid:${isUuid(id) ? id : namedUuid(id)}`,
    type: 'Annotation',
    motivation: motivationOf(annotation),
    creator: { type: 'Person', name: options.translate('exportReader') },
    created: createdAt,
    modified,
    ...changesBefore(modified, changedAt),
    generator: SOFTWARE,
    body: bodiesOf(annotation, note, tags, options),
    target,
  };
}

function motivationOf({ note, tags, target }: Annotation): string {
  if (note !== '') return 'commenting';
  if (tags.length > 0) return 'tagging';
  return target.type === 'passage' ? 'highlighting' : 'commenting';
}

/** A mark without words has an empty one, as Hypothesis has it: there are readers that fail on an annotation without a body. */
function bodiesOf({ label }: Annotation, note: string, tags: readonly string[], options: ExportOptions): Json[] {
  const bodies = [
    ...(note === '' ? [] : [{ type: 'TextualBody', value: note, format: 'text/markdown', purpose: 'commenting' }]),
    ...tags.map((tag) => ({ type: 'TextualBody', value: tag, format: 'text/plain', purpose: 'tagging' })),
    ...(label === '' ? [] : [labelBody(label, options)]),
  ];
  return bodies.length > 0 ? bodies : [{ type: 'TextualBody', value: '', format: 'text/plain', purpose: 'commenting' }];
}

function labelBody(id: string, { labels, translate, locale }: ExportOptions): Json {
  const label = (labels ?? DEFAULT_LABELS).find((one) => one.id === id);
  const value = label ? labelNameIn(label, translate) : id;
  return { type: 'TextualBody', value, format: 'text/plain', language: locale, purpose: 'tagging', labelId: id };
}

function latest(changedAt: Annotation['changedAt']): string {
  return Object.values(changedAt).reduce((one, other) => (one > other ? one : other));
}

function changesBefore(modified: string, changedAt: Annotation['changedAt']): Json {
  const earlier = CHANGE_TERMS.filter(([field]) => changedAt[field] !== modified);
  return Object.fromEntries(earlier.map(([field, term]) => [term, changedAt[field]]));
}

/** What the last changes of fields are called in the file. */
export const CHANGE_TERMS: readonly (readonly [keyof AnnotationFields, string])[] = [
  ['label', 'labelChanged'],
  ['note', 'noteChanged'],
  ['tags', 'tagsChanged'],
];
