import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/core/search/parse-query';

const word = (term: string, written = {}) => ({ term, isPrefix: false, isExcluded: false, ...written });

describe('a query', () => {
  it('takes its last word for the beginning of one until something is written after it', () => {
    expect(parseQuery('accord béch').words).toEqual([word('accord'), word('bech', { isPrefix: true })]);
    expect(parseQuery('accord béch ').words).toEqual([word('accord'), word('bech')]);
    expect(parseQuery('béch* accord ').words).toEqual([word('bech', { isPrefix: true }), word('accord')]);
    expect(parseQuery('x').words).toEqual([word('x')]);
  });

  it('reads words in quotation marks of either language as a phrase', () => {
    for (const typed of ['"drone israélien"', '«\u00A0drone israélien\u00A0»', '“Drone Israélien”', '"drone israélien'])
      expect(parseQuery(typed).phrases, typed).toEqual([{ terms: ['drone', 'israelien'], isExcluded: false }]);
    expect(parseQuery('-"drone israélien"').phrases).toMatchObject([{ isExcluded: true }]);
    expect(parseQuery('"drone"').words).toEqual([word('drone')]);
  });

  it('excludes by a leading minus, and leaves the one inside a word alone', () => {
    expect(parseQuery('-russie sud-coréen ').words).toEqual([word('russie', { isExcluded: true }), word('sud'), word('coreen')]);
  });

  it('excludes what is written as one word as one thing', () => {
    for (const [typed, terms] of [
      ['-F-35', ['f', '35']],
      ['-Covid-19 ', ['covid', '19']],
      ['-foo:bar', ['foo', 'bar']],
      ['-東京都庁', ['東京', '京都', '都庁']],
    ] as const)
      expect(parseQuery(typed), typed).toEqual({ words: [], phrases: [{ terms, isExcluded: true }], filters: [] });
    expect(parseQuery("-l'Algérie -Béch*").words).toEqual([
      word('algerie', { isExcluded: true }),
      word('bech', { isExcluded: true, isPrefix: true }),
    ]);
    expect(parseQuery('-"Algérie"').words).toEqual([word('algerie', { isExcluded: true })]);
  });

  it('does without elided words, and without grammar where there is more', () => {
    expect(parseQuery("l'Algérie d’hier ").words.map(({ term }) => term)).toEqual(['algerie', 'hier']);
    expect(parseQuery('guerre de la faim ').words.map(({ term }) => term)).toEqual(['guerre', 'faim']);
    expect(parseQuery('de la ').words.map(({ term }) => term)).toEqual(['de', 'la']);
  });

  it.each([
    ['person:lamamra', { type: 'entity', kind: 'person', terms: ['lamamra'] }],
    ['Personne:"Ramtane Lamamra"', { type: 'entity', kind: 'person', terms: ['ramtane', 'lamamra'] }],
    ['événement:jeux', { type: 'entity', kind: 'event', terms: ['jeux'] }],
    ['org:ONU', { type: 'entity', kind: 'organisation', terms: ['onu'] }],
    ['date:2022-04', { type: 'key', key: 'd:2022-04' }],
    ['site:https://www.lemonde.fr/afrique/', { type: 'site', host: 'lemonde.fr' }],
    ['langue:FR', { type: 'key', key: 'lang:fr' }],
    ['mot-clé:Suivi', { type: 'tag', name: 'suivi' }],
    ['étiquette:"à vérifier"', { type: 'label', name: 'a verifier' }],
    ['avec:note', { type: 'has', trait: 'note' }],
    ['has:warning', { type: 'has', trait: 'warning' }],
    ['is:toread', { type: 'key', key: 'is:toread' }],
    ['is:"To read"', { type: 'key', key: 'is:toread' }],
    ['est:à-lire', { type: 'key', key: 'is:toread' }],
    ['est:alire', { type: 'key', key: 'is:toread' }],
  ])('reads %s as a filter', (typed, filter) => {
    expect(parseQuery(typed)).toEqual({ words: [], phrases: [], filters: [{ ...filter, isExcluded: false }] });
    expect(parseQuery(`-${typed}`).filters).toEqual([{ ...filter, isExcluded: true }]);
  });

  it('looks for what only looks like a filter as words', () => {
    expect(parseQuery('note:urgent https://b.example ').words.map(({ term }) => term)).toEqual([
      'note',
      'urgent',
      'https',
      'b',
      'example',
    ]);
    expect(parseQuery('constructor:x ').filters).toEqual([]);
  });

  it('leaves a filter out whose value is not written yet', () => {
    expect(parseQuery('alger person:')).toMatchObject({ words: [word('alger')], filters: [] });
  });

  it('keeps signs of an unparted script together', () => {
    expect(parseQuery('東京都').phrases).toEqual([{ terms: ['東京', '京都'], isExcluded: false }]);
    expect(parseQuery('東京').words).toEqual([word('東京')]);
    expect(parseQuery('東').words).toEqual([word('東', { isPrefix: true })]);
  });

  it.each(['', ' ', '-', '"', '«', ':', '-:', '""', '*', '--', '\0\n', '\uD800'])('takes %j for nothing', (typed) => {
    const { words, phrases, filters } = parseQuery(typed);
    expect([...words, ...phrases, ...filters]).toEqual([]);
  });
});
