import { expect, it } from 'vitest';
import { text } from '../../../src/core/exports/text';
import { makeMark, makeNote } from '../../support/make-annotation';
import { makeArticle, makeDate } from '../../support/make-article';
import { strangeArticles } from '../../support/strange-articles';
import { systemReader } from '../../support/system-reader';
import { writeExport, writeOneFile } from '../../support/write-export';

const TEXT = 'Le titre\n\nLes troupes sont là, le mardi 5 novembre 2022.\n\nFin.';

it('is the head, the text, and below it marks, notes and warnings', () => {
  const article = makeArticle({
    title: 'Le titre',
    authors: ['Ann Abel'],
    text: TEXT,
    published: { value: '2022-04-10', source: 'meta' },
    mentions: [
      makeDate(TEXT, 'mardi 5 novembre 2022', '2022-11-05', {
        warnings: [{ code: 'weekday-mismatch', stated: 2, actual: 6, value: '2022-11-05' }],
      }),
    ],
    annotations: [
      makeMark(TEXT, 'troupes', { note: 'Combien ?', tags: ['sud', 'à vérifier'] }),
      makeMark('Ils sont partis.', 'partis', { label: '' }),
      makeNote({ note: 'À relire.', target: { type: 'subject', key: 'e:x', name: 'Béchar' } }),
    ],
  });
  expect(writeOneFile(text, [article])).toBe(`Le titre
Le Journal · Ann Abel · dimanche 10 avril 2022
https://journal.example/2022/04/10/manoeuvres


Les troupes sont là, le mardi 5 novembre 2022.

Fin.


marksHeading
============

quoted troupes
label_important
Combien ?
#sud #à vérifier

quoted partis
exportOrphan


myNotes
=======

noteOn Béchar
À relire.


exportWarnings
==============

quoted mardi 5 novembre 2022 warningWeekdayMismatch 5 novembre 2022 samedi mardi
`);
});

it('is the head alone where nothing was read', () => {
  expect(writeOneFile(text, [makeArticle({ text: '', site: '' })])).toBe(
    'Manœuvres au désert\nhttps://journal.example/2022/04/10/manoeuvres\n',
  );
});

const python = systemReader('python3');

it.skipIf(!python)('has every paragraph, note and quote of any article, as Python reads its file', () => {
  const articles = strangeArticles(100, 61);
  const files = [...writeExport(text, articles).values()];
  const read = files.map(utf8);
  const all = python?.({ name: 'all.txt', text: files.join('\n') }, (path) => [
    '-c',
    'import json, sys; print(json.dumps(open(sys.argv[1], encoding="utf-8", newline="").read()))',
    path,
  ]);
  expect(JSON.parse(all ?? '""')).toBe(utf8(files.join('\n')));
  for (const [number, { text: words, annotations = [] }] of articles.entries()) {
    expect(read[number]).toContain(utf8(words.split('\n').slice(1).join('\n').trim()));
    for (const { note } of annotations) expect(read[number]).toContain(utf8(note.trim()));
  }
});

function utf8(words: string): string {
  return Buffer.from(words).toString('utf8');
}
