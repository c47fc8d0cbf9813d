import { describe, expect, it } from 'vitest';
import { withoutClitics } from '../../../src/core/text/without-clitics';

describe('withoutClitics', () => {
  it.each([
    ['الجزاير', ['جزاير']],
    ['والجزاير', ['جزاير']],
    ['بالجزاير', ['جزاير']],
    ['للجزاير', ['جزاير']],
  ])('takes the article off %s, with what stands before it', (word, readings) => {
    expect(withoutClitics(word)).toEqual(readings);
  });

  it.each([
    ['وارن', 'ارن'],
    ['לישראל', 'ישראל'],
  ])('reads %s in two ways: a letter that may be a small word may begin a name', (word, rest) => {
    expect(withoutClitics(word)).toEqual([word, rest]);
  });

  it.each(['لله', 'الف', 'بيت', 'russia', 'россия'])('leaves %s alone', (word) => {
    expect(withoutClitics(word)).toEqual([word]);
  });
});
