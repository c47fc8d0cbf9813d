import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { writeEntityNote } from '../../../src/core/exports/entity-note';
import type { EntityProfile } from '../../../src/model/entity-profile';
import { makeNote } from '../../support/make-annotation';
import { makeArticle } from '../../support/make-article';

const PROFILE: EntityProfile = {
  key: 'e:geonames:2505530',
  kind: 'place',
  canonical: 'Béchar',
  entityId: 'geonames:2505530',
  place: null,
  articles: 1,
  articlesRead: 1,
  mentions: 2,
  first: '2022-04-06',
  last: '2022-04-06',
  overTime: [],
  forms: [
    { words: 'Béchar', language: 'fr', articles: 1, mentions: 1 },
    { words: 'Colomb-Béchar', language: 'fr', articles: 1, mentions: 1 },
  ],
  neighbours: [{ key: 'e:iso:DZ', name: 'Algérie [pays]', kind: 'place', articles: 1, inSentence: 1 }],
  dates: [{ value: '2022-04-05', articles: 1 }],
  decisions: [],
};

it('writes a note on an entity with its names, notes, company and sentences, none of which can break out of its place', () => {
  const article = makeArticle({
    title: 'Un *titre*',
    address: 'https://journal.example/a b>',
    published: { value: '2022-04-06', source: 'meta' },
  });
  const text = writeEntityNote(
    {
      profile: PROFILE,
      notes: [makeNote({ note: 'Mon **mot**.', tags: ['sud'] })],
      articles: [{ article, sentences: [{ text: '# Béchar est loin.', marks: [{ start: 2, end: 8 }], at: 2 }], more: 0 }],
    },
    (key) => key,
    'fr',
  );
  const [, properties = '', body = ''] = text.split('---\n');
  expect(parse(properties)).toEqual({
    aliases: ['Colomb-Béchar'],
    kind: 'place',
    id: 'geonames:2505530',
    first: '2022-04-06',
    last: '2022-04-06',
    tags: ['sud'],
  });
  expect(body).toBe(`# Béchar

## myNotes

Mon **mot**.

## entityNeighbours

- neighbours_place: [[Algérie pays]]

## entityDates

- [[2022-04-05]]

## entitySentences

[Un \\*titre\\*](<https://journal.example/a%20b%3E>) — Le Journal, mercredi 6 avril 2022

> \\# ==Béchar== est loin.
`);
});
