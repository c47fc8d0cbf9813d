import { describe, expect, it } from 'vitest';
import { followKey, keysOf } from '../../../src/core/corrections/follow-entities';
import { entityKey } from '../../../src/core/entities/entity-key';
import { makeDecision, makePerson } from '../../support/make-decision';

const [ANNA, BERTA, CLARA] = [makePerson('Anna Martin'), makePerson('Berta Kahn'), makePerson('Clara Weil')];
const [A, B, C] = [entityKey(ANNA), entityKey(BERTA), entityKey(CLARA)];

describe('the key of what an entity is the same as', () => {
  const decisions = [
    makeDecision(ANNA, { type: 'sameAs', to: BERTA }),
    makeDecision(BERTA, { type: 'sameAs', to: CLARA }, 1),
    makeDecision(CLARA, { type: 'rename', name: 'C. W.' }, 2),
  ];

  it('is that at the end of the way, and from there all others are found', () => {
    expect([A, B, C].map((key) => followKey(key, decisions))).toEqual([C, C, C]);
    expect(keysOf(C, decisions)).toEqual([C, A, B]);
    expect(keysOf(A, decisions)).toEqual([A]);
  });

  it('is its own where only some words or articles are another', () => {
    expect(followKey(A, [makeDecision(ANNA, { type: 'sameAs', to: BERTA }, 0, { words: ['Martin'] })])).toBe(A);
  });

  it('is the later of two', () => {
    expect(followKey(A, [makeDecision(ANNA, { type: 'sameAs', to: CLARA }, 5), ...decisions.slice(0, 1)])).toBe(C);
  });

  it('is found although the way goes in a circle', () => {
    const circle = [...decisions, makeDecision(CLARA, { type: 'sameAs', to: ANNA }, 3)];
    expect([A, B, C]).toContain(followKey(A, circle));
  });
});
