import { describe, expect, it } from 'vitest';
import { entityKey } from '../../../src/core/entities/entity-key';
import { summariseEntity, type ReadArticle } from '../../../src/core/library/summarise-entity';
import type { EntityIdentity, EntityMention } from '../../../src/model/mention';
import { makeDate, spanOf } from '../../support/make-article';

const ALGIERS: EntityIdentity = { kind: 'place', canonical: 'Algiers', entityId: 'geonames:2507480' };
const ALGER: EntityIdentity = { ...ALGIERS, canonical: 'Alger' };
const RUSSIA: EntityIdentity = { kind: 'place', canonical: 'Russia', entityId: 'iso:RU' };
const RUSSIE: EntityIdentity = { ...RUSSIA, canonical: 'Russie' };
const KEY = entityKey(ALGIERS);

const ENGLISH = read('en', 'Algiers waits. Russia sent men to Algiers on 5 April 2022. Algiers sleeps.', [
  ['Algiers waits', ALGIERS],
  ['Russia', RUSSIA],
  ['Algiers on', ALGIERS],
  ['Algiers sleeps', ALGIERS],
]);
const FRENCH = read('fr', 'À Alger, on attend.\n\nLa Russie se tait. Rien le 6 avril 2022.', [
  ['Alger', ALGER],
  ['Russie', RUSSIE],
]);

describe('what articles say of an entity', () => {
  it('has its name and those beside it in the reader’s language where articles have them, else as most have them', () => {
    const french = summariseEntity(KEY, [ENGLISH, FRENCH], 'fr');
    expect([french.identity?.canonical, ...french.neighbours.map(({ name }) => name)]).toEqual(['Alger', 'Russie']);
    const german = summariseEntity(KEY, [ENGLISH, ENGLISH, FRENCH], 'de');
    expect([german.identity?.canonical, ...german.neighbours.map(({ name }) => name)]).toEqual(['Algiers', 'Russia']);
  });

  it('counts articles and mentions apart, and whether a sentence names both', () => {
    const { mentions, forms, neighbours } = summariseEntity(KEY, [ENGLISH, FRENCH], 'fr');
    expect(mentions).toBe(4);
    expect(forms).toContainEqual({ words: 'Alger', language: 'fr', articles: 1, mentions: 1 });
    expect(neighbours).toEqual([{ key: 'e:iso:RU', name: 'Russie', kind: 'place', articles: 2, inSentence: 1 }]);
  });

  it('has the dates of its own sentences alone', () => {
    expect(summariseEntity(KEY, [ENGLISH, FRENCH, ENGLISH], 'fr').dates).toEqual([{ value: '2022-04-05', articles: 2 }]);
  });

  it('counts a day once, whatever time of day is stated', () => {
    const mentions = FRENCH.mentions.map((mention) =>
      mention.kind === 'date' && mention.resolved
        ? { ...mention, start: 0, end: 1, resolved: { ...mention.resolved, value: '2022-04-05T20:00:00' } }
        : mention,
    );
    expect(summariseEntity(KEY, [ENGLISH, { ...FRENCH, mentions }], 'fr').dates).toEqual([{ value: '2022-04-05', articles: 2 }]);
  });

  it('is nothing where no article names it', () => {
    const none = { identity: null, mentions: 0, forms: [], dates: [] };
    expect(summariseEntity('e:iso:FR', [], 'fr')).toEqual({ ...none, neighbours: [] });
  });
});

function read(language: string, text: string, names: readonly (readonly [string, EntityIdentity])[]): ReadArticle {
  const entities = names.map(([words, identity]): EntityMention => ({
    ...spanOf(text, words),
    ...identity,
    source: 'gazetteer',
    confidence: 0.9,
  }));
  const date = text.includes('5 April 2022')
    ? makeDate(text, '5 April 2022', '2022-04-05')
    : makeDate(text, '6 avril 2022', '2022-04-06');
  return { language, text, mentions: [...entities, date].toSorted((one, other) => one.start - other.start) };
}
