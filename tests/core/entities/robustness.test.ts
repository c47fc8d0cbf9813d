import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze';
import { isEntity, type EntityMention, type Mention } from '../../../src/model/mention';
import { loadKnowledge } from '../../support/load-knowledge';
import { readParagraphs, strangeTexts } from '../../support/strange-texts';

const knowledge = loadKnowledge();
const LANGUAGES = ['fr', 'en', 'de', 'und'] as const;

describe('whatever the text', () => {
  it('mentions have spans of whole characters in the text, in order, and are named and as sure as can be: 10,000 texts', () => {
    let [at, found] = [0, 0];
    for (const text of strangeTexts(10_000, 5, readParagraphs())) {
      // One language after the other: the tagger forgets what it kept of words when the language changes.
      const language = LANGUAGES[Math.floor((at * LANGUAGES.length) / 10_000)] ?? 'und';
      at += 1;
      const { mentions } = analyze({ text, language, published: '2022-04-05' }, knowledge);
      found += mentions.filter(isEntity).length;
      const faults = faultsOf(text, mentions);
      // Compared only where something is wrong: ten thousand expectations take longer than the analyses.
      if (faults.length > 0) expect.soft({ text, language, faults }).toBeNull();
    }
    // Texts without names would prove nothing.
    expect(found).toBeGreaterThan(10_000);
  }, 120_000);

  it.each([
    ['no text', ''],
    ['half a pair', '\uD83D'],
    ['a combining mark alone', '\u0301'],
    ['a name behind a null', '\u0000Paris\u0000'],
    ['a name of combining marks', `Z${'\u0301'.repeat(1000)}algo est à Paris.`],
    ['names of objects', 'constructor __proto__ toString hasOwnProperty, selon Constructor. Source : valueOf'],
  ])('is read: %s', (_, text) => {
    for (const language of LANGUAGES) expect(faultsOf(text, analyze({ text, language }, knowledge).mentions)).toEqual([]);
  });
});

describe('the time', () => {
  it.each([
    ['fr', 'a million letters without a space', 'a', 1_000_000],
    ['en', 'a million capitals without a space', 'A', 1_000_000],
    ['fr', 'a million capitals and stops', 'A.', 500_000],
    ['fr', 'words with hyphens without a space', 'Saint-', 150_000],
    ['fr', '100,000 capitals', 'A ', 100_000],
    ['en', '100,000 capitalised words', 'Aa ', 100_000],
    ['fr', '20,000 lines of one capital', 'A\n', 20_000],
    ['en', '100,000 times Paris', 'Paris ', 100_000],
    ['fr', '100,000 names', 'Jean Dupont, ', 100_000],
    ['en', '10,000 acronyms in brackets', 'ONU (ONU) ', 10_000],
    ['fr', 'nested brackets', '(', 40_000],
    ['en', 'apostrophes', '’', 40_000],
    ['fr', 'hyphens', '-', 40_000],
    ['en', 'combining marks', '\u0301', 40_000],
    ['fr', 'halves of pairs', '\uD83D', 40_000],
    ['fr', 'ministries', 'ministère de la Santé, des Sports et ', 5000],
    ['fr', 'sources', 'Source : Xyz\n', 10_000],
  ] as const)(
    'grows with the length and not faster: %s, %s',
    (language, _, piece, times) => {
      expect(growthFault((count) => piece.repeat(count), times, language)).toBeNull();
    },
    60_000,
  );

  it.each([
    ['the same surname', (count: number) => repeatWith(count, (word) => `${word} Dupont, `), 4000],
    ['the same noun', (count: number) => repeatWith(count, (word) => `rue de ${word}, `), 4000],
  ])(
    'grows with the length and not faster where all names are others, with %s',
    (_, fill, times) => {
      expect(growthFault(fill, times, 'fr')).toBeNull();
    },
    60_000,
  );

  it.each([
    ['the same first name', (count: number) => repeatWith(count, (word) => `Jean ${word}, `), 16_000],
    ['the same initial', (count: number) => repeatWith(count, (word) => `J. ${word}, `), 16_000],
    ['a long name and most of it again', (count: number) => `selon ${'Aa '.repeat(count)}\n${'Aa '.repeat(count - 2)}`, 32_000],
  ])(
    'grows with the length and not faster where names are found again, with %s',
    (_, fill, times) => {
      expect(growthFault(fill, times, 'fr')).toBeNull();
    },
    120_000,
  );
});

/** A text of so many pieces, each with a word of its own. */
function repeatWith(count: number, piece: (word: string) => string): string {
  return Array.from({ length: count }, (_, at) =>
    piece(`K${at.toString(26).replaceAll(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')}o`),
  ).join('');
}

/** Four times the text may take eight times as long; with quadratic time it takes sixteen times as long. */
const MOST_GROWTH = 8;
/** Below that the clock and the collector of garbage are measured. */
const LEAST_MILLISECONDS = 25;

/** Null when one of three tries is fine: a machine that does other things besides makes one try slow, not three. */
function growthFault(fill: (count: number) => string, times: number, language: 'fr' | 'en'): string | null {
  let fault: string | null = null;
  for (let left = 3; left > 0; left -= 1) {
    const [small, large] = [timeOf(fill(times / 4), language), timeOf(fill(times), language)];
    if (large <= MOST_GROWTH * Math.max(small, LEAST_MILLISECONDS)) return null;
    fault = `${language}: ${Math.round(small)} ms, then ${Math.round(large)} ms`;
  }
  return fault;
}

/** Prose that is long enough to tell the language stands before: of the rest it could not be told. */
const PROSE = {
  fr: 'Le président a reçu hier les ministres qui avaient demandé la réunion, et il leur a rappelé que les décisions seraient suivies. ',
  en: 'The president has received the ministers who had asked for the meeting, and he told them what should be done by all of them. ',
};

function timeOf(text: string, language: 'fr' | 'en'): number {
  const whole = `${PROSE[language].repeat(18)}\n${text}`;
  const started = performance.now();
  expect(analyze({ text: whole, language }, knowledge).language).toBe(language);
  return performance.now() - started;
}

/** What is wrong with the mentions of a text. */
function faultsOf(text: string, mentions: readonly Mention[]): string[] {
  return mentions.flatMap((mention, place) => {
    const { start, end } = mention;
    const before = mentions[place - 1]?.end ?? 0;
    const faults = [
      ...(Number.isInteger(start) && Number.isInteger(end) && start < end ? [] : ['no span']),
      ...(start >= 0 && end <= text.length ? [] : ['outside the text']),
      ...(start >= before ? [] : ['overlaps the one before or stands before it']),
      ...(isInsidePair(text, start) || isInsidePair(text, end) ? ['cuts a pair'] : []),
      ...(isEntity(mention) ? faultsOfEntity(text, mention) : []),
    ];
    return faults.map((fault) => `${fault}: ${JSON.stringify(text.slice(start, end))} at ${start}`);
  });
}

function faultsOfEntity(text: string, { start, end, canonical, confidence, entityId }: EntityMention): string[] {
  return [
    ...(isBeforeMark(text, start) || isBeforeMark(text, end) ? ['cuts a letter'] : []),
    ...(confidence >= 0 && confidence <= 1 ? [] : [`confidence ${confidence}`]),
    ...(canonical.trim() === '' ? ['no canonical name'] : []),
    ...(entityId === '' ? ['an empty id'] : []),
  ];
}

/** Between the halves of a pair. */
function isInsidePair(text: string, offset: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, offset - 1), offset + 1));
}

/** With its marks: those of our strange texts are shorter. */
const LONGEST_LETTER = 40;

/** Before a mark that belongs to the letter before it. */
function isBeforeMark(text: string, offset: number): boolean {
  return (
    /\p{L}\p{M}*$/u.test(text.slice(Math.max(0, offset - LONGEST_LETTER), offset)) &&
    /^\p{M}/u.test(text.slice(offset, offset + 2))
  );
}
