import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainLine } from '../../../src/core/exports/plain-line';
import { ris } from '../../../src/core/exports/ris';
import { makeMark, makeNote } from '../../support/make-annotation';
import { makeArticle } from '../../support/make-article';
import { makeCited } from '../../support/make-cited';
import { strangeTexts } from '../../support/strange-texts';
import { writeOneFile } from '../../support/write-export';

describe('the RIS format', () => {
  it('writes a newspaper article in the fields that Zotero reads', () => {
    expect(writeOneFile(ris, [makeCited()]).split('\r\n')).toEqual([
      'TY  - NEWS',
      'TI  - Manœuvres au désert',
      'AU  - Martin, Ann',
      'AU  - von der Leyen, Ursula',
      'AU  - Agence France-Presse',
      'T2  - Le Journal',
      'PY  - 2022',
      'DA  - 2022/04/10/',
      'UR  - https://journal.example/2022/04/10/manoeuvres',
      'Y2  - 2022/04/11/',
      'LA  - fr',
      'KW  - armée',
      'KW  - désert',
      'N1  - Article de fond.',
      'N1  - quoted Les troupes sont arrivées — label_important — Vraiment ? À vérifier.',
      'ER  - ',
      '',
      '',
    ]);
  });

  // Citation.js takes the author of a newspaper article for its reporter, and reads of its date the year alone.
  it('is read by Citation.js as it was', () => {
    expect(read([makeCited(), makeCited({ title: 'Deuxième', published: { value: '2022-04', source: 'meta' } })])).toMatchObject([
      {
        type: 'article-newspaper',
        title: 'Manœuvres au désert',
        reporter: ['Martin, Ann', 'von der Leyen, Ursula', 'Agence France-Presse'],
        'container-title': 'Le Journal',
        issued: { 'date-parts': [[2022]] },
        accessed: { 'date-parts': [[2022, 4, 11]] },
        URL: 'https://journal.example/2022/04/10/manoeuvres',
        language: 'fr',
        keyword: 'armée,désert',
      },
      { title: 'Deuxième', issued: { 'date-parts': [[2022]] } },
    ]);
  });

  it('leaves out what is not known, and calls an article that has only an address by it', () => {
    const bare = makeArticle({ title: '', site: '', language: 'und', text: '' });
    expect(writeOneFile(ris, [bare]).split('\r\n').slice(0, 4)).toEqual([
      'TY  - NEWS',
      `TI  - ${bare.address}`,
      `UR  - ${bare.address}`,
      'Y2  - 2022/04/11/',
    ]);
  });

  it('keeps signs that Zotero would take for markup as words', () => {
    const notes = writeOneFile(ris, [
      makeArticle({ annotations: [makeNote({ note: 'Si a <b et c> d, <script>alert(1)</script>' })] }),
    ]);
    expect(notes).toContain('N1  - Si a < b et c> d, < script>alert(1)< /script>\r\n');
  });

  it('parts no name at its comma, and no tag at its semicolon', () => {
    const article = makeCited({ authors: ['Ann Martin, envoyée spéciale'], annotations: [makeNote({ tags: ['a; b'] })] });
    const lines = writeOneFile(ris, [article]).split('\r\n');
    expect(lines).toContain('AU  - Ann Martin – envoyée spéciale');
    expect(lines).toContain('KW  - a, b');
  });

  it('writes one line a field and loses no word, whatever the texts are', () => {
    for (const words of strangeTexts(150, 7, ['ER  - \r\nTY  - NEWS\r\nTI  - Autre', 'N1  - x\u0085TI  - y'])) {
      const annotations = [makeNote({ note: words, tags: [words] }), makeMark(`a ${words}z`, words || 'a', { note: words })];
      const file = writeOneFile(ris, [makeArticle({ title: words, site: words, authors: [words], annotations })]);
      const lines = file.split(/[\r\n\v\f\u0085\u2028\u2029]+/).filter(Boolean);
      expect(lines.filter((line) => !/^(?:TY|TI|AU|T2|UR|Y2|LA|KW|N1|ER) {2}- /.test(line))).toEqual([]);
      const [record, ...others] = read([makeArticle({ title: words, site: words, annotations })]);
      expect(others).toEqual([]);
      expect(record?.['title']).toBe(plainLine(words) || makeArticle().address);
    }
  });

  it('gives any title back on one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (title) => {
        expect(read([makeArticle({ title })])[0]?.['title']).toBe(plainLine(title) || makeArticle().address);
      }),
    );
  });
});

function read(articles: Parameters<typeof writeOneFile>[1]): readonly Readonly<Record<string, unknown>>[] {
  return new Cite(writeOneFile(ris, articles)).data;
}
