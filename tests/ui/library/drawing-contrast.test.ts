import { describe, expect, it } from 'vitest';
import { contrast, LEAST_CONTRAST_OF_A_LINE, LEAST_CONTRAST_OF_TEXT, over, type Colour } from '../../support/contrast';
import { MARK_COLOURS } from '../../../src/model/marking';
import { readSource } from '../../support/source-files';

/** Light, then dark. */
const SCHEMES = [0, 1].map((index) => coloursOf(readSource('src/ui/shared/base.css'), index));
const SPAN_OPACITY = Number(
  /fill-opacity: (?<share>0\.\d+)/.exec(readSource('src/ui/shared/timeline/timeline-drawing.css'))?.groups?.['share'],
);

describe.each(SCHEMES)('the drawings of the library', (colours) => {
  const colour = (name: string): Colour => {
    const found = colours.get(name);
    if (!found) throw new Error(`There is no colour ${name}.`);
    return found;
  };

  it('have text that is legible on their ground, and on a bar of the timeline', () => {
    expect(SPAN_OPACITY).toBeGreaterThan(0);
    const bar = over(colour('yellow'), SPAN_OPACITY, colour('ground'));
    const pairs = [
      ['text', colour('ground')],
      ['soft', colour('ground')],
      ['text', bar],
    ] as const;
    for (const [text, ground] of pairs) expect(contrast(colour(text), ground)).toBeGreaterThanOrEqual(LEAST_CONTRAST_OF_TEXT);
  });

  it('have marks that are told from their ground', () => {
    const grounds = [
      ...MARK_COLOURS.flatMap((name) => [[name, 'ground'] as const, [name, 'raised'] as const]),
      ['warn-line', 'ground'],
      ['accent', 'ground'],
    ] as const;
    for (const [mark, ground] of grounds)
      expect(contrast(colour(mark), colour(ground)), mark).toBeGreaterThanOrEqual(LEAST_CONTRAST_OF_A_LINE);
  });
});

describe('words that are marked in a sentence', () => {
  it.each(['shared/quote-text.css', 'library/entity/entity.css', 'library/list/list.css'])(
    'keep a colour of their own in forced colours: %s',
    (file) => {
      const [, forced = ''] = readSource(`src/ui/${file}`).split('@media (forced-colors: active)');
      expect(forced).toMatch(/mark \{\s+background: (?<ground>Mark|Highlight);\s+color: \k<ground>Text;/);
    },
  );
});

function coloursOf(css: string, index: number): ReadonlyMap<string, Colour> {
  const block = css.split(':root {')[index + 1] ?? '';
  const found = block.slice(0, block.indexOf('}')).matchAll(/--(?<name>[\w-]+): #(?<hex>[0-9a-f]{3,6});/g);
  return new Map([...found].map(({ groups }) => [groups?.['name'] ?? '', colourOf(groups?.['hex'] ?? '')]));
}

function colourOf(hex: string): Colour {
  const full = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(full.slice(at, at + 2), 16));
  return [red, green, blue];
}
