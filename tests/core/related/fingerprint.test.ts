import { describe, expect, it } from 'vitest';
import { dateKey } from '../../../src/core/related/date-key';
import { fingerprint } from '../../../src/core/related/fingerprint';
import { rank } from '../../../src/core/related/rank';
import type { Article } from '../../../src/model/article';
import type { Fingerprint } from '../../../src/model/related';
import { INHERITED_NAMES } from '../../support/own-properties';
import { makeArticle, makeDate, makePlace } from '../../support/make-article';

describe('fingerprint', () => {
  it('holds an entity by its id, a date by its value and a word by its folded letters', () => {
    const text = 'Manœuvres à Béchar le 5 avril 2022, puis à BÉCHAR.';
    const article = makeArticle({
      title: '',
      text,
      mentions: [makePlace(text, 'Béchar', { entityId: 'geonames:2507480' }), makeDate(text, '5 avril 2022', '2022-04-05')],
    });
    const keys = fingerprint(article).map(({ key, kind, label }) => ({ key, kind, label }));
    expect(keys).toContainEqual({ key: 'e:geonames:2507480', kind: 'entity', label: 'Béchar' });
    expect(keys).toContainEqual({ key: 'd:2022-04-05', kind: 'date', label: '2022-04-05' });
    expect(keys.filter(({ key }) => key === 'w:bechar')).toHaveLength(1);
  });

  it('stands heaviest first: a name by all its keys', () => {
    const text = 'désert Béchar';
    const keys = fingerprint(makeArticle({ title: '', text, mentions: [makePlace(text, 'Béchar')] }));
    const weights = keys.map(({ weight }) => weight);
    expect(weights).toEqual(weights.toSorted((one, other) => other - one));
    expect(new Set(keys.map(({ key }) => key))).toEqual(
      new Set(['e:place:bechar', 'w:bechar', 'p:bešar', 's:bšr', 'w:desert', 'p:deser']),
    );
  });

  it('stands in the order of the text where weights are equal, so that the end of a long article is what is left out', () => {
    const words = wordsOf(fingerprint(makeArticle({ title: '', text: 'zèbre, mouton, abeille' })));
    expect(words).toEqual(['w:zebre', 'w:mouton', 'w:abeille']);
  });

  it('weighs a word of the title more than one of the text', () => {
    const weights = weightsOf({ title: 'sahara', text: 'désert désert désert' });
    expect(weights['w:sahara']).toBeGreaterThan(weights['w:desert'] ?? Infinity);
  });

  it('leaves out small words, very short words, and years alone as dates', () => {
    const text = 'Avec selon ça ut 2022 encore toujours';
    const keys = fingerprint(makeArticle({ title: '', text, mentions: [makeDate(text, '2022', '2022')] }));
    expect(keys.map(({ key }) => key)).toEqual(['w:2022']);
  });

  it('keeps words of three letters and acronyms of two, which headlines are made of', () => {
    const keys = fingerprint(makeArticle({ title: 'Gaza : la trêve, feu vert de l’UA, xi', text: '' }));
    expect(wordsOf(keys)).toEqual(['w:gaza', 'w:treve', 'w:feu', 'w:vert', 'w:ua']);
  });

  it('leaves out a date that has no value', () => {
    const { resolved: _, ...open } = makeDate('28 mars', '28 mars', '2022-03-28');
    expect(fingerprint(makeArticle({ title: '', text: '', mentions: [open] }))).toEqual([]);
  });

  it('keeps at most 120 keys of words, and every entity', () => {
    const names = Array.from(
      { length: 100 },
      (_, index) => `nom${'abcdefghij'[index % 10]}${'klmnopqrst'[Math.floor(index / 10)]}`,
    );
    const text = names.join(' ');
    const keys = fingerprint(makeArticle({ title: '', text, mentions: names.map((name) => makePlace(text, name)) }));
    expect(keys.filter(({ kind }) => kind === 'word')).toHaveLength(120);
    expect(keys.filter(({ kind }) => kind === 'entity')).toHaveLength(100);
  });

  it('weighs a less sure entity less than a sure one, and as a whole one where the article is sure elsewhere', () => {
    const text = 'Béchar, Béchar, Tindouf, Alger';
    const mentions = [
      makePlace(text, 'Béchar', { confidence: 0.3 }),
      makePlace(text, 'Béchar'),
      makePlace(text, 'Tindouf', { confidence: 0.3 }),
      makePlace(text, 'Alger'),
    ];
    const weights = weightsOf({ title: '', text, mentions });
    expect(weights['e:place:tindouf']).toBeLessThan(weights['e:place:alger'] ?? 0);
    expect(weights['e:place:tindouf']).toBeGreaterThan(0);
    expect(weights['e:place:bechar']).toBeGreaterThan(weights['e:place:alger'] ?? Infinity);
  });

  it.each(INHERITED_NAMES)('does not stumble over %s as a language or a word', (name) => {
    expect(fingerprint(makeArticle({ language: name, title: '', text: `${name} désert` })).map(({ key }) => key)).toContain(
      'w:desert',
    );
  });
});

describe('fingerprint takes a demonym for its country', () => {
  it.each([
    ['fr', 'Les forces russes ont avancé.', 'e:iso:RU', 'russes'],
    ['fr', 'Un ministre sud-coréen a démissionné.', 'e:iso:KR', 'sud-coréen'],
    ['en', 'The Algerian minister resigned.', 'e:iso:DZ', 'Algerian'],
    ['en', 'A North Korean ship sank.', 'e:iso:KP', 'North Korean'],
  ])('in %s: %s', (language, text, key, label) => {
    const weight: unknown = expect.any(Number);
    expect(fingerprint(makeArticle({ language, title: '', text }))).toContainEqual({ key, kind: 'word', label, weight });
  });

  it('by half of what its name weighs', () => {
    const text = 'L’Algérie et une fusée russe';
    const weights = weightsOf({ title: '', text, mentions: [makePlace(text, 'Algérie', { entityId: 'iso:DZ' })] });
    expect(weights['e:iso:RU']).toBeCloseTo((weights['e:iso:DZ'] ?? 0) / 2);
  });

  it('as often as it stands there', () => {
    const weights = weightsOf({ title: '', text: 'russe, russes, russe, sud-coréen' });
    expect(weights['e:iso:RU']).toBeCloseTo(Math.sqrt(3) * (weights['e:iso:KR'] ?? 0));
  });

  it('unless the article names the country itself', () => {
    const text = 'La Russie et les forces russes, un ministre sud-coréen';
    const mentions = [makePlace(text, 'Russie', { entityId: 'iso:RU' })];
    const keys = fingerprint(makeArticle({ title: '', text, mentions }));
    const [russia, korea] = ['e:iso:RU', 'e:iso:KR'].map((id) => keys.find(({ key }) => key === id));
    expect(russia).toMatchObject({ kind: 'entity', label: 'Russie' });
    expect(korea).toMatchObject({ kind: 'word', label: 'sud-coréen' });
    expect(russia?.weight).toBeCloseTo(2 * (korea?.weight ?? 0));
  });

  it('so that who names the country and who does not meet, after all that both name', () => {
    const text = 'Alger et la Russie';
    const [query, saved] = [
      makeArticle({ title: '', text: 'Alger, russe, russe, russe', mentions: [makePlace(text, 'Alger')] }),
      makeArticle({
        title: '',
        text,
        mentions: [makePlace(text, 'Alger'), makePlace(text, 'Russie', { entityId: 'iso:RU' })],
      }),
    ].map((article) => fingerprint(article));
    const statistics = { articles: 1, articlesWith: () => 1 };
    const [found] = rank({ fingerprint: query ?? [] }, [{ id: 'saved', fingerprint: saved ?? [] }], statistics);
    expect(found?.because.slice(0, 2)).toEqual([
      { kind: 'entity', label: 'Alger' },
      { kind: 'word', label: 'russe' },
    ]);
  });

  it('and not in languages of our script without a table', () => {
    expect(weightsOf({ language: 'de', title: '', text: 'russische Truppen' })['e:iso:RU']).toBeUndefined();
  });
});

function wordsOf(keys: Fingerprint): string[] {
  return keys.map(({ key }) => key).filter((key) => key.startsWith('w:'));
}

function weightsOf(written: Partial<Article>): Readonly<Record<string, number>> {
  return Object.fromEntries(fingerprint(makeArticle(written)).map(({ key, weight }) => [key, weight]));
}

it('gives the same date the same key in every article', () => {
  for (const value of ['2022-04-05', '2022-04-05T20:00:00', '2022-04-05~']) expect(dateKey(value)).toBe('d:2022-04-05');
});
