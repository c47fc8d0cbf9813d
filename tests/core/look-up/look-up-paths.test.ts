import { describe, expect, it } from 'vitest';
import { pagePath, searchPath, summaryPath } from '../../../src/core/look-up/look-up-paths';
import { wikipediaLanguages } from '../../../src/core/look-up/wikipedia-languages';

describe('the address of a summary', () => {
  it.each([
    ['Ramtane Lamamra', 'Ramtane_Lamamra'],
    ['béchar', 'B%C3%A9char'],
    ['  deux\n lignes ', 'Deux_lignes'],
    ['AC/DC', 'AC%2FDC'],
    ['../../w/api.php?action=x#y', '..%2F..%2Fw%2Fapi.php%3Faction%3Dx%23y'],
    ['..', '..'],
    ['@evil.example', '%40evil.example'],
    ['a\uD800b', 'Ab'],
    ['𐐨x', '%F0%90%90%80x'],
  ])('of %j is %s', (title, path) => {
    expect(summaryPath(title)).toBe(`/api/rest_v1/page/summary/${path}`);
  });

  it('stays on its host, whatever the title', () => {
    for (const title of ['..', '.', '../..', '//evil.example', '\\evil.example', 'a:b@c', '?x', '#x', '%2e%2e']) {
      for (const path of [summaryPath(title), searchPath(title), pagePath(title)])
        expect(new URL(`https://fr.wikipedia.org${path}`).host).toBe('fr.wikipedia.org');
    }
  });

  it('of a search has the words as they are', () => {
    expect(searchPath('a & b=c')).toBe('/w/rest.php/v1/search/page?limit=7&q=a%20%26%20b%3Dc');
  });
});

describe('the Wikipedias of a card', () => {
  it.each([
    ['fr', 'en', ['fr', 'en']],
    ['fr-CA', 'fr', ['fr']],
    ['nb', 'en-GB', ['no', 'en']],
    ['xx', 'fr', ['fr']],
    ['constructor', 'fr', ['fr']],
    ['xx', 'yy', ['en']],
    ['', 'de', ['de']],
  ])('for an article in %s and a reader of %s are %j', (article, reader, languages) => {
    expect(wikipediaLanguages(article, reader)).toEqual(languages);
  });
});
