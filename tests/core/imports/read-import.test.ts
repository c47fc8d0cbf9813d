import { describe, expect, it } from 'vitest';
import { IMPORT_FORMATS } from '../../../src/core/imports';
import type { ImportFormat } from '../../../src/core/imports/format';
import { readImport } from '../../../src/core/imports/read-import';
import { MOST_FILE_BYTES } from '../../../src/core/imports/bounds';
import { faultOf } from '../../support/fault-of';
import { fileOf, READING } from '../../support/reading-context';

describe('readImport', () => {
  it('asks the formats in their order', () => {
    expect(readImport(fileOf('a.txt', 'words'), READING, ['first', 'second'].map(formatNamed)).format).toBe('first');
  });

  it('gives formats the JSON of a file, and nothing where it is none', () => {
    const seen: unknown[] = [];
    const spy: ImportFormat = { ...formatNamed('spy'), recognise: (_, data) => seen.push(data) > 0 };
    readImport(fileOf('a.json', ' {"a":1}'), READING, [spy]);
    readImport(fileOf('a', '[1]'), READING, [spy]);
    readImport(fileOf('a.txt', '[a](https://journal.example/a)'), READING, [spy]);
    readImport(fileOf('a.html', '<html>'), READING, [spy]);
    expect(seen).toEqual([{ a: 1 }, [1], undefined, undefined]);
  });

  it('reads UTF-16 as some programs write it, and passes over byte order marks', () => {
    const text = 'https://journal.example/é';
    const utf16 = new Uint8Array(new Uint16Array([0xfeff, ...Array.from(text, (sign) => sign.charCodeAt(0))]).buffer);
    expect(readImport({ name: 'a.txt', bytes: utf16 }, READING).articles[0]?.address).toBe(text);
    expect(readImport(fileOf('a.txt', `\uFEFF${text}`), READING).articles[0]?.address).toBe(text);
  });

  it.each([
    ['a.json', '', 'empty'],
    ['a.json', ' \n\t\u00A0\n', 'empty'],
    ['a.json', '{"a":', 'notJson 1:6'],
    ['a.json', 'https://journal.example/a', 'notJson 1:1'],
    ['a', '[{"a":]', 'notJson 1:7'],
    ['a.json', '[]', 'unknownFormat'],
    ['a.json', '"https://journal.example/a"', 'unknownFormat'],
    ['a.html', '<p>No <a href="https://journal.example/a">bookmark</a>', 'unknownFormat'],
    ['a.txt', 'A letter.\nWithout links.', 'unknownFormat'],
    ['a.html', '<!DOCTYPE NETSCAPE-Bookmark-file-1><DL></DL>', 'nothingInside'],
    ['a.csv', 'title,url,time_added,tags,status\n', 'nothingInside'],
  ])('refuses %s %j: %s', (name, text, fault) => {
    expect(faultOf(() => readImport(fileOf(name, text), READING))).toBe(fault);
  });

  it('refuses what is no text', () => {
    expect(faultOf(() => readImport({ name: 'a.txt', bytes: new Uint8Array([0x68, 0xff, 0x68]) }, READING))).toBe('notText');
  });

  it('refuses what is too large without looking at it', () => {
    const decode = (): never => {
      throw new Error('It was looked at.');
    };
    const bytes = new Uint8Array(MOST_FILE_BYTES + 1);
    expect(faultOf(() => readImport({ name: 'a.json', bytes }, { ...READING, decode }))).toBe('tooLarge');
  });

  it('says that 200 MB of spaces are nothing', () => {
    expect(faultOf(() => readImport({ name: 'a.json', bytes: new Uint8Array(200_000_000).fill(0x20) }, READING))).toBe('empty');
  });

  it('names every format once', () => {
    const ids = IMPORT_FORMATS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

function formatNamed(id: string): ImportFormat {
  const article = { address: 'https://journal.example/a', title: id, site: '', authors: [], language: 'und', text: '' };
  return { id, recognise: () => true, read: () => ({ articles: [article] }) };
}
