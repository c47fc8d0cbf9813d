import type { Span } from '../../model/span';

/** A text as Markdown that shows it as it is written; indents go. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(INDENT, '')
    .replaceAll(SPECIAL, String.raw`\$&`)
    .replaceAll(LIST_MARK, String.raw`$<number>\$<mark>`);
}

/** The same with some spans between `==`, as Obsidian marks words: in each line by itself, and without the white space around it. */
export function escapeWithMarks(text: string, spans: readonly Span[]): string {
  const pieces: string[] = [];
  let end = 0;
  for (const span of joined(spans.flatMap((one) => linesOf(text, one)))) {
    pieces.push(clean(text.slice(end, span.start)), OPEN, clean(text.slice(span.start, span.end)), CLOSE);
    end = span.end;
  }
  const marked = [...pieces, clean(text.slice(end))].join('');
  return escapeMarkdown(marked).replaceAll(EITHER, MARK);
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

/** Characters that no text may hold (https://www.unicode.org/faq/private_use.html#noncharacters) stand for the marks while it is escaped. */
const [OPEN, CLOSE] = ['\uFDD0', '\uFDD1'];
const EITHER = /[\uFDD0\uFDD1]/g;
const MARK = '==';
const LINE = /\S(?:[^\n]*\S)?/g;

function clean(text: string): string {
  return text.replaceAll(EITHER, '\uFFFD');
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
