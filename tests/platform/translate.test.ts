import { afterEach, describe, expect, it, vi } from 'vitest';
import { translateCount } from '../../src/platform/translate';
import { browser } from '../support/fake-browser';

vi.mock('../../src/platform/browser', () => import('../support/fake-browser'));

const POLISH: Readonly<Record<string, string>> = {
  languageTag: 'pl',
  articles_one: '$1 artykuł',
  articles_few: '$1 artykuły',
  articles_many: '$1 artykułów',
  articles_other: '$1 artykułu',
};
const FRENCH: Readonly<Record<string, string>> = {
  languageTag: 'fr',
  articles_one: '$1 article',
  articles_other: '$1 articles de $2',
};

describe('a count', () => {
  afterEach(() => void vi.restoreAllMocks());

  it.each([
    [1, '1 artykuł'],
    [3, '3 artykuły'],
    [5, '5 artykułów'],
    [22, '22 artykuły'],
    [112, '112 artykułów'],
    [1.5, '1,5 artykułu'],
  ])('of %d is said in the plural form that its language has for it', (count, words) => {
    speak(POLISH);
    expect(translateCount('articles', count)).toBe(words);
  });

  it('is said in the form for others where its own is not there', () => {
    speak(FRENCH);
    expect(new Intl.PluralRules('fr').select(1_000_000)).toBe('many');
    expect(translateCount('articles', 1_000_000, 'Paris')).toMatch(/^1\s000\s000 articles de Paris$/);
    expect(translateCount('articles', 0, 'Paris')).toBe('0 article');
  });
});

/** As the browser gives sentences: none at all for a key that is not there. */
function speak(file: Readonly<Record<string, string>>): void {
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((key, values = []) =>
    (file[key] ?? '').replaceAll(/\$(?<place>[1-9])/g, (_, place: string) => values[Number(place) - 1] ?? ''),
  );
}
