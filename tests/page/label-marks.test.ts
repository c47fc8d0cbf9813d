import { describe, expect, it } from 'vitest';
import { marksCss } from '../../src/core/marks/marks-css';
import { LABEL_COLOURS, LABEL_LINES } from '../../src/model/label';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import {
  contrast,
  LEAST_CONTRAST_OF_A_LINE,
  LEAST_CONTRAST_OF_TEXT,
  over,
  PAGES,
  readLooks,
  type Look,
} from '../support/contrast';
import { readSource } from '../support/source-files';

const LOOKS = readLooks(readSource('src/page/label-marks.css'));
const MACHINE_LOOKS = readLooks(marksCss(DEFAULT_SETTINGS));
const SWATCHES = readSource('src/parts/label-swatch.css');

describe('the reader’s own marks', () => {
  it('have a look for every colour with every line, and no other', () => {
    const names = LABEL_COLOURS.flatMap((colour) => LABEL_LINES.map((line) => `label-${colour}-${line}`));
    expect([...LOOKS.keys()]).toEqual(names);
  });

  it.each(LABEL_COLOURS)('have five lines in %s, and one colour and tint', (colour) => {
    const looks = LABEL_LINES.map((line) => look(`label-${colour}-${line}`));
    expect(new Set(looks.map(({ pattern }) => pattern)).size).toBe(LABEL_LINES.length);
    expect(new Set(looks.map(({ tint, opacity, line }) => JSON.stringify([tint, opacity, line]))).size).toBe(1);
  });

  it.each(LABEL_LINES)('have the style %s that the label names', (line) => {
    for (const colour of LABEL_COLOURS) expect(look(`label-${colour}-${line}`).pattern).toMatch(new RegExp(`^\\dpx ${line}$`));
  });

  it('have lines that no mark of the machine has, and a stronger tint than any', () => {
    const patterns = new Set([...MACHINE_LOOKS.values()].map(({ pattern }) => pattern));
    const strongest = Math.max(...[...MACHINE_LOOKS.values()].map(({ opacity }) => opacity));
    for (const { pattern, opacity } of LOOKS.values()) {
      expect(patterns).not.toContain(pattern);
      expect(opacity).toBeGreaterThan(strongest * 1.4);
    }
  });

  it.each([...LOOKS.keys()])('show the line of %s on light and on dark pages', (name) => {
    for (const [page] of PAGES) expect(contrast(look(name).line, page)).toBeGreaterThanOrEqual(LEAST_CONTRAST_OF_A_LINE);
  });

  it.each([...LOOKS.keys()])('leave the words under %s as legible as any', (name) => {
    const { tint, opacity } = look(name);
    for (const [page, text] of PAGES)
      expect(contrast(text, over(tint, opacity, page))).toBeGreaterThanOrEqual(LEAST_CONTRAST_OF_TEXT);
  });

  it.each(LABEL_COLOURS)('have the colours of their swatch in %s', (colour) => {
    const rule = colour === 'grey' ? '.swatch {' : `.swatch[data-colour='${colour}'] {`;
    const [, tint, line] =
      /--tint: rgb\((?<tint>.+) \/ .+\);\s*--mark-line: #(?<line>\w+);/.exec(SWATCHES.slice(SWATCHES.indexOf(rule))) ?? [];
    const { tint: markTint, line: markLine } = look(`label-${colour}-solid`);
    expect(tint).toBe(markTint.join(' '));
    expect(line).toBe(markLine.map((value) => value.toString(16).padStart(2, '0')).join(''));
  });
});

function look(name: string): Look {
  const found = LOOKS.get(name);
  if (!found) throw new Error(`No look for ${name}.`);
  return found;
}
