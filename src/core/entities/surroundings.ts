import { findRuns, type Runs } from './capital-runs';
import type { Tokens } from './tokens';
import { hashOf, Letters, type WordFacts } from './word-facts';

/** A token and what stands around it, within its sentence and in the rest of its article. One object, rewritten for each token. */
export interface Surroundings {
  /** The number of the token. */
  at: number;
  word: WordFacts;
  before: WordFacts;
  before2: WordFacts;
  after: WordFacts;
  after2: WordFacts;
  /** 1 at the beginning of a sentence. */
  opens: number;
  /** The run of capitalised words that it stands in; 0 for none. */
  run: 0 | RunAround;
  listed: number;
  /** The same word at its other places in the article. */
  readonly elsewhere: Elsewhere;
}

/** A run of capitalised words as seen from one of them; words are hashes. */
export interface RunAround {
  readonly before: number;
  readonly before2: number;
  readonly after: number;
  readonly after2: number;
  /** 1 where the word after next has a capital: "Bank of England". */
  readonly after2Capital: number;
  readonly firstWord: number;
  readonly lastWord: number;
  /** In tokens, 5 for longer ones. */
  readonly length: number;
  /** 1 for the first, 2 for the last, 3 between; 4 for a run of one. */
  place: number;
}

interface Elsewhere {
  /** How it is written there, as bits; 0 when it stands nowhere else. */
  manner: number;
  /** The words before and after it at the first two of them, 0 where there are fewer. */
  before: number;
  after: number;
  before2: number;
  after2: number;
}

/** Gives the surroundings of each token in turn, or of those that `wanted` has a 1 for. */
export function* readSurroundings(tokens: Tokens, listed: Uint8Array, wanted?: Uint8Array): Iterable<Surroundings> {
  const { words } = tokens;
  const article = { words, tokens, sentences: numberSentences(tokens), runs: findRuns(words, tokens.opens) };
  const occurrences = findOccurrences(words);
  const around = blank();
  let run: 0 | RunAround = 0;
  for (let at = 0; at < words.length; at += 1) {
    if (wanted?.[at] === 0) continue;
    around.at = at;
    around.word = near(article, at, 0);
    around.before = near(article, at, -1);
    around.before2 = near(article, at, -2);
    around.after = near(article, at, 1);
    around.after2 = near(article, at, 2);
    around.opens = tokens.opens[at] ?? 0;
    around.listed = listed[at] ?? 0;
    const first = article.runs.first[at] ?? -1;
    if (first < 0) run = 0;
    else if (first === at || run === 0) run = describeRun(article, first);
    if (run !== 0) run.place = placeInRun(article.runs, at);
    around.run = run;
    lookElsewhere(around.elsewhere, article, occurrences.get(around.word.lowered), at);
    yield around;
  }
}

interface Article {
  readonly words: readonly WordFacts[];
  readonly tokens: Tokens;
  readonly sentences: Int32Array;
  readonly runs: Runs;
}

const EDGE = hashOf('edge');
/** What stands beyond the ends of a sentence. */
export const EDGE_WORD: WordFacts = {
  text: '',
  lower: '',
  written: EDGE,
  lowered: EDGE,
  masked: EDGE,
  folded: EDGE,
  shape: EDGE,
  prefixes: [],
  suffixes: [],
  letters: Letters.Sign,
  isCapital: false,
  kept: null,
  listKey: null,
};
const LONGEST_RUN = 5;
/** Of a word that stands a hundred times in an article the first times tell enough. */
const MOST_OCCURRENCES = 12;

function blank(): Surroundings {
  const word = EDGE_WORD;
  const words = { word, before: word, before2: word, after: word, after2: word };
  return {
    at: 0,
    ...words,
    opens: 0,
    run: 0,
    listed: 0,
    elsewhere: { manner: 0, before: 0, after: 0, before2: 0, after2: 0 },
  };
}

function near({ words, sentences }: Article, at: number, offset: number): WordFacts {
  return sentences[at + offset] === sentences[at] ? (words[at + offset] ?? EDGE_WORD) : EDGE_WORD;
}

function numberSentences({ opens }: Tokens): Int32Array {
  const sentences = new Int32Array(opens.length);
  let sentence = 0;
  for (let at = 0; at < opens.length; at += 1) {
    sentence += opens[at] as number;
    sentences[at] = sentence;
  }
  return sentences;
}

function describeRun(article: Article, at: number): RunAround {
  const end = article.runs.last[at] ?? at;
  const after2 = near(article, end, 2);
  return {
    before: near(article, at, -1).lowered,
    before2: near(article, at, -2).lowered,
    after: near(article, end, 1).lowered,
    after2: after2.lowered,
    after2Capital: after2.isCapital ? 1 : 0,
    firstWord: article.words[at]?.lowered ?? EDGE,
    lastWord: article.words[end]?.lowered ?? EDGE,
    length: Math.min(end - at + 1, LONGEST_RUN),
    place: 0,
  };
}

function placeInRun({ first, last }: Runs, at: number): number {
  const [isFirst, isLast] = [first[at] === at, last[at] === at];
  if (isFirst) return isLast ? 4 : 1;
  return isLast ? 2 : 3;
}

/** Where each word stands, by its hash in small letters, of those that have a capital somewhere. */
function findOccurrences(words: readonly WordFacts[]): Map<number, number[]> {
  const occurrences = new Map<number, number[]>();
  for (const { isCapital, lowered } of words) if (isCapital) occurrences.set(lowered, []);
  for (const [at, { lowered }] of words.entries()) {
    const places = occurrences.get(lowered);
    if (places && places.length < MOST_OCCURRENCES) places.push(at);
  }
  return occurrences;
}

function lookElsewhere(elsewhere: Elsewhere, article: Article, places: readonly number[] | undefined, at: number): void {
  elsewhere.manner = 0;
  elsewhere.before = 0;
  elsewhere.after = 0;
  elsewhere.before2 = 0;
  elsewhere.after2 = 0;
  if (!places || places.length < 2) return;
  let manner = 0;
  for (const place of places) {
    if (place === at) continue;
    manner |= mannerAt(article, place);
    const isTelling = article.words[place]?.isCapital === true && article.tokens.opens[place] === 0;
    if (isTelling) remember(elsewhere, near(article, place, -1).lowered, near(article, place, 1).lowered);
  }
  elsewhere.manner = manner + 1;
}

/** Hashes of words are as good as never 0. */
function remember(elsewhere: Elsewhere, before: number, after: number): void {
  if (elsewhere.before === 0) {
    elsewhere.before = before;
    elsewhere.after = after;
  } else if (elsewhere.before2 === 0) {
    elsewhere.before2 = before;
    elsewhere.after2 = after;
  }
}

/** Small; with a capital within a sentence; after and before another capital; in capitals: one bit each. */
function mannerAt(article: Article, place: number): number {
  const word = near(article, place, 0);
  if (!word.isCapital) return 1;
  const opens = article.tokens.opens[place] === 1;
  const isInside = opens ? 0 : 2;
  const isAfter = near(article, place, -1).isCapital && !opens ? 4 : 0;
  const isBefore = near(article, place, 1).isCapital && article.tokens.opens[place + 1] === 0 ? 8 : 0;
  return isInside | isAfter | isBefore | (word.letters === Letters.AllCapitals ? 16 : 0);
}
