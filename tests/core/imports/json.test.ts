import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { json as written } from '../../../src/core/exports/json';
import { ImportFault } from '../../../src/core/imports/format';
import { json } from '../../../src/core/imports/json';
import type { ImportedLibrary } from '../../../src/model/import';
import { changedAt, type Place } from '../../support/changed-at';
import { anyLibrary, asRead, besidesIn } from '../../support/generated-libraries';
import { makeMark, makeNote } from '../../support/make-annotation';
import { makeArticle, makeDate, makePlace } from '../../support/make-article';
import { writeOneFile } from '../../support/write-export';

const CONTEXT = { importedAt: '2022-05-01T00:00:00.000Z', idOf: (words: string) => words };

describe('the JSON format, read', () => {
  it('gives back all of any library that was written', () => {
    fc.assert(
      fc.property(anyLibrary, (library) => {
        fc.pre(library.articles.length > 0);
        expect(read(writeOneFile(written, library.articles, besidesIn(library)))).toStrictEqual(asRead(library));
      }),
    );
  });

  it('gives back a note of a megabyte', () => {
    const note = 'é\uD83D\u0000'.repeat(350_000);
    const article = makeArticle({ annotations: [makeNote({ note })] });
    expect(read(writeOneFile(written, [article])).articles[0]?.annotations?.[0]?.note === note).toBe(true);
  });

  it('knows its own files, whatever they are called, and no others', () => {
    const file = writeOneFile(written, [makeArticle()]);
    expect(json.recognise({ name: 'x.txt', text: file }, JSON.parse(file))).toBe(true);
    for (const other of ['{}', '[]', 'null', '"reperes"', '{"format":"other"}', '{"__proto__":{"format":"reperes"}}'])
      expect(json.recognise({ name: 'x.json', text: other }, JSON.parse(other)), other).toBe(false);
  });

  it('reads an article as it stood in a tab, and one of which only the address is known', () => {
    const { id: _id, savedAt: _savedAt, updatedAt: _updatedAt, ...draft } = makeArticle({ text: '' });
    expect(read(writeOneFile(written, [draft])).articles).toEqual([draft]);
  });

  it('takes names of the first files, which did not say how sure they were, for sure', () => {
    const article = makeArticle({ text: 'Alger', mentions: [makePlace('Alger', 'Alger')] });
    const file = writeOneFile(written, [article]).replace(/"confidence":[\d.]+/, `"was":{"kind":"place","canonical":"x"}`);
    expect(read(file).articles[0]?.mentions?.[0]).toMatchObject({ confidence: 1 });
  });

  it('leaves out what it does not know, and names that every object has', () => {
    const file = writeOneFile(written, [makeArticle()]).replace(
      '"articles"',
      '"__proto__": {"isBad": true}, "later": 1, "articles"',
    );
    const data = JSON.parse(file.replace('"title"', '"constructor": "x", "__proto__": {"isBad": true}, "title"'));
    const library = json.read({ name: '', text: '' }, data, CONTEXT);
    expect(library).toStrictEqual({ articles: [makeArticle()] });
    expect('isBad' in library || library.articles.some((article) => 'isBad' in article)).toBe(false);
  });

  it('refuses a file of a later version, and says which', () => {
    expect(faultWith(['version'], 2)).toMatchObject({ code: 'newerVersion', where: '2' });
    for (const version of [0, '1', 1.5, undefined])
      expect(faultWith(['version'], version)).toMatchObject({ code: 'badField', where: 'version' });
  });

  it('refuses a file with nothing in it', () => {
    expect(faultWith(['articles'], [])).toMatchObject({ code: 'nothingInside' });
  });

  it.each<[string, Place, unknown]>([
    ['articles', ['articles'], undefined],
    ['exportedAt', ['exportedAt'], '2022-13-01T00:00:00.000Z'],
    ['articles[1].title', ['title'], 7],
    ['articles[1].address', ['address'], 'javascript:alert(1)'],
    ['articles[1].savedAt', ['savedAt'], 'yesterday'],
    ['articles[1].text', ['text'], undefined],
    ['articles[1].mentions[0].warnings[0].code', ['mentions', 0, 'warnings'], [{ code: 'x' }]],
    ['articles[1].mentions[0].kind', ['mentions', 0, 'kind'], 'animal'],
    ['articles[1].mentions[1].confidence', ['mentions', 1, 'confidence'], 2],
    ['articles[1].mentions[1].end', ['mentions', 1, 'end'], 100_000],
    ['articles[1].mentions[1].start', ['mentions', 1, 'start'], -1],
    ['articles[1].annotations[0].target.type', ['annotations', 0, 'target'], {}],
    ['articles[1].annotations[0].target.anchor.quote', ['annotations', 0, 'target', 'anchor', 'quote'], undefined],
    ['articles[1].annotations[0].changedAt.tags', ['annotations', 0, 'changedAt', 'tags'], null],
    ['articles[1].revisions[0].mentions[0].end', ['revisions', 0, 'text'], ''],
    ['subjectNotes[0].target.type', ['subjectNotes'], [makeNote()]],
    ['labels[0].colour', ['labels'], [{ id: 'a', name: 'a', colour: 'black', line: 'solid' }]],
  ])('names the field %s where it is not what it should be', (where, place, value) => {
    const isInside = where.startsWith('articles[1]');
    expect(faultWith(isInside ? ['articles', 1, ...place] : place, value)).toMatchObject({ code: 'badField', where });
  });
});

function read(file: string): ImportedLibrary {
  return json.read({ name: 'library.json', text: file }, JSON.parse(file), CONTEXT);
}

const TEXT = 'Le 5 avril 2022, à Alger.';

/** The fault of a good file that has something else at a place. */
function faultWith(place: Place, value: unknown): ImportFault {
  const mentions = [makeDate(TEXT, '5 avril 2022', '2022-04-05'), makePlace(TEXT, 'Alger')];
  const instant = '2022-04-11T08:00:00.000Z';
  const revisions = [{ savedAt: instant, keptAt: instant, title: '', text: TEXT, mentions }];
  const whole = makeArticle({ id: 'b', text: TEXT, mentions, annotations: [makeMark(TEXT, 'Alger')], revisions });
  const data = changedAt(JSON.parse(writeOneFile(written, [makeArticle(), whole])), place, value);
  try {
    json.read({ name: '', text: '' }, data, CONTEXT);
  } catch (error) {
    if (error instanceof ImportFault) return error;
  }
  throw new Error('It was read.');
}
