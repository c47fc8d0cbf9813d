/** A colour in sRGB, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

export const WHITE: Colour = [255, 255, 255];
export const NEAR_BLACK: Colour = [22, 24, 27];
/** Pages with the greys that they use for text, at the edge of what is legible without a mark. */
export const PAGES: readonly (readonly [page: Colour, text: Colour])[] = [
  [WHITE, [102, 102, 102]],
  [NEAR_BLACK, [170, 170, 170]],
];
/** WCAG 2.2: 1.4.11 for what is no text, 1.4.3 for text. */
export const LEAST_CONTRAST_OF_A_LINE = 3;
export const LEAST_CONTRAST_OF_TEXT = 4.5;

/** How a mark looks. */
export interface Look {
  readonly tint: Colour;
  readonly opacity: number;
  readonly line: Colour;
  readonly pattern: string;
}

const RULE =
  /::highlight\(reperes-(?<look>[\w-]+)\) \{\s*background-color: rgb\((?<tint>\d+ \d+ \d+) \/ (?<opacity>\d+)%\);\s*text-decoration: underline (?<pattern>\S+ \S+) #(?<line>[0-9a-f]{6});\s*\}/g;

/** The looks that a style sheet gives to marks, by their names. */
export function readLooks(css: string): ReadonlyMap<string, Look> {
  return new Map([...css.matchAll(RULE)].map(({ groups }) => [groups?.['look'] ?? '', lookOf(groups)]));
}

/** A colour that lets another one through. */
export function over(tint: Colour, opacity: number, page: Colour): Colour {
  return colourOf(tint.map((value, index) => value * opacity + (page[index] ?? 0) * (1 - opacity)));
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
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

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
