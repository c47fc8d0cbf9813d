import { describe, expect, it } from 'vitest';
import { readImport } from '../../../src/core/imports/read-import';
import { fileOf, READING } from '../../support/reading-context';

const INSTAPAPER = `URL,Title,Selection,Folder,Timestamp,Tags
https://journal.example/a,"Title, A",A quote,Archive,1649580000,"[""climate"",""to check""]"
https://journal.example/b,B,,Maghreb,1649490000,[]
`;

const RAINDROP = `id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite
1001,"A ""title""","First line
Second line",The page says so,https://journal.example/a,Presse/Maghreb,"press, to check",2022-04-10T08:40:00.123Z,https://journal.example/a.jpg,,true
1002,B,,,https://journal.example/b,Unsorted,,2022-04-09T07:40:00.000Z,,"Highlight: words",false
`;

describe('the table of Instapaper', () => {
  it('gives articles with their folders, tags and selections', () => {
    const { articles, format } = readImport(fileOf('instapaper-export.csv', INSTAPAPER), READING);
    expect(format).toBe('instapaper');
    expect(
      articles.map(({ title, savedAt, annotations }) => [title, savedAt, annotations?.[0]?.note, annotations?.[0]?.tags]),
    ).toEqual([
      ['Title, A', '2022-04-10T08:40:00.000Z', 'A quote', ['climate', 'to check']],
      ['B', '2022-04-09T07:40:00.000Z', '', ['Maghreb']],
    ]);
  });
});

describe('the table of Raindrop.io', () => {
  it('gives articles with their folders, tags, notes and highlights', () => {
    const { articles, format } = readImport(fileOf('raindrop.csv', RAINDROP), READING);
    expect(format).toBe('raindrop');
    expect(
      articles.map(({ title, savedAt, annotations }) => [title, savedAt, annotations?.[0]?.note, annotations?.[0]?.tags]),
    ).toEqual([
      ['A "title"', '2022-04-10T08:40:00.123Z', 'First line\nSecond line', ['Presse', 'Maghreb', 'press', 'to check']],
      ['B', '2022-04-09T07:40:00.000Z', 'Highlight: words', []],
    ]);
  });
});

describe('a table', () => {
  it('that a spreadsheet wrote with semicolons is read', () => {
    const table = INSTAPAPER.replaceAll(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/g, ';');
    expect(readImport(fileOf('a.csv', table), READING).articles.map(({ title }) => title)).toEqual(['Title, A', 'B']);
  });

  it('has no columns but those that its head names', () => {
    const table = '__proto__,url,constructor,folder,created\nx,https://a.example/1,y,z,2022-04-10\n';
    expect(readImport(fileOf('a.csv', table), READING).articles).toMatchObject([{ title: 'a.example/1' }]);
  });
});
