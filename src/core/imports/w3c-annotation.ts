import { BLOCK_KINDS, type Anchor } from '../../model/anchor';
import type { Annotation, AnnotationTarget } from '../../model/annotation';
import type { Span } from '../../model/span';
import { describeAnchor } from '../anchors/describe-anchor';
import { CHANGE_TERMS } from '../exports/w3c-annotations';
import { SOFTWARE } from '../exports/w3c-vocabulary';
import { ImportFault, type ImportContext } from './format';
import type { KnownText } from './known-texts';
import { LONG_AGO } from './marked-articles';
import {
  addressAt,
  fieldOf,
  fieldsAt,
  idFrom,
  isoInstantOf,
  isFields,
  listOf,
  offsetOf,
  textAt,
  type Fields,
} from './read-fields';
import { surroundingsAt } from './surroundings';
import { readW3cBodies, type W3cWords } from './w3c-bodies';

/** An annotation with the page it is on; null where it is on no page of the web: on an entity or a date, or on something else. */
export interface ReadAnnotation {
  readonly address: string | null;
  readonly annotation: Annotation;
}

/** What an annotation is read with. */
export interface W3cReading {
  readonly context: ImportContext;
  /** The text of a page, where the file has it. */
  readonly textAt: (address: string) => KnownText | null;
  /** A note with the name of who wrote it, where that is not always the same. */
  readonly sign: (note: string, name: string) => string;
}

/** What one annotation of a file becomes: one for each target. `where` is how the file names it. */
export function readW3cAnnotation(fields: Fields, where: string, reading: W3cReading): ReadAnnotation[] {
  if (isMadeByMachine(fields)) return [];
  const targets = listOf(fieldOf(fields, 'target'));
  if (targets.length === 0) throw new ImportFault('badField', `${where}.target`);
  const { note, ...others } = readW3cBodies(fields, where);
  const words = { ...others, note: reading.sign(note, creatorOf(fields)) };
  return targets.flatMap((value, index) => {
    const place = readTarget(value, targets.length === 1 ? `${where}.target` : `${where}.target[${index}]`, reading);
    return isWorthKeeping(place.target, words) ? [put(fields, place, words, index, reading.context)] : [];
  });
}

/** Repères finds its own marks again, and takes back no decisions this way. */
function isMadeByMachine(fields: Fields): boolean {
  const motivations = listOf(fieldOf(fields, 'motivation'));
  return (
    listOf(fieldOf(fields, 'generator')).includes(SOFTWARE) &&
    motivations.some((motivation) => motivation === 'identifying' || motivation === 'questioning')
  );
}

/** Who made an annotation, as the file names them; empty where it does not. */
export function creatorOf(fields: Fields): string {
  const [creator] = listOf(fieldOf(fields, 'creator'));
  if (!isFields(creator)) return typeof creator === 'string' ? creator : '';
  const name = ['name', 'nickname', 'id'].map((term) => fieldOf(creator, term)).find((value) => typeof value === 'string');
  return typeof name === 'string' ? name : '';
}

interface Place {
  readonly address: string | null;
  readonly target: AnnotationTarget;
}

function isWorthKeeping(target: AnnotationTarget, { note, tags }: W3cWords): boolean {
  return target.type === 'passage' || note !== '' || tags.length > 0;
}

function put(fields: Fields, { address, target }: Place, words: W3cWords, index: number, context: ImportContext): ReadAnnotation {
  const created = isoInstantOf(fieldOf(fields, 'created'));
  const modified = isoInstantOf(fieldOf(fields, 'modified')) ?? created ?? LONG_AGO;
  const changes = CHANGE_TERMS.map(([field, term]) => [field, isoInstantOf(fieldOf(fields, term)) ?? modified] as const);
  const { label, note, tags } = words;
  const id = idFrom(fieldOf(fields, 'id') ?? fieldOf(fields, '@id'), () => JSON.stringify([address, target, words]), context);
  return {
    address,
    annotation: {
      id: index === 0 ? id : context.idOf(`${id} ${index}`),
      target,
      label: target.type === 'passage' ? label : '',
      note,
      tags,
      createdAt: created ?? (modified === LONG_AGO ? context.importedAt : modified),
      changedAt: { label: modified, note: modified, tags: modified, ...Object.fromEntries(changes) },
    },
  };
}

function readTarget(value: unknown, where: string, reading: W3cReading): Place {
  const fields = typeof value === 'string' ? { source: value } : fieldsAt(value, where);
  const key = textAt(fieldOf(fields, 'subjectKey'), `${where}.subjectKey`, LONGEST_KEY);
  if (key !== '') {
    const name = textAt(fieldOf(fields, 'label'), `${where}.label`, LONGEST_KEY);
    return { address: addressAt(fieldOf(fields, 'scope'), `${where}.scope`), target: { type: 'subject', key, name } };
  }
  const address = addressAt(
    iriOf(fieldOf(fields, 'source') ?? fieldOf(fields, 'id') ?? fieldOf(fields, '@id')),
    `${where}.source`,
  );
  const anchor = readAnchor(selectorsIn(fields), `${where}.selector`, address === null ? null : reading.textAt(address));
  return { address, target: anchor ? { type: 'passage', anchor } : { type: 'article' } };
}

const LONGEST_KEY = 4_000;

/** A resource is named by its IRI or described with it. */
function iriOf(value: unknown): unknown {
  return isFields(value) ? (fieldOf(value, 'id') ?? fieldOf(value, '@id')) : value;
}

/** The selectors of a target, and those that select in what they selected. */
function selectorsIn(target: Fields): { readonly fields: Fields; readonly isWhole: boolean }[] {
  const outer = listOf(fieldOf(target, 'selector')).filter(isFields);
  const inner = outer.flatMap((selector) => listOf(fieldOf(selector, 'refinedBy')).filter(isFields));
  return [...outer.map((fields) => ({ fields, isWhole: true })), ...inner.map((fields) => ({ fields, isWhole: false }))];
}

/** A quote, with its place where the text that it was counted in is known; null where there is neither. */
function readAnchor(selectors: ReturnType<typeof selectorsIn>, where: string, known: KnownText | null): Anchor | null {
  const quoted = selectors.find(({ fields }) => fieldOf(fields, 'type') === 'TextQuoteSelector')?.fields;
  const placed = selectors.find(({ fields, isWhole }) => isWhole && fieldOf(fields, 'type') === 'TextPositionSelector')?.fields;
  const units = placed && known ? unitsOf(placed, known) : null;
  if (!quoted) return units && known ? describeAnchor(known.text, units) : null;
  const quote = textAt(fieldOf(quoted, 'exact'), `${where}.exact`);
  if (quote === '') return null;
  const isThere = units !== null && known?.text.slice(units.start, units.end) === quote;
  const { start, end } = ownSpan(quoted, quote) ?? (isThere ? units : { start: 0, end: quote.length });
  return { start, end, quote, ...surroundings(quoted, where) };
}

function surroundings(quoted: Fields, where: string): Omit<Anchor, 'start' | 'end' | 'quote'> {
  const block = BLOCK_KINDS.find((kind) => kind === fieldOf(quoted, 'block'));
  const textHash = textAt(fieldOf(quoted, 'textHash'), `${where}.textHash`, LONGEST_HASH);
  return {
    ...surroundingsAt(quoted, where),
    ...(block && { block }),
    ...(textHash !== '' && { textHash }),
  };
}

const LONGEST_HASH = 100;

function unitsOf(selector: Fields, { points }: KnownText): Span | null {
  const [start, end] = [offsetOf(fieldOf(selector, 'start')), offsetOf(fieldOf(selector, 'end'))];
  return start === null || end === null || end <= start ? null : points().toUnits({ start, end });
}

/** Where the words stood in the text that they were marked in, in code units; our own files tell. */
function ownSpan(selector: Fields, quote: string): Span | null {
  const [start, end] = [offsetOf(fieldOf(selector, 'unitStart')), offsetOf(fieldOf(selector, 'unitEnd'))];
  return start === null || end === null || end - start !== quote.length ? null : { start, end };
}
