import { describe, expect, it } from 'vitest';
import { isLessSure } from '../../../src/core/entities/is-less-sure';
import { SURE_CONFIDENCE } from '../../../src/model/mention';
import { makeDate, makePlace } from '../../support/make-article';

const TEXT = 'Alger, le 5 avril 2022';

describe('a mention', () => {
  it.each([
    [SURE_CONFIDENCE - 0.01, true],
    [SURE_CONFIDENCE, false],
    [1, false],
  ])('of confidence %d is less sure: %s', (confidence, expected) => {
    expect(isLessSure(makePlace(TEXT, 'Alger', { confidence }))).toBe(expected);
  });

  it('that is a date is never less sure, whatever its value is worth', () => {
    const resolved = { value: '2022-04-05', inferred: [], basis: 'publication', confidence: 0.1 } as const;
    expect(isLessSure(makeDate(TEXT, '5 avril 2022', '2022-04-05', { resolved }))).toBe(false);
  });
});
