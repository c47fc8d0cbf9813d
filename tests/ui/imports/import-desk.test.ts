import { describe, expect, it } from 'vitest';
import { json } from '../../../src/core/exports/json';
import { ImportDesk } from '../../../src/ui/library/imports/import-desk';
import { makeArticle } from '../../support/make-article';
import { writeOneFile } from '../../support/write-export';

const NOW = '2022-04-12T10:00:00.000Z';

describe('the desk where files are read', () => {
  it('tells what is in a file, and gives it in slices until there is no more', () => {
    const desk = new ImportDesk();
    const articles = Array.from({ length: 45 }, (_, number) =>
      makeArticle({ id: crypto.randomUUID(), address: `https://journal.example/${number}` }),
    );
    const summary = desk.read('0', 'a.json', encoded(writeOneFile(json, articles)), NOW);
    expect(summary).toMatchObject({ format: 'json', articles: 45, toRead: 0, annotations: 0 });
    const taken: string[] = [];
    for (let from = 0; ;) {
      const slice = desk.slice('0', from);
      if (slice.length === 0) break;
      expect(slice.length).toBeLessThanOrEqual(20);
      taken.push(...slice.map(({ address }) => address));
      from += slice.length;
    }
    expect(taken).toEqual(articles.map(({ address }) => address));
  });

  it('gives long articles a few at a time', () => {
    const desk = new ImportDesk();
    const text = 'Les grues du port. '.repeat(20_000);
    const articles = Array.from({ length: 6 }, (_, number) =>
      makeArticle({ id: crypto.randomUUID(), address: `https://journal.example/${number}`, text }),
    );
    desk.read('0', 'a.json', encoded(writeOneFile(json, articles)), NOW);
    expect(desk.slice('0', 0)).toHaveLength(2);
    expect(desk.slice('0', 5)).toHaveLength(1);
  });

  it('counts decisions on pages that are not saved, and pairs that were let go', () => {
    const looseDecisions = {
      pageCorrections: [{ addresses: ['https://journal.example/a'], published: '2022-04-10', dates: [] }],
      dismissals: [],
    };
    const file = encoded(writeOneFile(json, [], { looseDecisions }));
    expect(new ImportDesk().read('0', 'a.json', file, NOW)).toMatchObject({ decisions: 1 });
  });

  it('counts addresses as articles to read', () => {
    const summary = new ImportDesk().read('0', 'a.txt', encoded('https://journal.example/a\nhttps://journal.example/b'), NOW);
    expect(summary).toMatchObject({ format: 'urls', articles: 2, toRead: 2 });
  });

  it.each([
    ['nothing', '', { code: 'empty', where: '' }],
    ['no known format', '{"a": 1}', { code: 'unknownFormat', where: '' }],
    ['a file that breaks off', '{"format": "reperes", "articles": [', { code: 'notJson' }],
  ])('says what is wrong with %s, and keeps nothing of it', (_, text, fault) => {
    const desk = new ImportDesk();
    expect(desk.read('0', 'a.json', encoded(text), NOW)).toMatchObject(fault);
    expect(desk.slice('0', 0)).toEqual([]);
  });

  it('reads UTF-16 by its mark, and refuses bytes that are no text', () => {
    const desk = new ImportDesk();
    const words = '\uFEFFhttps://journal.example/é';
    const utf16 = new Uint8Array([...words].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]));
    expect(desk.read('0', 'a.txt', utf16, NOW)).toMatchObject({ format: 'urls', articles: 1 });
    expect(desk.read('1', 'a.txt', new Uint8Array([0x68, 0xff, 0xfe, 0x80]), NOW)).toEqual({ code: 'notText', where: '' });
  });
});

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
