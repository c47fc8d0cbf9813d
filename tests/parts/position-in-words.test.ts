import { describe, expect, it } from 'vitest';
import { positionInWords } from '../../src/parts/position-in-words';

const translate = (key: string, value = ''): string => `${value} ${key.replace('degrees', '')[0]}`;

describe('a position', () => {
  it.each([
    ['fr', 31.6167, -2.2167, '31,62° N, 2,22° W'],
    ['en', -33.45, 151.2, '33.45° S, 151.2° E'],
    ['en', 0, 0, '0° N, 0° E'],
  ])('reads in %s as it is written there', (locale, latitude, longitude, words) => {
    expect(positionInWords(latitude, longitude, translate, locale)).toBe(words);
  });
});
