import type { StoreNames } from 'idb';
import { REQUEST_OUTCOMES } from '../model/sent-request';
import type { Schema } from './database';

/** The stores whose rows are looked at before they are believed: a disk that lies, or a fault of an earlier version, may have spoilt some. */
export type CheckedStore = keyof typeof CHECKS;

type Fields = Readonly<Record<string, unknown>>;
type Row<Name extends StoreNames<Schema>> = Schema[Name]['value'];

/** Whether a row is one that the library can read. What it is found by is worked out anew where it is missing. */
export function isSound<Name extends CheckedStore>(store: Name, row: unknown): row is Row<Name> {
  return isFields(row) && CHECKS[store](row);
}

/** Those of some rows that the library can read. */
export function soundOnes<Name extends CheckedStore>(store: Name, rows: readonly (Row<Name> | undefined)[]): Row<Name>[] {
  return rows.filter((row): row is Row<Name> => isSound(store, row));
}

const CHECKS = {
  articles: (row) =>
    areTexts(row, 'id', 'address', 'title', 'site', 'language', 'savedAt', 'updatedAt') &&
    isListOf(row['authors'], isText) &&
    isListOf(row['addresses'], isText) &&
    (row['published'] === undefined || (isFields(row['published']) && isText(row['published']['value']))) &&
    (row['merges'] === undefined || isListOf(row['merges'], (one) => isFields(one) && isText(one['address']))),
  texts: (row) => areTexts(row, 'id', 'text') && isListOf(row['mentions'], isMention),
  annotations: (row) =>
    areTexts(row, 'id', 'articleId', 'label', 'note', 'createdAt') &&
    isListOf(row['tags'], isText) &&
    isFields(row['changedAt']) &&
    isFields(row['target']) &&
    isTarget(row['target']),
  corrections: (row) =>
    isListOf(row['addresses'], isText) &&
    isListOf(row['dates'], isDecided) &&
    (row['names'] === undefined ||
      isListOf(row['names'], (one) => isDecided(one) && isText(one['words']) && isFields(one['verdict']))),
  rules: (row) => areTexts(row, 'decidedAt', 'words', 'scope') && isFields(row['verdict']),
  entityDecisions: (row) => areTexts(row, 'decidedAt', 'key', 'kind', 'name') && isFields(row['verdict']),
  revisions: (row) => areTexts(row, 'articleId', 'keptAt', 'savedAt', 'title', 'text') && isListOf(row['mentions'], isMention),
  contents: (row) => areTexts(row, 'id', 'html'),
  dates: (row) =>
    areTexts(row, 'id') &&
    isListOf(row['dates'], isFields) &&
    isListOf(row['doubts'], isFields) &&
    isListOf(row['times'], isText),
  fingerprints: (row) => areTexts(row, 'id', 'keys', 'labels', 'kinds') && row['weights'] instanceof Float32Array,
  disagreements: (row) =>
    areTexts(row, 'id') &&
    isListOf(row['articleIds'], isText) &&
    isListOf(row['shared'], isText) &&
    isToldDay(row['one']) &&
    isToldDay(row['other']),
  removals: (row) => areTexts(row, 'id', 'title') && isInstant(row['removedAt']) && isNumber(row['articles']),
  removed: (row) =>
    areTexts(row, 'removalId', 'articleId') &&
    isListOf(row['rows'], (one) => isFields(one) && isText(one['store'])) &&
    isMaybe(isNumber, row['number']) &&
    isMaybe(isFields, row['passedBy']),
  lookUps: (row) =>
    areTexts(row, 'name', 'kind', 'language', 'host') &&
    isInstant(row['askedAt']) &&
    isMaybe(isText, row['address']) &&
    isFields(row['answer']) &&
    isAnswer(row['answer']),
  requests: (row) =>
    areTexts(row, 'id', 'host', 'path', 'words') &&
    isInstant(row['sentAt']) &&
    OUTCOMES.has(row['outcome']) &&
    isMaybe(isNumber, row['bytes']),
} satisfies Partial<Record<StoreNames<Schema>, (row: Fields) => boolean>>;

const OUTCOMES: ReadonlySet<unknown> = new Set(REQUEST_OUTCOMES);

function isAnswer(answer: Fields): boolean {
  if (answer['found'] === 'page')
    return (
      areTexts(answer, 'title', 'extract') &&
      isMaybe(isText, answer['description']) &&
      isMaybe(isText, answer['direction']) &&
      isMaybe(isInstant, answer['revisedAt'])
    );
  return areTexts(answer, 'found', 'title') && isListOf(answer['choices'], isChoice);
}

function isChoice(value: unknown): boolean {
  return isFields(value) && isText(value['title']) && isMaybe(isText, value['description']);
}

function isMention(value: unknown): boolean {
  return isFields(value) && isText(value['kind']) && isNumber(value['start']) && isNumber(value['end']);
}

function isTarget(target: Fields): boolean {
  if (target['type'] === 'passage') {
    const { anchor } = target;
    return (
      isFields(anchor) && areTexts(anchor, 'quote', 'prefix', 'suffix') && isNumber(anchor['start']) && isNumber(anchor['end'])
    );
  }
  return target['type'] === 'article' || (target['type'] === 'subject' && areTexts(target, 'key', 'name'));
}

function isDecided(value: unknown): value is Fields {
  return isFields(value) && isText(value['decidedAt']);
}

function isToldDay(value: unknown): boolean {
  return isFields(value) && areTexts(value, 'articleId', 'value') && isNumber(value['start']) && isNumber(value['end']);
}

function areTexts(row: Fields, ...names: readonly string[]): boolean {
  return names.every((name) => isText(row[name]));
}

/** Of what not every row has. */
function isMaybe(isOne: (one: unknown) => boolean, value: unknown): boolean {
  return value === undefined || isOne(value);
}

function isListOf(value: unknown, isOne: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isOne);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

/** One that no browser can put into words throws where it is shown. */
function isInstant(value: unknown): boolean {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value);
}
