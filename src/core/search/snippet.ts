import type { Snippet } from '../../model/library';
import type { Span } from '../../model/span';
import { phrasePattern, wordPattern, type TextPattern } from './pattern-of';
import type { Query } from './parse-query';
import { plainText } from './plain-text';
import { termsIn } from './tokens';

/** About so much of a text is shown, in UTF-16 code units. */
const LENGTH = 220;
const BEFORE = 60;
const MOST_FOUND = 60;
const CUT = '…';

/** What of a query can be shown in a text. */
export function patternsOf({ words, phrases }: Pick<Query, 'words' | 'phrases'>): TextPattern[] {
  return [
    ...phrases.filter(({ isExcluded }) => !isExcluded).map(({ terms }) => phrasePattern(terms)),
    ...words.filter(({ isExcluded }) => !isExcluded).map(({ term, isPrefix }) => wordPattern(term, isPrefix)),
  ];
}

/**
 * The part of a text in which the most of what was searched for stands, the first one of several; null when nothing of it does. Where a
 * title stands at its beginning, the part is of what follows, if anything is found there.
 */
export function makeSnippet(text: string, patterns: readonly TextPattern[], title = ''): Snippet | null {
  const { plain, originalOffset } = plainText(text);
  const found = patterns.flatMap((pattern, number) =>
    firstMatches(plain, pattern).map((match) => ({
      number,
      start: originalOffset(match.index),
      end: originalOffset(match.index + match[0].length - 1) + 1,
    })),
  );
  const sorted = found.toSorted((one, other) => one.start - other.start || other.end - one.end);
  const body = startOfBody(text, title);
  const inBody = fullest(sorted.filter((span) => span.start >= body));
  const first = inBody ?? fullest(sorted);
  if (!first) return null;
  const from = inBody ? body : 0;
  const start = wordStart(text, first.start - BEFORE, { from, last: first.start });
  const end = wordEnd(text, Math.max(start + LENGTH, first.end), first.end);
  const [before, after] = [start > from ? CUT : '', end < text.length ? CUT : ''];
  const shift = before.length - start;
  const within = withoutOverlap(sorted.filter((span) => span.start >= start && span.end <= end));
  return {
    text: `${before}${text.slice(start, end).replace(/\s/g, ' ')}${after}`,
    marks: within.map((span) => ({ start: span.start + shift, end: span.end + shift })),
  };
}

interface Found extends Span {
  /** Of the pattern. */
  readonly number: number;
}

function firstMatches(plain: string, pattern: TextPattern): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  for (const match of plain.matchAll(pattern(plain))) {
    if (match[0].length > 0) matches.push(match);
    if (matches.length === MOST_FOUND) break;
  }
  return matches;
}

/** The first match from which on the most different patterns follow within a snippet's length. */
function fullest(found: readonly Found[]): Found | undefined {
  let [best, most]: [Found | undefined, number] = [found[0], 0];
  for (const [at, first] of found.entries()) {
    const numbers = new Set<number>();
    for (let next = at; next < found.length; next += 1) {
      const one = found[next];
      if (!one || one.end > first.start + LENGTH - BEFORE) break;
      numbers.add(one.number);
    }
    if (numbers.size > most) [best, most] = [first, numbers.size];
  }
  return best;
}

/** Where what follows the title begins; 0 where a text does not begin with it. */
function startOfBody(text: string, title: string): number {
  const [headline = ''] = BEGINNING.exec(text) ?? [];
  return headline !== '' && termsIn(headline).join(' ') === termsIn(title).join(' ') ? headline.length : 0;
}

/** The first line with what parts it from the next. */
const BEGINNING = /^[^\n]*\n\s*/;

/** After the space before which words are cut; not far from `wanted`, never before `from` nor after `last`. */
function wordStart(text: string, wanted: number, { from, last }: { readonly from: number; readonly last: number }): number {
  if (wanted <= from) return from;
  const space = text.slice(wanted, last).search(/\s/);
  return space < 0 ? safeOffset(text, wanted) : wanted + space + 1;
}

function wordEnd(text: string, wanted: number, least: number): number {
  if (wanted >= text.length) return text.length;
  const space = text.slice(least, wanted).search(/\s\S*$/);
  return space < 0 ? safeOffset(text, wanted) : least + space;
}

/** Not between the halves of a character. */
function safeOffset(text: string, offset: number): number {
  return /[\uDC00-\uDFFF]/.test(text[offset] ?? '') ? offset + 1 : offset;
}

function withoutOverlap(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}
