import { describe, expect, it } from 'vitest';
import { readImport } from '../../../src/core/imports/read-import';
import { faultOf } from '../../support/fault-of';
import { fileOf, READING } from '../../support/reading-context';

describe('a list of addresses', () => {
  it.each([
    ['https://a.example/b', 'https://a.example/b', 'a.example/b'],
    ['<https://a.example/b>', 'https://a.example/b', 'a.example/b'],
    ['- https://a.example/b', 'https://a.example/b', 'a.example/b'],
    ['12. https://a.example/b', 'https://a.example/b', 'a.example/b'],
    ['Le titre\thttps://a.example/b', 'https://a.example/b', 'Le titre'],
    ['https://a.example/b\tLe titre', 'https://a.example/b', 'Le titre'],
    ['[Le titre](https://a.example/b)', 'https://a.example/b', 'Le titre'],
    ['* [ ] [Le titre](https://a.example/b_(c) "Une bulle")', 'https://a.example/b_(c)', 'Le titre'],
    ['HTTP://A.example/b', 'http://A.example/b', 'A.example/b'],
  ])('reads %j', (line, address, title) => {
    const { articles, format } = readImport(fileOf('list.txt', line), READING);
    expect(format).toBe('urls');
    expect(articles.map((article) => [article.address, article.title])).toEqual([[address, title]]);
  });

  it('passes over headings, comments and some words between', () => {
    const text = '# To read\r\n\r\nhttps://a.example/1\r\nhttps://a.example/2\r\nThese are older:\r\nhttps://a.example/3\r\n';
    expect(readImport(fileOf('list.md', text), READING).articles.map(({ address }) => address)).toEqual([
      'https://a.example/1',
      'https://a.example/2',
      'https://a.example/3',
    ]);
  });

  it('has an address once, however it is written', () => {
    const text = 'https://www.a.example/1/\nhttp://a.example/1?utm_source=x#top\nhttps://a.example/2';
    expect(readImport(fileOf('list.txt', text), READING).articles).toHaveLength(2);
  });

  it('has no annotations, and is saved now', () => {
    expect(readImport(fileOf('list.txt', 'https://a.example/1'), READING).articles).toEqual([
      {
        address: 'https://a.example/1',
        title: 'a.example/1',
        site: 'a.example',
        authors: [],
        language: 'und',
        text: '',
        savedAt: READING.importedAt,
        updatedAt: READING.importedAt,
      },
    ]);
  });

  it('is no text in which an address stands', () => {
    const text = 'Dear reader,\nsee\nhttps://a.example/1\nYours\n';
    expect(faultOf(() => readImport(fileOf('letter.txt', text), READING))).toBe('unknownFormat');
  });

  it('longer than anyone reads is refused', () => {
    const text = 'https://a.example/1\n'.repeat(200_001);
    expect(faultOf(() => readImport(fileOf('list.txt', text), READING))).toBe('tooLarge');
  });
});
