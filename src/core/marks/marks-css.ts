import type { MarkColour } from '../../model/marking';
import { ENTITY_KINDS, MENTION_KINDS, type MentionKind } from '../../model/mention';
import type { Settings } from '../../model/settings';

/** What decides how the marks of the machine look. */
export type MarkLooks = Pick<Settings, 'markColours' | 'showsTint'>;

interface Paint {
  /** Red, green and blue. */
  readonly tint: string;
  readonly line: string;
}

/** Lines keep 3:1 against white and against near-black pages, and tints leave text its 4.5:1; tests/core/marks/marks-css.test.ts computes it. */
const PAINTS: Readonly<Record<MarkColour, Paint>> = {
  yellow: { tint: '158 124 10', line: '#9e7c0a' },
  green: { tint: '46 139 92', line: '#2e8b5c' },
  blue: { tint: '62 126 196', line: '#3e7ec4' },
  pink: { tint: '201 78 143', line: '#c94e8f' },
  orange: { tint: '198 101 40', line: '#c66528' },
  purple: { tint: '146 94 212', line: '#925ed4' },
  grey: { tint: '120 120 128', line: '#787880' },
};

/** The pattern of the line tells the kind without colour, so two kinds may have the same. */
const PATTERNS: Readonly<Record<MentionKind, string>> = {
  person: '2px solid',
  place: '2px dashed',
  organisation: '1px double',
  event: '4px solid',
  other: '1px dashed',
  date: '2px dotted',
};

/** Of less sure names: half the tint of their kind, and a line of dots as thin as lines get. */
const LESS_SURE = '1px dotted';
const [TINT, LESS_SURE_TINT, WARNING_TINT] = [14, 7, 16];

/**
 * How the marks of the machine look: a tint light enough to leave any text legible, and a line. A style sheet for the CSS Custom Highlight
 * API, under the names of `page/paint`. Those of the reader's own marks are in `page/label-marks.css`. Where the system forces its colours,
 * Chromium paints all of them as it paints a selection, whatever a style sheet says; their lines stay, and tell the kind.
 */
export function marksCss({ markColours, showsTint }: MarkLooks): string {
  const ruleFor = (look: string, { tint, line }: Paint, pattern: string, opacity: number): string =>
    rule(look, [
      ...(showsTint ? [`background-color: ${tinted(tint, opacity)}`] : []),
      `text-decoration: ${underlined(pattern, line)}`,
    ]);
  return [
    ...MENTION_KINDS.map((kind) => ruleFor(kind, PAINTS[markColours[kind]], PATTERNS[kind], TINT)),
    ruleFor('warning', { tint: '214 69 48', line: '#d64530' }, '2px wavy', WARNING_TINT),
    ...ENTITY_KINDS.map((kind) => ruleFor(`unsure-${kind}`, PAINTS[markColours[kind]], LESS_SURE, LESS_SURE_TINT)),
    rule('current', ['background-color: #ffd54d', 'color: #1d1d1f']),
  ].join('');
}

/** The same of one kind, for a piece of such a mark on a page of ours. */
export function markStyle(kind: MentionKind, { markColours, showsTint }: MarkLooks): Readonly<Record<string, string>> {
  const { tint, line } = PAINTS[markColours[kind]];
  return {
    'background-color': showsTint ? tinted(tint, TINT) : 'transparent',
    'text-decoration': underlined(PATTERNS[kind], line),
  };
}

function tinted(tint: string, opacity: number): string {
  return `rgb(${tint} / ${opacity}%)`;
}

function underlined(pattern: string, line: string): string {
  return `underline ${pattern} ${line}`;
}

function rule(look: string, declarations: readonly string[]): string {
  return `::highlight(reperes-${look}) {\n  ${declarations.join(';\n  ')};\n}\n`;
}
