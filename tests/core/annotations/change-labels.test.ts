import { describe, expect, it } from 'vitest';
import { withLabelAdded, withLabelChanged, withLabelMoved, withoutLabel } from '../../../src/core/annotations/change-labels';
import { DEFAULT_LABELS, type Label } from '../../../src/model/label';

const IDS = DEFAULT_LABELS.map(({ id }) => id);

describe('the labels', () => {
  it('are changed one at a time, and never in their id', () => {
    const changed = withLabelChanged(DEFAULT_LABELS, 'doubt', { id: 'x', name: 'Faux' });
    expect(changed[2]).toEqual({ ...DEFAULT_LABELS[2], name: 'Faux' });
    expect(idsOf(changed)).toEqual(IDS);
  });

  it('grow to twelve that all look different, and no further', () => {
    let labels: readonly Label[] = DEFAULT_LABELS;
    for (let number = 0; number < 9; number += 1) labels = withLabelAdded(labels, `new-${number}`, 'x');
    expect(labels).toHaveLength(12);
    expect(new Set(labels.map(({ colour, line }) => `${colour} ${line}`)).size).toBe(12);
    // While a colour is free, it is taken.
    expect(new Set(labels.slice(0, 8).map(({ colour }) => colour)).size).toBe(8);
  });

  it('shrink to one', () => {
    const one = IDS.reduce<readonly Label[]>((labels, id) => withoutLabel(labels, id), DEFAULT_LABELS);
    expect(idsOf(one)).toEqual(['follow']);
  });

  it.each([
    ['agree', -1, ['agree', 'important', 'doubt', 'quote', 'follow']],
    ['quote', 1, ['important', 'agree', 'doubt', 'follow', 'quote']],
    ['important', -1, IDS],
    ['follow', 1, IDS],
    ['gone', 1, IDS],
  ] as const)('are moved: %s by %d', (id, by, order) => {
    expect(idsOf(withLabelMoved(DEFAULT_LABELS, id, by))).toEqual(order);
  });
});

function idsOf(labels: readonly Label[]): string[] {
  return labels.map(({ id }) => id);
}
