import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { DEFAULT_TEMPLATE, template, TemplateFault } from '../../../src/core/exports/template';
import { makeMark, makeNote } from '../../support/make-annotation';
import { makeArticle, makeDate, makePlace } from '../../support/make-article';
import { readSections } from '../../support/pandoc';
import { strangeArticles } from '../../support/strange-articles';
import { writeExport, writeOneFile } from '../../support/write-export';

const TEXT = 'Les troupes sont à *Béchar*, le mardi 5 novembre 2022.';
const ARTICLE = makeArticle({
  title: 'Manœuvres: "au" désert',
  text: TEXT,
  authors: ['Ann Abel'],
  published: { value: '2022-04-10', source: 'meta' },
  mentions: [
    makePlace(TEXT, 'Béchar'),
    makeDate(TEXT, 'mardi 5 novembre 2022', '2022-11-05', {
      warnings: [{ code: 'range-reversed', from: '2022-11-05', to: '2022-04-05' }],
    }),
  ],
  annotations: [
    makeMark(TEXT, '*Béchar*', { note: 'Une **ville**.', tags: ['sud'] }),
    makeNote({ note: 'À relire.' }),
    makeNote({ note: 'Loin.', target: { type: 'subject', key: 'e:x', name: 'Béchar' } }),
  ],
});

/** A note in its two parts: the properties as a reader of YAML sees them, and what follows. */
function split(note: string): { properties: unknown; body: string } {
  const [, properties = '', body = ''] = /^---\n(?<properties>[\s\S]*?)\n---\n(?<body>[\s\S]*)$/.exec(note) ?? [];
  return { properties: parse(properties), body };
}

it('has a first template whose properties a reader of YAML reads', () => {
  expect(split(writeOneFile(template, [ARTICLE])).properties).toEqual({
    title: 'Manœuvres: "au" désert',
    source: 'https://journal.example/2022/04/10/manoeuvres',
    site: 'Le Journal',
    author: ['Ann Abel'],
    published: '2022-04-10',
    created: '2022-04-11',
    language: 'fr',
    people: [],
    places: ['Béchar'],
    tags: ['sud'],
  });
});

it.skipIf(!readSections)('has a first template whose text pandoc reads', () => {
  const sections = readSections?.(split(writeOneFile(template, [ARTICLE])).body, 'commonmark') ?? [];
  expect(sections).toEqual([
    { heading: 'Manœuvres: "au" désert', words: TEXT },
    { heading: 'marksHeading', words: '*Béchar*\n— label_important\n\nUne ville.' },
    { heading: 'myNotes', words: 'À relire.\n\n[[Béchar]]: Loin.' },
    { heading: 'exportWarnings', words: expect.stringContaining('warningRangeReversed') },
  ]);
});

it('begins with the names of all that a template can tell, each of which is there', () => {
  const [, comment = ''] = /comment -%\}\n(?<names>[\s\S]*?)\n\{%- endcomment/.exec(DEFAULT_TEMPLATE) ?? [];
  const lines = comment.split('\n').filter((line) => !line.startsWith('http'));
  const filters =
    lines
      .find((line) => line.startsWith('| '))
      ?.slice(2)
      .split(' ') ?? [];
  const lists = lines.filter((line) => line.includes(': ')).map((line) => line.split(': '));
  const plain = lines.filter((line) => !/^\||: /.test(line)).flatMap((line) => line.split(' '));
  const asked = [
    ...plain.map((name) => `{{ ${name} | json }}`),
    ...lists.flatMap(([list = '', names = '']) =>
      names.split(' ').map((name) => `{{ ${list === 'headings' ? list : `${list}[0]`}.${name} | json }}`),
    ),
    ...filters.map((name) => `{{ title | ${name} }}`),
  ];
  expect(asked).toHaveLength(16 + 8 + 4 + 5 + 4 + 4);
  const told = asked.map((words) => writeOneFile(template, [ARTICLE], { choices: { template: words } }));
  // What is no field is undefined, of which Liquid writes nothing.
  expect(asked.filter((_, at) => told[at] === '')).toEqual([]);
});

it('leaves out of it what an article does not have', () => {
  const { body } = split(writeOneFile(template, [makeArticle({ title: 't', text: 'Un.' })]));
  expect(body).toBe('# t\n\nUn.\n');
});

it('writes a file an article by the reader’s own, with the ending they want', () => {
  const files = writeExport(template, [ARTICLE, makeArticle({ title: 'b' })], {
    choices: { template: '<h1>{{ title | escape }}</h1>', templateExtension: '.HTML' },
  });
  expect([...files]).toEqual([
    ['Manœuvres au désert.html', '<h1>Manœuvres: &#34;au&#34; désert</h1>'],
    ['b.html', '<h1>b</h1>'],
  ]);
});

it.each(['', '../..', ' '])('takes the first ending for one that is none: %j', (templateExtension) => {
  expect([...writeExport(template, [ARTICLE], { choices: { templateExtension } }).keys()]).toEqual(['Manœuvres au désert.md']);
});

it('is not written by a template with a fault', () => {
  const choices = { template: 'a\n{{ title | shout }}' };
  expect(() => writeExport(template, [ARTICLE], { choices })).toThrow(
    new TemplateFault('templateFaultInLine 2 templateUnknownFilter shout', 2),
  );
  expect(() => writeExport(template, [], { choices: { template: '{% if' } })).toThrow(TemplateFault);
});

it('reads as YAML and has every title, whatever an article’s words are', () => {
  const articles = strangeArticles(200, 32);
  const files = articles.map((article) => writeOneFile(template, [article]));
  expect(files.map((file) => split(file).properties)).toMatchObject(
    articles.map(({ title, site, authors }) => ({ title, site, author: authors })),
  );
});
