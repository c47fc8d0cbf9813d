import { expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ExportOptions } from '../../../src/model/export';
import { markdown } from '../../../src/core/exports/markdown';
import type { Article } from '../../../src/model/article';
import { makeNote } from '../../support/make-annotation';
import { makeArticle, makeDate, makePlace } from '../../support/make-article';
import { writeExport } from '../../support/write-export';

const FOLDER = 'exportEntityFolder';
const FRENCH = 'À Alger, la capitale, AC/DC joue le 5 avril 2022. Alger attend.';
const ENGLISH = 'In Algiers, again.';

const french = makeArticle({
  id: 'a',
  title: 'Concert à Alger',
  text: FRENCH,
  published: { value: '2022-04-03', source: 'meta' },
  mentions: [
    makePlace(FRENCH, 'Alger', { entityId: 'geonames:2507480' }),
    makePlace(FRENCH, 'la capitale', { entityId: 'geonames:2507480', canonical: 'Alger' }),
    makePlace(FRENCH, 'AC/DC', { kind: 'organisation' }),
    makeDate(FRENCH, '5 avril 2022', '2022-04-05'),
    makePlace(FRENCH, 'attend', { confidence: 0.3 }),
  ],
});
const english = makeArticle({
  id: 'b',
  title: 'Algiers',
  language: 'en',
  text: ENGLISH,
  savedAt: '2022-04-11T08:00:00.000Z',
  mentions: [makePlace(ENGLISH, 'Algiers', { entityId: 'geonames:2507480' })],
});

function write(articles: readonly Article[], options: Partial<ExportOptions> = {}): Map<string, string> {
  return writeExport(markdown, articles, { ...options, choices: { entityNotes: true, ...options.choices } });
}

function propertiesOf(note = ''): Record<string, unknown> {
  return parse(note.split('\n---\n')[0]?.slice('---\n'.length) ?? '');
}

it('has a note on each entity in a folder, after those on the articles', () => {
  expect([...write([french, english]).keys()]).toEqual([
    'Concert à Alger.md',
    'Algiers.md',
    `${FOLDER}/Alger.md`,
    `${FOLDER}/AC DC.md`,
  ]);
  expect([...writeExport(markdown, [french, english]).keys()]).toEqual(['Concert à Alger.md', 'Algiers.md']);
});

it('says of an entity its names, its kind, when it is named and in which articles, the newest first', () => {
  const note = write([french, english]).get(`${FOLDER}/Alger.md`);
  expect(propertiesOf(note)).toEqual({
    aliases: ['la capitale', 'Algiers'],
    kind: 'place',
    id: 'geonames:2507480',
    articles: 2,
    first: '2022-04-03',
    last: '2022-04-11',
    tags: [],
  });
  expect(note).toMatch(
    /\n---\n# Alger\n\n## exportEntityArticles\n\n- \[\[Algiers\]\] — 2022-04-11 \(1\)\n- \[\[Concert à Alger\]\] — 2022-04-03 \(2\)\n$/,
  );
});

it('leads from articles to the one note, whatever they call the entity', () => {
  const files = write([french, english]);
  expect(propertiesOf(files.get('Concert à Alger.md'))).toMatchObject({
    places: ['[[Alger]]'],
    organisations: ['[[AC DC|AC/DC]]'],
  });
  expect(propertiesOf(files.get('Algiers.md'))).toMatchObject({ places: ['[[Alger|Algiers]]'] });
});

it('leads every link to a note of the export, and no two notes have one name', () => {
  const text = 'Washington et Washington, Concert à Alger.';
  const namesakes = makeArticle({
    title: 'washington',
    text,
    mentions: [
      makePlace(text, 'Washington'),
      makePlace(text, 'Washington', { kind: 'person' }),
      makePlace(text, 'Concert à Alger', { kind: 'event' }),
    ],
  });
  const files = write([french, english, namesakes], { choices: { linksInText: true } });
  const notes = [...files.keys()].map((file) => file.replace(/^.*\//, '').replace(/\.md$/, ''));
  expect(notes.map((note) => note.toLowerCase())).toEqual([...new Set(notes.map((note) => note.toLowerCase()))]);
  const targets = [...files.values()]
    .flatMap((file) => [...file.matchAll(/\[\[(?<target>[^\]|]+)/g)])
    .map(([, target = '']) => target);
  expect(targets.length).toBeGreaterThan(10);
  expect(targets.filter((target) => !notes.includes(target) && !/^\d{4}-\d\d-\d\d$/.test(target))).toEqual([]);
  expect(propertiesOf(files.get('washington.md'))).toMatchObject({
    places: ['[[Washington (2)|Washington]]'],
    people: ['[[Washington (3)|Washington]]'],
    events: ['[[Concert à Alger (2)|Concert à Alger]]'],
  });
});

it('has what the reader wrote on an entity, in an article or in none', () => {
  const key = 'e:geonames:2507480';
  const own = makeNote({ note: 'Ma *ville*.', tags: ['nord'], target: { type: 'subject', key, name: 'Alger' } });
  const subjectNotes = [
    makeNote({ note: 'La blanche.', target: { type: 'subject', key, name: 'Alger' } }),
    makeNote({ note: 'Un ami.', target: { type: 'subject', key: 'e:person:x', name: 'Ann Abel' } }),
    makeNote({ note: 'Le jour.', tags: ['fête'], target: { type: 'subject', key: 'd:2022-04-05', name: '5 avril' } }),
  ];
  const files = write([{ ...french, annotations: [own] }], { subjectNotes });
  const note = files.get(`${FOLDER}/Alger.md`);
  expect(note).toContain('## myNotes\n\nMa *ville*.\n\nLa blanche.\n');
  expect(propertiesOf(note)).toMatchObject({ tags: ['nord'] });
  expect(files.get(`${FOLDER}/Ann Abel.md`)).toMatch(
    /kind: "person"\narticles: 0\ntags: \[\]\n---\n# Ann Abel\n\n## myNotes\n\nUn ami\.\n$/,
  );
  expect(files.get('myNotes.md')).toBe('# myNotes\n\n## [[2022-04-05]] #fête\n\nLe jour.\n');
});
