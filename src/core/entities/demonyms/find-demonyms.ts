import { eachChunk } from '../../text/each-chunk';
import { fold } from '../../text/fold';
import { lookUp } from '../../text/look-up';
import { isCapitalised, wordsOf, type Word } from '../../text/words';
import type { DemonymLanguage } from './demonym-language';
import { englishDemonyms } from './en';
import { frenchDemonyms } from './fr';

/** By BCP 47 primary language. */
const LANGUAGES: Readonly<Record<string, DemonymLanguage>> = { fr: frenchDemonyms, en: englishDemonyms };
/** Folded forms and their places, made when a language is first met. */
const tables = new Map<string, DemonymTable>();

interface DemonymTable {
  readonly rules: DemonymLanguage;
  readonly ids: ReadonlyMap<string, string>;
  /** The first words of those of two words. */
  readonly firstOfTwo: ReadonlySet<string>;
  /** What runs without white space hold: they repeat. */
  readonly kept: Map<string, Chunk>;
}

/** A run without white space. */
interface Chunk {
  /** Their offsets count from its start. */
  readonly words: readonly Word[];
  /** Whether one of them may begin a people's name. */
  readonly isTelling: boolean;
}

/**
 * How often a text names countries and other places by their people ("russe", "Algerian"), by the ids of the gazetteer. They
 * are no mentions: they say a little of what an article is about. Nothing in languages without a table.
 */
export function findDemonyms(text: string, language: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const rules = lookUp(LANGUAGES, language);
  if (!rules) return counts;
  const table = tableOf(language, rules);
  const chunks: Chunk[] = [];
  const starts: number[] = [];
  eachChunk(text, (start, end) => {
    chunks.push(chunkOf(text.slice(start, end), table));
    starts.push(start);
  });
  let counted = 0;
  for (const [number, { isTelling }] of chunks.entries())
    if (isTelling) counted = countIn({ chunks, starts }, number, table, counted, counts);
  return counts;
}

const MOST_KEPT = 10_000;
/** Longer ones do not come again. */
const LONGEST_KEPT = 40;

function chunkOf(text: string, { kept, ids, firstOfTwo }: DemonymTable): Chunk {
  const known = kept.get(text);
  if (known) return known;
  const words = wordsOf(text);
  const chunk = { words, isTelling: words.some(({ folded }) => ids.has(folded) || firstOfTwo.has(folded)) };
  if (text.length > LONGEST_KEPT) return chunk;
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(text, chunk);
  return chunk;
}

interface ChunkedText {
  readonly chunks: readonly Chunk[];
  readonly starts: readonly number[];
}

/** Counts the peoples that begin in a chunk after the offset `counted`; gives the offset up to which all are counted. */
function countIn(text: ChunkedText, number: number, table: DemonymTable, counted: number, counts: Map<string, number>): number {
  const { ids, firstOfTwo, rules } = table;
  const before = wordsOfChunk(text, wordyChunk(text, number, -1)).slice(-1);
  const own = wordsOfChunk(text, number);
  const next = wordyChunk(text, number, 1);
  const words = [...before, ...own, ...wordsOfChunk(text, next), ...wordsOfChunk(text, wordyChunk(text, next, 1))];
  let end = counted;
  for (let at = before.length; at < before.length + own.length; at += 1) {
    const { folded: word = '', start = 0 } = words[at] ?? {};
    const joined = firstOfTwo.has(word) ? joinedAt(words, at) : '';
    const length = ids.has(joined) ? 2 : 1;
    const id = ids.get(joined) ?? ids.get(word);
    if (start < end || !id || !isDemonym(words, at, length, rules)) continue;
    counts.set(id, (counts.get(id) ?? 0) + 1);
    end = words[at + length - 1]?.end ?? end;
  }
  return end;
}

/** The number of the nearest chunk with a word on one side of another. */
function wordyChunk({ chunks }: ChunkedText, number: number, step: -1 | 1): number {
  let at = number + step;
  while (chunks[at]?.words.length === 0) at += step;
  return at;
}

function wordsOfChunk({ chunks, starts }: ChunkedText, number: number): Word[] {
  const offset = starts[number] ?? 0;
  return (chunks[number]?.words ?? []).map((word) => ({ ...word, start: word.start + offset, end: word.end + offset }));
}

function tableOf(language: string, rules: DemonymLanguage): DemonymTable {
  const known = tables.get(language) ?? makeTable(rules);
  tables.set(language, known);
  return known;
}

function makeTable(rules: DemonymLanguage): DemonymTable {
  const { table, inflect } = rules;
  const lines = table.split('\n').filter((line) => line !== '');
  const pairs = lines.flatMap((line) => {
    const code = line.slice(0, line.indexOf(' '));
    const id = code.includes(':') ? code : `iso:${code}`;
    const forms = line.slice(code.length + 1).split(', ');
    return forms.flatMap((word) => inflect(word)).map((form) => [keyOf(form), id] as const);
  });
  const ofTwo = pairs.filter(([form]) => form.includes(' '));
  const firstOfTwo = new Set(ofTwo.map(([form]) => form.slice(0, form.indexOf(' '))));
  return { rules, ids: new Map(pairs), firstOfTwo, kept: new Map() };
}

/** The folded words of a form, as `wordsOf` would cut it. */
function keyOf(form: string): string {
  return fold(form).replaceAll(BETWEEN_WORDS, ' ');
}

const BETWEEN_WORDS = /[-'’ ]+/g;

/** "sud-coréen" and "North Korean" are two words. */
function joinedAt(words: readonly Word[], at: number): string {
  const [one, two] = [words[at], words[at + 1]];
  return one && two && two.start - one.end === 1 ? `${one.folded} ${two.folded}` : '';
}

function isDemonym(words: readonly Word[], at: number, length: number, rules: DemonymLanguage): boolean {
  const own = words.slice(at, at + length);
  if (rules.isCapitalised && !own.every(isCapitalised)) return false;
  return !rules.notAfter.includes(words[at - 1]?.folded ?? '') && !rules.notBefore.includes(words[at + length]?.folded ?? '');
}
