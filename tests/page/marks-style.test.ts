import { describe, expect, it } from 'vitest';
import { ENTITY_KINDS, MENTION_KINDS } from '../../src/model/mention';
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

const LOOKS = readLooks(readSource('src/page/marks.css'));
const UNSURE = ENTITY_KINDS.map((kind) => `unsure-${kind}`);

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
    for (const [page] of PAGES) expect(contrast(line, page)).toBeGreaterThanOrEqual(LEAST_CONTRAST_OF_A_LINE);
  });

  it.each([...LOOKS.keys()])('leave the words of a %s as legible as any', (name) => {
    const { tint, opacity } = look(name);
    for (const [page, text] of PAGES)
      expect(contrast(text, over(tint, opacity, page))).toBeGreaterThanOrEqual(LEAST_CONTRAST_OF_TEXT);
  });
});

function look(name: string): Look {
  const found = LOOKS.get(name);
  if (!found) throw new Error(`No look for ${name}.`);
  return found;
}
