import { expect, it } from 'vitest';
import { mergeLabels } from '../../../src/core/imports/merge-labels';
import { DEFAULT_LABELS, type Label } from '../../../src/model/label';

const THEIRS: Label = { id: 'theirs', name: 'À eux', colour: 'pink', line: 'wavy' };

it('keeps the reader’s labels as they are, and adds those that are unknown', () => {
  const renamed = DEFAULT_LABELS.map((label) => ({ ...label, name: 'Autre', colour: 'grey' as const }));
  expect(mergeLabels(DEFAULT_LABELS, [...renamed, THEIRS, { ...THEIRS, name: 'Deux fois' }])).toEqual([
    ...DEFAULT_LABELS,
    THEIRS,
  ]);
});

it('gives the same list where none is unknown', () => {
  const own = [...DEFAULT_LABELS, THEIRS];
  expect(mergeLabels(own, [THEIRS])).toBe(own);
});
