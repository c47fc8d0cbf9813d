import type { Annotation } from '../../model/annotation';
import { LABEL_COLOURS, LABEL_LINES, type Label } from '../../model/label';
import { SOFTWARE, W3C_CONTEXT } from '../exports/w3c-vocabulary';
import { ImportFault, type ImportFormat } from './format';
import { knownTexts } from './known-texts';
import { markedArticles, type ImportedHead, type ImportedMark } from './marked-articles';
import { addressAt, fieldOf, fieldsAt, isFields, listOf, textAt, type Fields } from './read-fields';
import { signer } from './signer';
import { creatorOf, readW3cAnnotation } from './w3c-annotation';
import { readW3cHead } from './w3c-head';

/**
 * W3C Web Annotations (https://www.w3.org/TR/annotation-model/): a collection with its pages in it, a page, a list, or one annotation, of
 * Repères, Hypothesis (its JSON-LD), Recogito and others. Read as JSON in the form that the model shows, not as a graph: nothing is
 * fetched, and names are taken as the published context has them. What our `w3c` export wrote comes back as it was; see there.
 *
 * Of others' files: a quote is a marked passage, without its position, for nobody knows in which text that was counted; tags are tags;
 * every other body is the note, whatever its motivation, an IRI as itself; without a quote it is a note on the page. What is not on a page
 * of the web is left out and counted; what Repères itself had marked is passed over.
 */
export const w3c: ImportFormat = {
  id: 'w3c',
  recognise: (_, data) =>
    listOf(data)
      .slice(0, 1)
      .some((first) => isFields(first) && seemsAnnotation(first)),
  read(_, data, context) {
    const found = annotationsIn(data);
    const heads = headsIn(found);
    const sign = signer(found.map(({ fields }) => creatorOf(fields)).filter((name) => name !== SOFTWARE));
    const reading = { context, sign, textAt: knownTexts(heads) };
    const marks: ImportedMark[] = [];
    const subjectNotes: Annotation[] = [];
    let leftOut = 0;
    for (const { fields, where } of found) {
      for (const { address, annotation } of readW3cAnnotation(fields, where, reading)) {
        if (address !== null) marks.push({ address, annotation });
        else if (annotation.target.type === 'subject') subjectNotes.push(annotation);
        else leftOut += 1;
      }
    }
    const library = markedArticles({ marks, heads, subjectNotes, leftOut });
    const labels = labelsIn(data);
    return { ...library, ...(labels.length > 0 && { labels }) };
  },
};

/** More are of no reader. */
const MOST_ANNOTATIONS = 1_000_000;
const TYPES = new Set(['Annotation', 'AnnotationPage', 'AnnotationCollection', 'oa:Annotation']);
/** Where annotations stand inside others. */
const PLACES = ['first', 'items', 'next', '@graph', '@included'] as const;

interface FoundAnnotation {
  readonly fields: Fields;
  /** As in `first.items[3]`. */
  readonly where: string;
}

function seemsAnnotation(fields: Fields): boolean {
  return (
    listOf(fieldOf(fields, '@context')).some((one) => one === W3C_CONTEXT || one === HTTPS_CONTEXT) || hasType(fields, TYPES)
  );
}

const HTTPS_CONTEXT = W3C_CONTEXT.replace('http:', 'https:');

/** What an annotation is called that is all of a file. */
const ALONE = 'Annotation';

interface Place {
  readonly value: unknown;
  readonly where: string;
}

/** All annotations, in the order in which they stand; without recursion, for pages can hold pages. */
function annotationsIn(data: unknown): FoundAnnotation[] {
  const found: FoundAnnotation[] = [];
  const left: Place[] = [{ value: data, where: '' }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { value, where } = next;
    if (isAnnotation(value)) found.push({ fields: value, where: where === '' ? ALONE : where });
    // One by one: there is a limit to how many a call can be given at once.
    else for (const child of childrenOf(value, where).toReversed()) left.push(child);
    if (left.length + found.length > MOST_ANNOTATIONS) throw new ImportFault('tooLarge', where);
  }
  return found;
}

function childrenOf(value: unknown, where: string): Place[] {
  if (Array.isArray(value)) return value.map((one: unknown, index) => ({ value: one, where: `${where}[${index}]` }));
  if (!isFields(value)) return [];
  return PLACES.map((name) => ({ value: fieldOf(value, name), where: where === '' ? name : `${where}.${name}` }));
}

function isAnnotation(value: unknown): value is Fields {
  return isFields(value) && hasType(value, ANNOTATION);
}

const ANNOTATION = new Set(['Annotation', 'oa:Annotation']);

function hasType(fields: Fields, types: ReadonlySet<string>): boolean {
  return [...listOf(fieldOf(fields, 'type')), ...listOf(fieldOf(fields, '@type'))].some(
    (type) => typeof type === 'string' && types.has(type),
  );
}

/** What the file tells of its articles; the first time counts. */
function headsIn(found: readonly FoundAnnotation[]): Map<string, ImportedHead> {
  const heads = new Map<string, ImportedHead>();
  for (const { fields, where } of found) {
    const article = fieldOf(fields, 'article');
    if (!isFields(article)) continue;
    const address = addressAt(fieldOf(article, 'id'), `${where}.article.id`);
    if (address !== null && !heads.has(address)) heads.set(address, readW3cHead(article, `${where}.article`));
  }
  return heads;
}

function labelsIn(data: unknown): Label[] {
  const set = isFields(data) ? listOf(fieldOf(data, 'labelSet')) : [];
  return set.slice(0, MOST_LABELS).flatMap((value, index) => {
    const where = `labelSet[${index}]`;
    const fields = fieldsAt(value, where);
    const colour = LABEL_COLOURS.find((one) => one === fieldOf(fields, 'colour'));
    const line = LABEL_LINES.find((one) => one === fieldOf(fields, 'line'));
    const id = textAt(fieldOf(fields, 'labelId'), `${where}.labelId`, LONGEST_NAME);
    const name = textAt(fieldOf(fields, 'label'), `${where}.label`, LONGEST_NAME);
    return colour && line && id !== '' ? [{ id, name, colour, line }] : [];
  });
}

const MOST_LABELS = 100;
const LONGEST_NAME = 1_000;
