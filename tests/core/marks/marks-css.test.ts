import { describe, expect, it } from 'vitest';
import { marksCss } from '../../../src/core/marks/marks-css';
import { MARK_COLOURS, type MarkColour } from '../../../src/model/marking';
import { ENTITY_KINDS, MENTION_KINDS, type MentionKind } from '../../../src/model/mention';
import { DEFAULT_SETTINGS } from '../../../src/model/settings';
import {
  contrast,
  LEAST_CONTRAST_OF_A_LINE,
  LEAST_CONTRAST_OF_TEXT,
  over,
  PAGES,
  readLooks,
  type Look,
} from '../../support/contrast';

const UNSURE = ENTITY_KINDS.map((kind) => `unsure-${kind}`);
const ALL = [...MENTION_KINDS, 'warning', ...UNSURE];
const LOOKS = looksWith({});

describe('the marks', () => {
  it('have a look for every kind, for warnings and for less sure names of every kind', () => {
    expect([...LOOKS.keys()].toSorted()).toEqual(ALL.toSorted());
  });

  it.each(MARK_COLOURS)('are told apart by the pattern of their line alone, were they all %s', (colour) => {
    const looks = looksWith(allIn(colour));
    const patterns = [...MENTION_KINDS, 'warning'].map((name) => look(name, looks).pattern);
    expect(new Set(patterns).size).toBe(patterns.length);
  });

  it.each(ENTITY_KINDS)('show a less sure %s in the colour of its kind, by a line that no sure mark has', (kind) => {
    const looks = looksWith({ [kind]: 'purple' });
    const { line, pattern } = look(`unsure-${kind}`, looks);
    expect(line).toEqual(look(kind, looks).line);
    expect(pattern).toBe('1px dotted');
    expect([...MENTION_KINDS, 'warning'].map((name) => look(name).pattern)).not.toContain(pattern);
  });

  it('have a colour of their own each, and the one that the reader chose', () => {
    const lines = [...MENTION_KINDS, 'warning'].map((name) => look(name).line.join());
    expect(new Set(lines).size).toBe(lines.length);
    expect(look('person', looksWith({ person: 'green' })).line).toEqual(look('place').line);
    expect(look('place', looksWith({ person: 'green' }))).toEqual(look('place'));
  });

  it.each(MARK_COLOURS)('show their lines on light and on dark pages in %s', (colour) => {
    for (const [, { line }] of looksWith(allIn(colour)))
      for (const [page] of PAGES) expect(contrast(line, page)).toBeGreaterThanOrEqual(LEAST_CONTRAST_OF_A_LINE);
  });

  it.each(MARK_COLOURS)('leave words as legible as any in %s', (colour) => {
    for (const [, { tint, opacity }] of looksWith(allIn(colour)))
      for (const [page, text] of PAGES)
        expect(contrast(text, over(tint, opacity, page))).toBeGreaterThanOrEqual(LEAST_CONTRAST_OF_TEXT);
  });

  it('are lines alone where the reader wants no tint, but for where a click led', () => {
    const css = marksCss({ ...DEFAULT_SETTINGS, showsTint: false });
    expect(css.match(/underline/g)).toHaveLength(ALL.length);
    expect(css.match(/background-color/g)).toHaveLength(1);
    expect(css).toMatch(/::highlight\(reperes-current\) \{\s*background-color/);
  });
});

function looksWith(colours: Partial<Record<MentionKind, MarkColour>>): ReadonlyMap<string, Look> {
  return readLooks(marksCss({ ...DEFAULT_SETTINGS, markColours: { ...DEFAULT_SETTINGS.markColours, ...colours } }));
}

function allIn(colour: MarkColour): Partial<Record<MentionKind, MarkColour>> {
  return Object.fromEntries(MENTION_KINDS.map((kind) => [kind, colour]));
}

function look(name: string, looks = LOOKS): Look {
  const found = looks.get(name);
  if (!found) throw new Error(`No look for ${name}.`);
  return found;
}
