import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAnchor } from '../../../src/core/anchors/find-anchor';
import type { FoundAnchor } from '../../../src/model/anchor';
import { pick, randomFrom } from '../../../tools/corpora/random';
import { makePage, makeParagraphs, textOf, type ChangingPage } from '../../support/changing-page';

type Random = () => number;

const ADS = [
  'Publicité',
  'La suite après cette publicité',
  'À lire aussi : ce que l’on sait de l’affaire',
  'Story continues below advertisement',
];
const RUNS = { numRuns: 300, seed: 20_221_105 };

describe('a mark on a page that changes', () => {
  it('is found exactly, whatever is added, taken away, corrected and moved around it', () => {
    always((page, random) => {
      changeAround(page, random);
      return { found: find(page), expected: { ...textOf(page).mark, changed: false } };
    });
  });

  it('is found where it is when its typography changed and its words did not', () => {
    always((page, random) => {
      const style = pick(STYLES, random);
      page.before = page.before.map(style);
      page.after = page.after.map(style);
      page.marked = [style(page.marked[0]), style(page.marked[1]), style(page.marked[2])];
      addParagraphs(page, random);
      return { found: find(page), expected: { ...textOf(page).mark, changed: false } };
    });
  });

  it('is found as changed when one of its words was corrected', () => {
    always((page, random) => {
      page.marked[1] = exchangeWord(page.marked[1], random);
      addParagraphs(page, random);
      return { found: find(page), expected: { ...textOf(page).mark, changed: true } };
    });
  });

  it('spans an advertisement that was put into it', () => {
    always((page, random) => {
      const middle = page.marked[1].indexOf(' ', page.marked[1].length / 2 - 5);
      if (middle < 0) return null;
      page.marked[1] = `${page.marked[1].slice(0, middle)}\n${pick(ADS, random)}\n${page.marked[1].slice(middle + 1)}`;
      return { found: find(page), expected: { ...textOf(page).mark, changed: true } };
    });
  });

  it('is found in its place, corrected, and not where a pull quote or a comment has its old words', () => {
    always((page, random) => {
      const old = page.marked[1];
      page.marked[1] = exchangeWord(old, random);
      putFarAway(page, pick([old, `Lecteur75 : « ${old} » Vraiment ?`], random), random);
      return { found: find(page), expected: { ...textOf(page).mark, changed: true } };
    });
  });

  it('is an orphan when it was deleted', () => {
    always((page, random) => {
      changeAround(page, random);
      page.marked[1] = '';
      return { found: find(page), expected: null };
    });
  });

  it('is an orphan when it was deleted and a sentence like it stands elsewhere', () => {
    always((page, random) => {
      putFarAway(page, exchangeWord(page.marked[1], random), random);
      page.marked[1] = '';
      return { found: find(page), expected: null };
    });
  });

  it('is an orphan when it was deleted and a comment has its words', () => {
    always((page, random) => {
      putFarAway(page, `Lecteur75 : « ${page.marked[1]} » Vraiment ?`, random);
      page.marked[1] = '';
      return { found: find(page), expected: null };
    });
  });

  it('is an orphan when another sentence stands in its place', () => {
    always((page, random) => {
      page.marked[1] = makeParagraphs(random, 1)[0]?.slice(0, page.marked[1].length) ?? '';
      return { found: find(page), expected: null };
    });
  });
});

/** Runs a story on many pages; a story may say that a page does not suit it. */
function always(
  story: (page: ChangingPage, random: Random) => { found: FoundAnchor | null; expected: FoundAnchor | null } | null,
) {
  fc.assert(
    fc.property(fc.integer({ min: 1 }), (seed) => {
      const told = story(makePage(seed), randomFrom(seed + 1));
      if (told) expect(told.found).toEqual(told.expected);
    }),
    RUNS,
  );
}

function find(page: ChangingPage): FoundAnchor | null {
  return findAnchor(textOf(page).text, page.anchor);
}

const STYLES: readonly ((text: string) => string)[] = [
  (text) =>
    text
      .replaceAll(/['’]/g, "'")
      .replaceAll(/\s*[«»“”]\s*/g, '"')
      .replaceAll('…', '...'),
  (text) =>
    text
      .replaceAll("'", '’')
      .replaceAll(/ ([:;?!])/g, '\u202F$1')
      .replaceAll('...', '…'),
  (text) => text.replaceAll(/(\p{L}{4})(?=\p{L}{3})/gu, '$1\u00AD').replaceAll(' - ', ' – '),
  (text) => text.replaceAll(' ', '  '),
];

function changeAround(page: ChangingPage, random: Random): void {
  const change = pick(['add', 'take away', 'correct', 'move', 'write before it'] as const, random);
  if (change === 'add') addParagraphs(page, random);
  if (change === 'take away') [page.before, page.after] = [page.before.slice(1), page.after.slice(1)];
  if (change === 'correct') page.after = page.after.map((paragraph) => exchangeWord(paragraph, random));
  if (change === 'write before it') page.marked[0] = `${makeParagraphs(random, 1)[0]} ${page.marked[0]}`;
  if (change === 'move') {
    const paragraphs = shuffle([...page.before, ...page.after], random);
    const place = Math.floor(random() * paragraphs.length);
    [page.before, page.after] = [paragraphs.slice(0, place), paragraphs.slice(place)];
  }
}

function addParagraphs(page: ChangingPage, random: Random): void {
  page.before = [...makeParagraphs(random, 1), ...page.before, ...makeParagraphs(random, 1)];
  page.after = [...makeParagraphs(random, 1), ...page.after];
}

/** Not beside the mark: there it would be the mark, rewritten. */
function putFarAway(page: ChangingPage, paragraph: string, random: Random): void {
  if (page.after.length < 2 || (random() < 0.5 && page.before.length > 1)) page.before = [paragraph, ...page.before];
  else page.after = [...page.after, ...makeParagraphs(random, 1), paragraph];
}

/** One word, which is neither the first nor the last, is another one. */
function exchangeWord(text: string, random: Random): string {
  const words = text.split(' ');
  const place = 1 + Math.floor(random() * (words.length - 2));
  words[place] = pick(['Dupont', 'samedi', 'zéro', '4711'], random);
  return words.join(' ');
}

function shuffle(paragraphs: readonly string[], random: Random): string[] {
  const keyed = paragraphs.map((paragraph) => ({ paragraph, key: random() }));
  return keyed.toSorted((one, other) => one.key - other.key).map(({ paragraph }) => paragraph);
}
