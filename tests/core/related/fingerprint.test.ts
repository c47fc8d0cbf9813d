import { describe, expect, it } from 'vitest';
import { dateKey } from '../../../src/core/related/date-key';
import { fingerprint } from '../../../src/core/related/fingerprint';
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

  it('stands heaviest first, and an entity weighs more than a word that is as frequent', () => {
    const text = 'désert Béchar';
    const keys = fingerprint(makeArticle({ title: '', text, mentions: [makePlace(text, 'Béchar')] }));
    expect(keys.map(({ key }) => key)).toEqual(['e:place:bechar', 'w:bechar', 'w:desert']);
    expect(keys[0]?.weight).toBeGreaterThan(keys[1]?.weight ?? Infinity);
  });

  it('weighs a word of the title more than one of the text', () => {
    const keys = fingerprint(makeArticle({ title: 'sahara', text: 'désert' }));
    expect(keys.map(({ key }) => key)).toEqual(['w:sahara', 'w:desert']);
  });

  it('leaves out small words, short words, and years alone', () => {
    const text = 'Avec selon oui non 2022 encore toujours';
    const keys = fingerprint(makeArticle({ title: '', text, mentions: [makeDate(text, '2022', '2022')] }));
    expect(keys.map(({ key }) => key)).toEqual(['w:2022']);
  });

  it('leaves out a date that has no value', () => {
    const { resolved: _, ...open } = makeDate('28 mars', '28 mars', '2022-03-28');
    expect(fingerprint(makeArticle({ title: '', text: '', mentions: [open] }))).toEqual([]);
  });

  it('keeps at most eighty words, and every entity', () => {
    const names = Array.from(
      { length: 100 },
      (_, index) => `nom${'abcdefghij'[index % 10]}${'klmnopqrst'[Math.floor(index / 10)]}`,
    );
    const text = names.join(' ');
    const keys = fingerprint(makeArticle({ title: '', text, mentions: names.map((name) => makePlace(text, name)) }));
    expect(keys.filter(({ kind }) => kind === 'word')).toHaveLength(80);
    expect(keys.filter(({ kind }) => kind === 'entity')).toHaveLength(100);
  });

  it.each(INHERITED_NAMES)('does not stumble over %s as a language or a word', (name) => {
    expect(fingerprint(makeArticle({ language: name, title: '', text: `${name} désert` })).map(({ key }) => key)).toContain(
      'w:desert',
    );
  });
});

it('gives the same date the same key in every article', () => {
  expect(dateKey('2022-04-05')).toBe('d:2022-04-05');
});
