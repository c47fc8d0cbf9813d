import type { Span } from '../../model/span';
import { wholeCharacters } from './whole-characters';

/** A text as Markdown that shows it as it is written; indents go. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(INDENT, '')
    .replaceAll(SPECIAL, String.raw`\$&`)
    .replaceAll(LIST_MARK, String.raw`$<number>\$<mark>`);
}

/** Words of a text that are written as a link; `written` is the whole link. */
export interface WrittenLink extends Span {
  readonly written: string;
}

/**
 * The same with some spans between `==`, as Obsidian and Logseq mark words: in each line by itself, and without the white space around
 * it. Some words are links; a link that another overlaps, or in which a mark begins or ends, stays words.
 */
export function escapeWithMarks(text: string, spans: readonly Span[], links: readonly WrittenLink[] = []): string {
  const marks = joined(spans.flatMap((one) => linesOf(text, wholeCharacters(text, one))));
  const whole = withoutOverlaps(links).filter((link) => !marks.some((mark) => cuts(mark.start, link) || cuts(mark.end, link)));
  const signs = [
    ...marks.map(({ end }) => ({ start: end, end, sign: CLOSE })),
    ...marks.map(({ start }) => ({ start, end: start, sign: OPEN })),
    ...whole.map(({ start, end }) => ({ start, end, sign: LINK })),
  ].toSorted((one, other) => one.start - other.start);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, sign } of signs) {
    pieces.push(clean(text.slice(at, start)), sign);
    at = end;
  }
  const written = whole.map((link) => link.written).values();
  return escapeMarkdown([...pieces, clean(text.slice(at))].join('')).replaceAll(ANY_SIGN, (sign) =>
    sign === LINK ? (written.next().value ?? '') : MARK,
  );
}

/** White space to one space each, none around. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** `%%` opens a comment in Obsidian; `&` is itself but in `&lt;`. */
const SPECIAL = /[\\`*_[\]<>#|~=$]|%(?=%)|(?<=%)%|&(?=#?\w+;)/g;
/** What begins a list or a rule at the start of a line: "- Oui.", "2022. Une année." */
const LIST_MARK = /^(?<number>\d*)(?<mark>(?<!\d)[-+]|(?<=\d)[.)](?=\s|$))/gm;
const INDENT = /^[ \t]+/gm;

/** Characters that no text may hold (https://www.unicode.org/faq/private_use.html#noncharacters) stand for marks and links while it is escaped. */
const [OPEN, CLOSE, LINK] = ['\uFDD0', '\uFDD1', '\uFDD2'];
const ANY_SIGN = /[\uFDD0-\uFDD2]/g;
const MARK = '==';
const LINE = /\S(?:[^\n]*\S)?/g;

function clean(text: string): string {
  return text.replaceAll(ANY_SIGN, '\uFFFD');
}

/** The part of a span in each line. */
function linesOf(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(LINE)].map((line) => ({
    start: start + line.index,
    end: start + line.index + line[0].length,
  }));
}

/** Spans in reading order, those that overlap or touch as one. */
function joined(spans: readonly Span[]): Span[] {
  const apart: Span[] = [];
  for (const span of spans.toSorted((one, other) => one.start - other.start)) {
    const last = apart.at(-1);
    if (last && span.start <= last.end) apart.splice(-1, 1, { start: last.start, end: Math.max(last.end, span.end) });
    else apart.push(span);
  }
  return apart;
}

function cuts(at: number, { start, end }: Span): boolean {
  return at > start && at < end;
}

/** In reading order, of those that overlap the first. */
function withoutOverlaps(links: readonly WrittenLink[]): WrittenLink[] {
  const apart: WrittenLink[] = [];
  for (const link of links.toSorted((one, other) => one.start - other.start))
    if (link.start >= (apart.at(-1)?.end ?? 0) && link.end > link.start) apart.push(link);
  return apart;
}
