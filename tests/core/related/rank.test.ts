import { describe, expect, it } from 'vitest';
import { rank, type Candidate, type KeyStatistics } from '../../../src/core/related/rank';
import type { WeightedKey } from '../../../src/model/related';

const EVEN: KeyStatistics = { articles: 100, articlesWith: () => 1 };

function key(name: string, weight = 1): WeightedKey {
  const kind = ({ e: 'entity', d: 'date', w: 'word' } as const)[name[0] as 'e' | 'd' | 'w'];
  return { key: name, kind, label: name.slice(2), weight };
}

function candidate(id: string, ...keys: WeightedKey[]): Candidate {
  return { id, fingerprint: keys };
}

describe('rank', () => {
  it('puts the candidate that shares more first', () => {
    const query = [key('w:a'), key('w:b'), key('w:c')];
    const ranked = rank(
      { fingerprint: query },
      [candidate('one', key('w:a'), key('w:x')), candidate('two', key('w:a'), key('w:b'))],
      EVEN,
    );
    expect(ranked.map(({ id }) => id)).toEqual(['two', 'one']);
  });

  it('counts a rare key more than one that many articles have', () => {
    const statistics = { articles: 100, articlesWith: (name: string) => (name === 'w:rare' ? 1 : 90) };
    const query = [key('w:rare'), key('w:common')];
    const ranked = rank(
      { fingerprint: query },
      [candidate('one', key('w:common'), key('w:x')), candidate('two', key('w:rare'), key('w:x'))],
      statistics,
    );
    expect(ranked.map(({ id }) => id)).toEqual(['two', 'one']);
  });

  it('names what is shared as the article at hand calls it', () => {
    const saved = { ...key('e:geonames:1'), label: 'Moscou' };
    const [first] = rank({ fingerprint: [{ ...saved, label: 'Moscow' }] }, [candidate('one', saved)], EVEN);
    expect(first?.because).toEqual([{ kind: 'entity', label: 'Moscow' }]);
  });

  it('leaves out what shares nothing', () => {
    expect(rank({ fingerprint: [key('w:a')] }, [candidate('one', key('w:b'))], EVEN)).toEqual([]);
  });

  it('gives the same article a higher score than any other, 1 at most', () => {
    const query = [key('w:a', 0.6), key('e:b', 0.8)];
    const ranked = rank(
      { fingerprint: query },
      [candidate('same', ...query), candidate('half', key('w:a', 0.3), key('w:z', 0.95))],
      EVEN,
    );
    expect(ranked.map(({ id }) => id)).toEqual(['same', 'half']);
    expect(ranked[0]?.score).toBeLessThanOrEqual(1);
  });

  it('does not favour a long article for its length', () => {
    const query = [key('w:a'), key('w:b')];
    const padding = Array.from({ length: 50 }, (_, index) => key(`w:x${index}`));
    const ranked = rank(
      { fingerprint: query },
      [candidate('long', key('w:a', 0.1), key('w:b', 0.1), ...padding), candidate('short', key('w:a'), key('w:b'))],
      EVEN,
    );
    expect(ranked.map(({ id }) => id)).toEqual(['short', 'long']);
  });

  it('puts the nearer day first where articles share as much, and the unknown day last', () => {
    const shared = [key('w:a'), key('w:b')];
    const query = { fingerprint: shared, published: '2022-04-05' };
    const candidates = [
      { id: 'undated', fingerprint: shared },
      { id: 'year', fingerprint: shared, published: '2012-04-05' },
      { id: 'week', fingerprint: shared, published: '2022-03-29' },
      { id: 'day', fingerprint: shared, published: '2022-04-05' },
    ];
    expect(rank(query, candidates, EVEN).map(({ id }) => id)).toEqual(['day', 'week', 'undated', 'year']);
  });

  it('puts an article in another language before one in its own that shares a little more, and not where a language is unknown', () => {
    const query = { fingerprint: [key('w:a', 0.6), key('e:b', 0.6)], language: 'fr' };
    const [more, less] = [[key('w:a', 0.5), key('e:b', 0.4)], [key('e:b', 0.6)]];
    const order = (language: string): string[] =>
      rank(
        query,
        [
          { id: 'own', fingerprint: more, language: 'fr' },
          { id: 'other', fingerprint: less, language },
        ],
        EVEN,
      ).map(({ id }) => id);
    expect(order('en')).toEqual(['other', 'own']);
    expect(order('fr')).toEqual(['own', 'other']);
    expect(order('und')).toEqual(['own', 'other']);
  });

  it('counts nothing for keys that were not looked up', () => {
    const query = [key('w:read'), key('w:unread', 5)];
    const statistics = { articles: 100, articlesWith: (name: string) => (name === 'w:read' ? 1 : 0) };
    expect(rank({ fingerprint: query }, [candidate('one', key('w:unread', 5))], statistics)).toEqual([]);
  });

  it('says a name once that is shared by more than one key, and not what an entity is called by in part', () => {
    const name = { ...key('e:person'), label: 'Ramtane Lamamra' };
    const words = ['w:lamamra', 'p:lamam', 's:lmmr'].map((one) => ({ ...key(one), kind: 'word', label: 'Lamamra' }) as const);
    const other = { ...key('p:minis'), kind: 'word', label: 'ministre' } as const;
    const [first] = rank({ fingerprint: [name, ...words, other] }, [candidate('one', name, ...words, other)], EVEN);
    expect(first?.because.map(({ label }) => label)).toEqual(['Ramtane Lamamra', 'ministre']);
  });

  it('adds up the keys of a word: one shared as written stands before one that only begins alike', () => {
    const [exact, stem] = [{ ...key('w:treve'), label: 'trêve' }, { ...key('p:trev'), kind: 'word', label: 'trêve' } as const];
    const other = { ...key('p:gover', 1.2), kind: 'word', label: 'gouvernement' } as const;
    const [first] = rank({ fingerprint: [other, exact, stem] }, [candidate('one', other, exact, stem)], EVEN);
    expect(first?.because.map(({ label }) => label)).toEqual(['trêve', 'gouvernement']);
  });

  it('names entities and dates before words as reasons, four at most', () => {
    const keys = [key('w:heavy', 9), key('w:light', 1), key('e:Oran', 2), key('d:2022-04-05', 3), key('w:middle', 5)];
    const [first] = rank({ fingerprint: keys }, [candidate('one', ...keys)], EVEN);
    expect(first?.because).toEqual([
      { kind: 'date', label: '2022-04-05' },
      { kind: 'entity', label: 'Oran' },
      { kind: 'word', label: 'heavy' },
      { kind: 'word', label: 'middle' },
    ]);
  });

  it('gives no first name of a person as a reason by itself, but a surname', () => {
    const person: WeightedKey = { key: 'e:person:nikolai cernisov', kind: 'entity', label: 'Nikolaï Tchernychov', weight: 1 };
    const query = [person, key('w:nikolai'), key('w:tchernychov')];
    const [first] = rank({ fingerprint: query }, [candidate('one', key('w:nikolai'), key('w:tchernychov'))], EVEN);
    expect(first?.because.map(({ label }) => label)).toEqual(['tchernychov']);
  });

  it('gives no word as a reason that counts next to nothing beside another', () => {
    const keys = [key('e:Oran', 1), key('w:heavy', 0.5), key('w:light', 0.1)];
    const [first] = rank({ fingerprint: keys }, [candidate('one', ...keys)], EVEN);
    expect(first?.because.map(({ label }) => label)).toEqual(['Oran', 'heavy']);
  });

  it('orders equals by id, so that the same library gives the same answer', () => {
    const ranked = rank({ fingerprint: [key('w:a')] }, [candidate('two', key('w:a')), candidate('one', key('w:a'))], EVEN);
    expect(ranked.map(({ id }) => id)).toEqual(['one', 'two']);
  });

  it('gives nothing for an empty fingerprint or an empty library', () => {
    expect(rank({ fingerprint: [] }, [candidate('one', key('w:a'))], EVEN)).toEqual([]);
    expect(rank({ fingerprint: [key('w:a')] }, [], { articles: 0, articlesWith: () => 0 })).toEqual([]);
  });
});
