import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ImportFault, type ImportFormat } from '../../../src/core/imports/format';
import { readImport } from '../../../src/core/imports/read-import';
import { faultOf } from '../../support/fault-of';
import { makeZip, type ZipEntry } from '../../support/make-zip';
import { READING } from '../../support/reading-context';

/** Lines of addresses. */
const lines: ImportFormat = {
  id: 'lines',
  recognise: ({ text }) => text.startsWith('http'),
  read: ({ text, beside }) => ({
    articles: text.split('\n').map((address) => ({
      address,
      title: beside?.(`titles/${address.slice(-1)}.html`) ?? address,
      site: '',
      authors: [],
      language: 'und',
      text: '',
    })),
  }),
};
/** A format that finds fault with what it reads. */
const strict: ImportFormat = {
  id: 'strict',
  recognise: (_, data) => typeof data === 'object',
  read: () => {
    throw new ImportFault('badField', 'articles[3].title');
  },
};

const A = 'https://journal.example/a';
const B = 'https://journal.example/b';

describe('an archive', () => {
  it('gives what all its files bring', () => {
    const bytes = zipSync({ 'one.txt': strToU8(A), 'folder/two.csv': strToU8(B) });
    expect(addressesIn(bytes)).toEqual([B, A]);
  });

  it.each([
    ['stored', makeZip([{ name: 'a.txt', content: A, isStored: true }])],
    ['of ZIP64', makeZip([{ name: 'a.txt', content: A, isLarge: true }])],
    ['with a comment', makeZip([{ name: 'a.txt', content: A }], 'PK\u0005 made by hand')],
    // As archives are that are written in a stream: sizes come after the bytes.
    ['with data descriptors', makeZip([{ name: 'a.txt', content: A, flags: 0x808 }])],
  ])('%s is read', (_, bytes) => {
    expect(addressesIn(bytes)).toEqual([A]);
  });

  it('gives a file what lies beside it, which is not read by itself then', () => {
    const bytes = makeZip([
      { name: 'library/titles/a.html', content: 'https://not.example/a' },
      { name: 'library/list.csv', content: A },
      { name: 'titles/a.html', content: B },
    ]);
    const { articles } = read(bytes);
    expect(articles.map(({ address, title }) => [address, title])).toEqual([
      [A, 'https://not.example/a'],
      [B, B],
    ]);
  });

  it('leaves out what a file has it leave, torn or not', () => {
    const leaving: ImportFormat = {
      ...lines,
      read: (file, ...rest) => {
        file.leave?.('pages/a.csv');
        return lines.read(file, ...rest);
      },
    };
    const page = { name: 'pages/a.csv', content: B, checksum: 7 };
    const bytes = makeZip([{ name: 'a.csv', content: A }, page]);
    expect(readImport({ name: 'a.zip', bytes }, READING, [leaving]).articles.map(({ address }) => address)).toEqual([A]);
    expect(faultOf(() => read(bytes))).toBe('badArchive pages/a.csv');
  });

  it('passes over what is of no known format, hidden or no text', () => {
    const bytes = makeZip([
      { name: 'readme.txt', content: 'How to read this.' },
      { name: 'cover.html', content: new Uint8Array([0xff, 0xfe, 0xfd]) },
      { name: 'photo.jpg', content: new Uint8Array([0xff, 0xd8, 0xff]) },
      { name: '__MACOSX/._a.csv', content: new Uint8Array([0, 5, 22, 7, 0xff]) },
      { name: '.hidden.csv', content: B },
      { name: 'empty.html', content: '' },
      { name: 'folder/', content: '', isStored: true },
      { name: 'a.csv', content: A },
    ]);
    expect(addressesIn(bytes)).toEqual([A]);
  });

  it('takes the name of a file for nothing but a name', () => {
    expect(
      addressesIn(
        makeZip([
          { name: '../../etc/a.csv', content: A },
          { name: '/b.csv', content: B },
        ]),
      ),
    ).toEqual([A, B]);
  });

  it.each<[string, string, readonly ZipEntry[]]>([
    ['without files', 'nothingInside', []],
    ['without a known format', 'unknownFormat', [{ name: 'a.txt', content: 'words' }]],
    ['of files that are not read', 'unknownFormat', [{ name: 'a.png', content: A }]],
    [
      'with an archive inside',
      'badArchive inner.zip',
      [
        { name: 'a.txt', content: A },
        { name: 'inner.zip', content: makeZip([]) },
      ],
    ],
    ['with a list that is no text', 'notText a.csv', [{ name: 'a.csv', content: new Uint8Array([0xff]) }]],
    [
      'with broken JSON',
      'notJson b.json: 2:1',
      [
        { name: 'a.csv', content: A },
        { name: 'b.json', content: '[\n' },
      ],
    ],
    ['with a wrong field', 'badField b.json: articles[3].title', [{ name: 'b.json', content: '{}' }]],
    ['that is encrypted', 'badArchive', [{ name: 'a.txt', content: A, flags: 1 }]],
    ['packed in an unknown way', 'badArchive', [{ name: 'a.txt', content: A, method: 12 }]],
    ['with a wrong checksum', 'badArchive a.txt', [{ name: 'a.txt', content: A, checksum: 7 }]],
    ['that unpacks to less than it says', 'badArchive a.txt', [{ name: 'a.txt', content: A, size: 1000 }]],
    ['that unpacks to more than it says', 'badArchive a.txt', [{ name: 'a.txt', content: 'http'.repeat(100_000), size: 9 }]],
    [
      'whose bytes are no DEFLATE stream',
      'badArchive a.txt',
      [{ name: 'a.txt', content: A, packed: new Uint8Array(9).fill(0xff) }],
    ],
    ['whose bytes end early', 'badArchive', [{ name: 'a.txt', content: A, packedSize: 4_000 }]],
    [
      'whose files share bytes',
      'badArchive',
      [
        { name: 'a.txt', content: A },
        { name: 'b.txt', content: A, sharesWith: 0 },
      ],
    ],
    ['of spaces', 'tooLarge a.txt', [{ name: 'a.txt', content: ' '.repeat(2_000_000) }]],
    ['that says it is larger than anything', 'tooLarge a.txt', [{ name: 'a.txt', content: A, size: 0xfffffffe }]],
  ])('%s is refused: %s', (_, fault, entries) => {
    expect(faultOf(() => read(makeZip(entries)))).toBe(fault);
  });

  it('of large files that say little of themselves is not unpacked beyond what they say', () => {
    const bomb = makeZip([{ name: 'a.txt', content: new Uint8Array(20_000_000), size: 500_000, checksum: 0 }]);
    expect(faultOf(() => read(bomb))).toBe('badArchive a.txt');
  });

  it('of more files than are read is refused before they are', () => {
    const bytes = makeZip([{ name: 'a.txt', content: A, isLarge: true }]);
    const many = new Uint8Array(bytes);
    // Both counts of the last record.
    many.set([0xfe, 0xff, 0xfe, 0xff], many.length - 14);
    expect(faultOf(() => read(many))).toBe('badArchive');
  });

  it('is refused when its end is cut off, at whatever byte', () => {
    const bytes = makeZip([
      { name: 'a.txt', content: A },
      { name: 'b.txt', content: B },
    ]);
    for (let length = 4; length < bytes.length; length += 1)
      expect(faultOf(() => read(bytes.subarray(0, length)))).toBe('badArchive');
  });
});

function read(bytes: Uint8Array) {
  return readImport({ name: 'export.zip', bytes }, READING, [lines, strict]);
}

function addressesIn(bytes: Uint8Array): string[] {
  return read(bytes).articles.map(({ address }) => address);
}
