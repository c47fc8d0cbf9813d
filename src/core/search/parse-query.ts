import type { EntityKind } from '../../model/mention';
import { ENTITY_KINDS } from '../../model/mention';
import { dateKey } from '../related/date-key';
import { fold } from '../text/fold';
import { lookUp } from '../text/look-up';
import { FILTER_NAMES, GRAMMAR, STATE_FILTERS, TRAIT_NAMES, type FilterName, type Trait } from './filter-names';
import { isUnparted, termsIn } from './tokens';

/** What a reader asks for. Every part must hold; of an excluded one the contrary. */
export interface Query {
  readonly words: readonly QueryWord[];
  readonly phrases: readonly QueryPhrase[];
  readonly filters: readonly QueryFilter[];
}

interface Part {
  readonly isExcluded: boolean;
}

/** A word of title, text or note. */
export interface QueryWord extends Part {
  readonly term: string;
  /** Whether words that begin so will do. */
  readonly isPrefix: boolean;
}

/** Words that stand one after another. */
export interface QueryPhrase extends Part {
  readonly terms: readonly string[];
}

export type QueryFilter = Part &
  (
    | { readonly type: 'entity'; readonly kind: EntityKind; readonly terms: readonly string[] }
    | { readonly type: 'site'; readonly host: string }
    | { readonly type: 'has'; readonly trait: Trait }
    /** `key` is that of a filter; see `Selection`. */
    | { readonly type: 'key'; readonly key: string }
    /** A tag or a label, folded as the reader writes it. */
    | { readonly type: 'tag'; readonly name: string }
    | { readonly type: 'label'; readonly name: string }
  );

const PIECE =
  /(?<minus>-)?(?:(?<name>\p{L}[\p{L}-]*):)?(?:["“](?<quoted>[^"”]*)["”]?|«(?<framed>[^»]*)»?|(?<word>[^\s"“”«»]+)|(?<=:))/gu;

/**
 * Reads what is typed into the search field: words, `"phrases"`, `-excluded`, `begin*`, `person:lamamra`, in French too. The last word
 * is taken for the beginning of one as long as nothing is written after it. Nothing that is typed is wrong.
 */
export function parseQuery(typed: string): Query {
  const query = { words: [] as QueryWord[], phrases: [] as QueryPhrase[], filters: [] as QueryFilter[] };
  const pieces = [...typed.matchAll(PIECE)];
  for (const [at, { groups = {}, index, 0: piece }] of pieces.entries()) {
    const isLast = at === pieces.length - 1 && index + piece.length === typed.length;
    readPiece({ ...groups, isExcluded: groups['minus'] !== undefined, isTyped: isLast }, query);
  }
  return { ...query, words: withoutGrammar(query.words) };
}

interface Piece extends Part {
  readonly name?: string;
  readonly quoted?: string;
  readonly framed?: string;
  readonly word?: string;
  /** Whether the reader may be writing on. */
  readonly isTyped: boolean;
}

interface Growing {
  readonly words: QueryWord[];
  readonly phrases: QueryPhrase[];
  readonly filters: QueryFilter[];
}

function readPiece({ name, quoted, framed, word, isExcluded, isTyped }: Piece, query: Growing): void {
  const value = quoted ?? framed ?? word ?? '';
  const filterName = name === undefined ? undefined : lookUp(FILTER_NAMES, fold(name).replaceAll('-', ''));
  const filter = filterName && readFilter(filterName, value);
  if (filter) query.filters.push({ ...filter, isExcluded });
  if (filterName) return;
  // "-F-35" is one thing that is not wanted, not two.
  if (isExcluded) return addExcluded(name === undefined ? value : `${name} ${value}`, query);
  if (name !== undefined) addWords(name, { isExcluded, isPrefix: false }, query);
  if (word === undefined) addPhrase(value, isExcluded, query);
  else addWords(word, { isExcluded, isPrefix: word.endsWith('*') || isTyped }, query);
}

function addExcluded(value: string, query: Growing): void {
  if (runsOf(value).length > 1) addPhrase(value, true, query);
  else addWords(value, { isExcluded: true, isPrefix: value.endsWith('*') }, query);
}

/** Of a filter whose value is not written yet, nothing. */
function readFilter(name: FilterName, value: string): OmitPart<QueryFilter> | null {
  const trimmed = value.trim();
  if (trimmed === '') return null;
  if (name === 'has') return trait(fold(trimmed));
  if (name === 'is') return state(fold(trimmed));
  if (name === 'date') return { type: 'key', key: dateKey(trimmed) };
  if (name === 'lang') return { type: 'key', key: `lang:${trimmed.toLowerCase()}` };
  if (name === 'site') return { type: 'site', host: hostOf(trimmed) };
  if (name === 'tag' || name === 'label') return { type: name, name: fold(trimmed) };
  const kind = ENTITY_KINDS.find((one) => one === name) ?? 'other';
  return { type: 'entity', kind, terms: termsIn(trimmed) };
}

type OmitPart<Filter> = Filter extends unknown ? Omit<Filter, 'isExcluded'> : never;

function trait(name: string): OmitPart<QueryFilter> | null {
  const known = lookUp(TRAIT_NAMES, name);
  return known ? { type: 'has', trait: known } : null;
}

/** "to read", "to-read" and "toread" are one. */
function state(name: string): OmitPart<QueryFilter> | null {
  const key = lookUp(STATE_FILTERS, name.replaceAll(/[\s-]+/g, ''));
  return key === undefined ? null : { type: 'key', key };
}

/** As a reader copies it out of the field of addresses. */
function hostOf(site: string): string {
  return site
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/.*$/, '');
}

/** Shorter ones begin too many words. */
const SHORTEST_PREFIX = 2;

function addWords(text: string, { isExcluded, isPrefix }: Omit<QueryWord, 'term'>, query: Growing): void {
  const runs = runsOf(text);
  for (const [at, terms] of runs.entries()) {
    const [first = ''] = terms;
    if (terms.length > 1) {
      // Signs that follow one another in the query do so in the text.
      query.phrases.push({ terms, isExcluded });
    } else {
      const isTyped = isPrefix && at === runs.length - 1 && first.length >= SHORTEST_PREFIX;
      query.words.push({ term: first, isPrefix: isUnparted(first) ? isOneSign(first) : isTyped, isExcluded });
    }
  }
}

function addPhrase(text: string, isExcluded: boolean, query: Growing): void {
  const terms = runsOf(text).flat();
  const [first] = terms;
  if (first === undefined) return;
  if (terms.length > 1) query.phrases.push({ terms, isExcluded });
  else query.words.push({ term: first, isPrefix: isUnparted(first) && isOneSign(first), isExcluded });
}

/** The words of a text; signs of a script that does not part words, each with its next, stay together. */
function runsOf(text: string): string[][] {
  const runs: string[][] = [];
  for (const term of termsIn(text)) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before !== undefined && follows(before, term)) run.push(term);
    else runs.push([term]);
  }
  return runs.map(withoutLastSign);
}

/** The second of "東京" and "京都" begins with the last sign of the first. */
function follows(before: string, term: string): boolean {
  return isUnparted(term) && isUnparted(before) && [...before].length === 2 && before.endsWith([...term][0] ?? term);
}

/** The index holds the last sign of a run alone; in a query it is said by the pair before. */
function withoutLastSign(run: string[]): string[] {
  return run.length > 1 && isOneSign(run.at(-1) ?? '') ? run.slice(0, -1) : run;
}

/** It begins all pairs that it stands in, but for the last of a run, where it stands alone. */
function isOneSign(term: string): boolean {
  return [...term].length === 1;
}

function withoutGrammar(words: readonly QueryWord[]): readonly QueryWord[] {
  const telling = words.filter(({ term, isExcluded }) => isExcluded || !GRAMMAR.has(term));
  return telling.some(({ isExcluded }) => !isExcluded) ? telling : words;
}
