import { describe, expect, it } from 'vitest';
import { logseq } from '../../../src/core/exports/logseq';
import { makeMark, makeNote } from '../../support/make-annotation';
import { makeArticle, makeDate, makePlace } from '../../support/make-article';
import { readSections } from '../../support/pandoc';
import { readParagraphs, strangeTexts } from '../../support/strange-texts';
import { writeExport, writeOneFile } from '../../support/write-export';

const TEXT = 'Les troupes sont à *Béchar*.\n\nLe 5 avril 2022,\nencore.';
const ARTICLE = makeArticle({
  text: TEXT,
  authors: ['Ann Abel'],
  published: { value: '2022-04-10', source: 'meta' },
  mentions: [makePlace(TEXT, 'Béchar'), makeDate(TEXT, '5 avril 2022', '2022-04-05/2022-04')],
  annotations: [
    makeMark(TEXT, '*Béchar*', { note: 'Une **ville**.\n\nDu Sud.', tags: ['sud', 'à vérifier'] }),
    makeMark('Ils sont partis.', 'partis', { label: '' }),
    makeNote({ note: 'À relire.' }),
    makeNote({ note: 'La ville.', target: { type: 'subject', key: 'e:x', name: 'Béchar' } }),
  ],
});

it('is a page of properties and then of blocks, as Logseq keeps it', () => {
  expect(writeOneFile(logseq, [ARTICLE])).toBe(`type:: [[Article]]
source:: https://journal.example/2022/04/10/manoeuvres
site:: Le Journal
author:: [[Ann Abel]]
published:: [[Apr 10th, 2022]]
created:: [[Apr 11th, 2022]]
language:: fr
places:: [[Béchar]]
dates:: [[Apr 5th, 2022]], [[2022-04]]
tags:: clippings, sud, à vérifier

- Les troupes sont à ==\\*Béchar\\*==.
- Le 5 avril 2022,
  encore.
- ## marksHeading
\t- ==\\*Béchar\\*== [↗](<https://journal.example/2022/04/10/manoeuvres#:~:text=*B%C3%A9char*>) — label\\_important #[[sud]] #[[à vérifier]]
\t\t- Une **ville**.
\t\t- Du Sud.
\t- ==partis== [↗](<https://journal.example/2022/04/10/manoeuvres#:~:text=partis>) — exportOrphan
- ## myNotes
\t- **articleNote**
\t\t- À relire.
\t- [[Béchar]]
\t\t- La ville.
- ## datesHeading
\t- 5 avril 2022: [[Apr 5th, 2022]] / [[2022-04]]
`);
});

it('writes days as the reader’s journal does', () => {
  const file = writeOneFile(logseq, [ARTICLE], { choices: { journalFormat: 'yyyy-MM-dd EEEE' } });
  expect(file).toContain('published:: [[2022-04-10 Sunday]]\n');
  expect(file).toContain('5 avril 2022: [[2022-04-05 Tuesday]] / [[2022-04]]\n');
});

it('leaves out properties that have nothing in them', () => {
  const { published: _, ...undated } = ARTICLE;
  const file = writeOneFile(logseq, [{ ...undated, authors: [], mentions: [], annotations: [] }]);
  expect(file).not.toMatch(/^(?:author|published|places|dates|people)::/m);
  expect(file).toContain('\ntags:: clippings\n');
});

it.each([
  ['a property', 'id:: 12', '- id:\\: 12'],
  ['a macro', 'Un {{embed x}} là', '- Un \\{\\{embed x\\}\\} là'],
  ['a reference to a block', 'Un ((6a)) là', '- Un \\((6a\\)) là'],
  ['a link', 'Un [[x]] là', '- Un \\[\\[x\\]\\] là'],
  ['a tag', 'Un #x là', '- Un \\#x là'],
  ['a list', '- Oui', '- \\- Oui'],
])('shows words as they are where they would be %s', (_, text, block) => {
  const file = writeOneFile(logseq, [makeArticle({ title: 't', text })]);
  expect(file).toContain(`\n\n${block}\n`);
});

it('makes no task of a paragraph', () => {
  expect(writeOneFile(logseq, [makeArticle({ title: 't', text: 'NOW is the time. TODO' })])).toContain(
    '\n- \u2060NOW is the time. TODO\n',
  );
});

it('lets no word out of a property', () => {
  const article = makeArticle({ site: 'a\nadmin:: true', authors: ['x]]\nadmin:: true, y'] });
  expect(writeOneFile(logseq, [article]).match(/^\w+::/gm)).toEqual([
    'type::',
    'source::',
    'site::',
    'author::',
    'created::',
    'language::',
    'tags::',
  ]);
});

describe('pandoc', () => {
  it.skipIf(!readSections)('gives back every text, word for word', () => {
    const texts = [...strangeTexts(300, 51, readParagraphs())].filter((words) => !/::/.test(words));
    const articles = texts.map((text, number) => makeArticle({ id: `a${number}`, title: `Article ${number}`, text }));
    const pages = [...writeExport(logseq, articles).values()].map(
      (file, number) => `# Article ${number}\n\n${file.split('\n\n').slice(1).join('\n\n')}`,
    );
    const sections = readSections?.(pages.join('\n'), 'commonmark') ?? [];
    expect(sections.map(({ heading }) => heading)).toEqual(articles.map(({ title }) => title));
    for (const [number, { words }] of sections.entries()) expect(inked(words), texts[number]).toBe(inked(texts[number] ?? ''));
  });
});

/** What shows of a text in UTF-8; pandoc composes accents, and does not tell controls and white space apart; signs for marks are none in a text. */
function inked(words: string): string {
  return Buffer.from(words)
    .toString('utf8')
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Z}\uFEFF\uFFFD\u2060\uFDD0-\uFDD2]+/gu, '');
}
