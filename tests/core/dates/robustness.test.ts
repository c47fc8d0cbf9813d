import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/core/dates/find-dates';
import type { DateMention } from '../../../src/model/mention';
import { dateSoup, mutationOf } from '../../support/date-soup';

const LANGUAGES = ['fr', 'en'] as const;
const PUBLISHED = [undefined, '2022-04-05', '2024-02-29', '2022-04', '2022', 'last week', '0000-01-01', '9999-12-31'] as const;
const PAGES = new URL('../../fixtures/pages/', import.meta.url);

describe('whatever the text', () => {
  const language = fc.constantFrom(...LANGUAGES);
  const published = fc.constantFrom(...PUBLISHED);

  it.each([
    ['10,000 random texts', dateSoup, 10_000],
    ['1,000 mutated articles', mutationOf(readArticles()), 1000],
  ])(
    'dates have spans in the text, in order, and values that another reader of EDTF takes: %s',
    (_, texts, numRuns) => {
      let found = 0;
      const property = fc.property(texts, language, published, (text, code, day) => {
        const dates = findDates(text, code, day);
        found += dates.length;
        expect(faultsOf(text, dates)).toEqual([]);
      });
      fc.assert(property, { numRuns, seed: 3 });
      // Texts without dates would prove nothing.
      expect(found).toBeGreaterThan(numRuns / 2);
    },
    60_000,
  );
});

describe('the time', () => {
  const SMALL = 100_000;
  const LARGE = 1_000_000;

  it.each([
    ['digits and dots', digitsAndDots(LARGE), LANGUAGES],
    ['spaces', ' ', LANGUAGES],
    ['no-break spaces', '\u{a0}', LANGUAGES],
    ['line ends', '\n', LANGUAGES],
    ['one number', '9', LANGUAGES],
    ['one word', 'a', LANGUAGES],
    ['"1/"', '1/', LANGUAGES],
    ['"1."', '1.', LANGUAGES],
    ['"1 "', '1 ', LANGUAGES],
    ['"12:"', '12:', LANGUAGES],
    ['"2022-"', '2022-', LANGUAGES],
    ['articles', 'le ', ['fr']],
    ['French weekdays', 'mardi ', ['fr']],
    ['English weekdays', 'Monday, ', ['en']],
    ['months', 'mai ', ['fr']],
    ['French days', 'le mardi 5 avril, ', ['fr']],
    ['English days', 'On Tuesday, April 5, 2022, ', ['en']],
    ['open ranges', 'entre le 1 et ', ['fr']],
    ['lists of days', '28, 29, ', ['fr']],
    ['hours', '17 h 10 ', ['fr']],
    ['what counts from publication', 'il y a onze ', ['fr']],
    ['what counts from the last date', 'la veille ', ['fr']],
  ] as const)(
    'grows with the length and not faster: %s',
    (_, piece, languages) => {
      for (const language of languages) expect(growthFault(piece, language)).toBeNull();
    },
    60_000,
  );

  /** Null when one of three tries is fine: a machine that does other things besides makes one try slow, not three. */
  function growthFault(piece: string, language: string): string | null {
    return tryGrowth(piece, language) && tryGrowth(piece, language) && tryGrowth(piece, language);
  }

  function tryGrowth(piece: string, language: string): string | null {
    const [small, large] = [SMALL, LARGE].map((length) => timeOf(fill(piece, length), language));
    if (small === undefined || large === undefined) return 'not measured';
    // Texts made of dates alone do what no article does: they only must not grow faster than their length.
    if (large > MOST_MILLISECONDS && !/[a-z]/i.test(piece)) return `${language}: ${large} ms`;
    // Below that the clock and the collector of garbage are measured.
    return large > MOST_GROWTH * Math.max(small, 5) ? `${language}: ${small} ms, then ${large} ms` : null;
  }
});

/** Ten times the text may take twenty times as long; with quadratic time it takes a hundred times as long. */
const MOST_GROWTH = 20;
/** A second on an ordinary machine; more, so that a busy one does not fail. */
const MOST_MILLISECONDS = 5000;

function timeOf(text: string, language: string): number {
  const started = performance.now();
  findDates(text, language, '2022-04-05');
  return performance.now() - started;
}

function fill(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

function digitsAndDots(length: number): string {
  // Squares have no period that a rule could live on.
  return Array.from({ length }, (_, place) => '0123456789..'[(place * place + (place >> 3)) % 12]).join('');
}

const accepted = new Set<string>();

const LAST_OF_ONE_UNIT = 0xffff;

/** What is wrong with the dates found in a text. */
function faultsOf(text: string, dates: readonly DateMention[]): string[] {
  return dates.flatMap((date, place) => {
    const { start, end, resolved, warnings } = date;
    const before = dates[place - 1]?.end ?? 0;
    const values = [resolved?.value, ...warnings.map(({ suggestion }) => suggestion)].flatMap((value) => value ?? []);
    return [
      ...(Number.isInteger(start) && Number.isInteger(end) && start < end ? [] : ['no span']),
      ...(start >= 0 && end <= text.length ? [] : ['outside the text']),
      ...(start >= before ? [] : ['overlaps the one before or stands before it']),
      ...(isInsidePair(text, start) || isInsidePair(text, end) ? ['cuts a character'] : []),
      ...values.filter((value) => !isEdtf(value)).map((value) => `no EDTF: ${value}`),
    ].map((fault) => `${fault}: ${JSON.stringify(text.slice(start, end))} at ${start}`);
  });
}

function isInsidePair(text: string, offset: number): boolean {
  return offset > 0 && (text.codePointAt(offset - 1) ?? 0) > LAST_OF_ONE_UNIT;
}

function isEdtf(value: string): boolean {
  if (accepted.has(value)) return true;
  try {
    parse(value, { level: 2 });
    accepted.add(value);
    return true;
  } catch {
    return false;
  }
}

/** The articles of our own pages, in both languages and more. */
function readArticles(): string[] {
  return readdirSync(PAGES).flatMap((page) => {
    const expected: { readonly paragraphs?: readonly string[] } = JSON.parse(
      readFileSync(new URL(`${page}/expected.json`, PAGES), 'utf8'),
    );
    return expected.paragraphs ? [expected.paragraphs.join('\n\n')] : [];
  });
}
