import { readFileSync } from 'node:fs';
import { describeAnchor } from '../../src/core/anchors/describe-anchor';
import type { Anchor } from '../../src/model/anchor';
import type { Span } from '../../src/model/span';
import { pick, randomFrom } from '../../tools/corpora/random';

/** A page with a marked passage, which can be changed as an editorial office changes pages. */
export interface ChangingPage {
  readonly anchor: Anchor;
  /** The paragraphs before the marked one, and those after it. */
  before: string[];
  after: string[];
  /** The marked paragraph: what stands before the mark, the mark, and what stands after it. */
  marked: [string, string, string];
}

const SMALL_WORDS = 'le la un une des les ce dans sur pour avec sans contre depuis selon entre et mais de du qui que'.split(' ');
const STEMS = `annonc prépar découvr visit quitt rejoind dénonc célébr constru abandonn ministr mair avoc villag rivi montagn
  récolt budg grèv march écol hôpit tribun présid ouvri pêch boulang voisin syndic refus fragil immens discr bruy port chant lumi
  pierr verr moulin cheval journ lettr`.split(/\s+/);
const ENDINGS = ['e', 'er', 'ait', 'ant', 'ement', 'ière', 'able', 'ation', 'eux', 'ie', 'age', 'isme'];
const NAMES = ['Lamamra', 'Béchar', 'Oran', 'Moscou', 'Keller', 'Novak', 'Rossi', 'Bernard', 'Tlemcen', 'Vladikavkaz'];
const PAGES = ['demo-fr', 'demo-en'].map((page): { paragraphs: string[] } =>
  JSON.parse(readFileSync(new URL(`../fixtures/pages/${page}/expected.json`, import.meta.url), 'utf8')),
);
const LEAST_MARK = 30;

/** A page of random sentences or one of our demo articles, with a mark of some words, a sentence or two. */
export function makePage(seed: number): ChangingPage {
  const random = randomFrom(seed);
  const paragraphs = random() < 0.3 ? [...pick(PAGES, random).paragraphs] : makeParagraphs(random, 8);
  const places = paragraphs.flatMap((one, index) => (one.length > 3 * LEAST_MARK && index > 0 ? [index] : []));
  const place = pick(places, random);
  const paragraph = paragraphs[place] ?? '';
  const { start, end } = pick(marksIn(paragraph), random);
  const offset = asText(paragraphs.slice(0, place)).length + 2;
  return {
    anchor: describeAnchor(asText(paragraphs), { start: offset + start, end: offset + end }, 'paragraph'),
    before: paragraphs.slice(0, place),
    after: paragraphs.slice(place + 1),
    marked: [paragraph.slice(0, start), paragraph.slice(start, end), paragraph.slice(end)],
  };
}

/** The text of the page now, and where its mark stands in it. */
export function textOf({ before, marked, after }: ChangingPage): { readonly text: string; readonly mark: Span } {
  const text = asText([...before, marked.join(''), ...after]);
  const start = asText(before).length + (before.length > 0 ? 2 : 0) + marked[0].length;
  return { text, mark: { start, end: start + marked[1].length } };
}

export function makeParagraphs(random: () => number, many: number): string[] {
  return Array.from({ length: many }, () => makeSentences(random, 2 + Math.floor(random() * 4)));
}

function makeSentences(random: () => number, many: number): string {
  return Array.from({ length: many }, () => {
    const words = Array.from({ length: 7 + Math.floor(random() * 10) }, () => makeWord(random));
    const sentence = words.join(' ');
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
  }).join(' ');
}

function makeWord(random: () => number): string {
  const kind = random();
  if (kind < 0.08) return pick(NAMES, random);
  if (kind < 0.14) return String(2 + Math.floor(random() * 900));
  return kind < 0.5 ? pick(SMALL_WORDS, random) : pick(STEMS, random) + pick(ENDINGS, random);
}

/** Runs of whole words of at least some length, most of which are no whole sentence. */
function marksIn(paragraph: string): Span[] {
  const words = [...paragraph.matchAll(/\S+/g)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
  return words.flatMap(({ start }) =>
    words.flatMap(({ end }) => (end - start >= LEAST_MARK && end - start < 300 ? [{ start, end }] : [])),
  );
}

function asText(paragraphs: readonly string[]): string {
  return paragraphs.join('\n\n');
}
