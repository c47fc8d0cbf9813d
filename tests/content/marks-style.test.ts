import { describe, expect, it } from 'vitest';
import { ENTITY_KINDS, MENTION_KINDS } from '../../src/model/mention';
import { readSource } from '../support/source-files';

type Colour = readonly [red: number, green: number, blue: number];

interface Look {
  readonly tint: Colour;
  readonly opacity: number;
  readonly line: Colour;
  readonly pattern: string;
}

const RULE =
  /::highlight\(reperes-(?<look>[\w-]+)\) \{\s*background-color: rgb\((?<tint>\d+ \d+ \d+) \/ (?<opacity>\d+)%\);\s*text-decoration: underline (?<pattern>\S+ \S+) #(?<line>[0-9a-f]{6});\s*\}/g;
const LOOKS = new Map(
  [...readSource('src/content/marks.css').matchAll(RULE)].map(({ groups }) => [groups?.['look'] ?? '', lookOf(groups)]),
);

const UNSURE = ENTITY_KINDS.map((kind) => `unsure-${kind}`);
const WHITE: Colour = [255, 255, 255];
const NEAR_BLACK: Colour = [22, 24, 27];
/** WCAG 2.2: 1.4.11 for what is no text, 1.4.3 for text. */
const LEAST_CONTRAST_OF_A_LINE = 3;
const LEAST_CONTRAST_OF_TEXT = 4.5;

describe('the marks', () => {
  it('have a look for every kind, for warnings and for less sure names of every kind', () => {
    expect([...LOOKS.keys()].toSorted()).toEqual([...MENTION_KINDS, 'warning', ...UNSURE].toSorted());
  });

  it('are told apart by the pattern of their line alone', () => {
    const patterns = [...MENTION_KINDS, 'warning'].map((name) => look(name).pattern);
    expect(new Set(patterns).size).toBe(patterns.length);
  });

  it.each(ENTITY_KINDS)('show a less sure %s in the colour of its kind, by a line that no sure mark has', (kind) => {
    const { line, pattern } = look(`unsure-${kind}`);
    expect(line).toEqual(look(kind).line);
    expect(pattern).toBe('1px dotted');
    expect([...MENTION_KINDS, 'warning'].map((name) => look(name).pattern)).not.toContain(pattern);
  });

  it.each([...LOOKS.keys()])('show the line of a %s on light and on dark pages', (name) => {
    const { line } = look(name);
    for (const page of [WHITE, NEAR_BLACK]) expect(contrast(line, page)).toBeGreaterThanOrEqual(LEAST_CONTRAST_OF_A_LINE);
  });

  it.each([...LOOKS.keys()])('leave the words of a %s as legible as any', (name) => {
    const { tint, opacity } = look(name);
    // Greys that pages use for text, at the edge of what is legible without a mark.
    for (const [page, text] of [
      [WHITE, [102, 102, 102]],
      [NEAR_BLACK, [170, 170, 170]],
    ] as const) {
      expect(contrast(text, over(tint, opacity, page))).toBeGreaterThanOrEqual(LEAST_CONTRAST_OF_TEXT);
    }
  });
});

function look(name: string): Look {
  const found = LOOKS.get(name);
  if (!found) throw new Error(`No look for ${name}.`);
  return found;
}

function lookOf(groups: Readonly<Record<string, string>> | undefined): Look {
  const { tint = '', opacity = '', line = '', pattern = '' } = groups ?? {};
  return {
    tint: colourOf(tint.split(' ').map(Number)),
    opacity: Number(opacity) / 100,
    line: colourOf([0, 2, 4].map((at) => Number.parseInt(line.slice(at, at + 2), 16))),
    pattern,
  };
}

function colourOf([red = 0, green = 0, blue = 0]: readonly number[]): Colour {
  return [red, green, blue];
}

function over(tint: Colour, opacity: number, page: Colour): Colour {
  return colourOf(tint.map((value, index) => value * opacity + (page[index] ?? 0) * (1 - opacity)));
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
