import { describe, expect, it } from 'vitest';
import {
  firstBefore,
  isFirstLabel,
  kindOfLabel,
  LABEL_COUNT,
  labelOf,
  lastBefore,
  mayFollow,
  OUTSIDE,
  TAGGED_KINDS,
} from '../../../src/core/entities/labels';
import { ENTITY_KINDS } from '../../../src/model/mention';

const PERSON = TAGGED_KINDS.indexOf('person');
const PLACE = TAGGED_KINDS.indexOf('place');

describe('labels', () => {
  it('are two for each kind of entity, and one for no name', () => {
    expect([...TAGGED_KINDS].toSorted()).toEqual([...ENTITY_KINDS].toSorted());
    const labels = TAGGED_KINDS.flatMap((_, kind) => [labelOf(kind, true), labelOf(kind, false)]);
    expect([OUTSIDE, ...labels]).toEqual(Array.from({ length: LABEL_COUNT }, (_, label) => label));
  });

  it('tell their kind and whether they begin a name', () => {
    for (const kind of TAGGED_KINDS.keys()) {
      expect([labelOf(kind, true), labelOf(kind, false)].map(kindOfLabel)).toEqual([kind, kind]);
      expect([labelOf(kind, true), labelOf(kind, false)].map(isFirstLabel)).toEqual([true, false]);
    }
    expect([kindOfLabel(OUTSIDE), isFirstLabel(OUTSIDE)]).toEqual([-1, false]);
  });

  it.each([
    ['a name goes on in a name of its kind', labelOf(PERSON, true), labelOf(PERSON, false), true],
    ['and further', labelOf(PERSON, false), labelOf(PERSON, false), true],
    ['not in one of another kind', labelOf(PLACE, true), labelOf(PERSON, false), false],
    ['not where there was none', OUTSIDE, labelOf(PERSON, false), false],
    ['a name begins after none', OUTSIDE, labelOf(PLACE, true), true],
    ['a name begins right after another', labelOf(PLACE, false), labelOf(PLACE, true), true],
    ['a name may end anywhere', labelOf(PLACE, true), OUTSIDE, true],
  ])('%s', (_, label, next, may) => {
    expect(mayFollow(label, next)).toBe(may);
  });

  it('lie side by side before each label that they may stand before', () => {
    const labels = Array.from({ length: LABEL_COUNT }, (_, label) => label);
    for (const next of labels) {
      const before = labels.filter((label) => mayFollow(label, next));
      expect(before).toEqual(labels.slice(firstBefore(next), lastBefore(next) + 1));
    }
  });
});
