import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ExportableArticle } from '../../../src/model/export';
import { markdown } from '../../../src/core/exports/markdown';
import { makeArticle, makeDate, makePlace } from '../../support/make-article';
import { writeExport, writeOneFile } from '../../support/write-export';

/** An article's note in its two parts: the properties as a reader of YAML sees them, and what follows. */
function write(article: ExportableArticle): { properties: Record<string, unknown>; body: string } {
  const file = writeOneFile(markdown, [article]);
  const [, properties = '', body = ''] = /^---\n(?<properties>[\s\S]*?)\n---\n(?<body>[\s\S]*)$/.exec(file) ?? [];
  return { properties: parse(properties), body };
}

describe('the properties', () => {
  it('say what is known of the article, its entities and its days', () => {
    const text = 'Béchar et Oran, Béchar, le 5 avril 2022.';
    const article = makeArticle({
      text,
      authors: ['Ann Abel'],
      published: { value: '2022-04-10', source: 'json-ld' },
      mentions: [
        makePlace(text, 'Béchar'),
        makePlace(text, 'Oran'),
        makePlace(text, 'Béchar'),
        makeDate(text, '5 avril 2022', '2022-04-05'),
      ],
    });
    expect(write(article).properties).toEqual({
      title: 'Manœuvres au désert',
      source: 'https://journal.example/2022/04/10/manoeuvres',
      site: 'Le Journal',
      author: ['[[Ann Abel]]'],
      published: '2022-04-10',
      created: '2022-04-11',
      language: 'fr',
      places: ['[[Béchar]]', '[[Oran]]'],
      dates: ['[[2022-04-05]]'],
      tags: ['clippings'],
    });
  });

  it('leave out a name that is less sure, unless it is sure elsewhere', () => {
    const text = 'Béchar et Oran, Béchar.';
    const mentions = [
      makePlace(text, 'Béchar', { confidence: 0.4 }),
      makePlace(text, 'Oran', { confidence: 0.4 }),
      makePlace(text, 'Béchar'),
    ];
    expect(write(makeArticle({ text, mentions })).properties['places']).toEqual(['[[Béchar]]']);
  });

  it.each([
    ['a colon', 'Alger: la suite'],
    ['quotes', `"L'affaire" 'Oran'`],
    ['the end of properties', 'a\n---\nadmin: true'],
    ['another property', 'x\nadmin: true'],
    ['a YAML tag', '!!js/function "x"'],
    ['an anchor and an alias', '&a *a'],
    ['a list', '- a'],
    ['a truth', 'yes'],
    ['a number', '2022'],
    ['nothing', ''],
    ['a comment', 'a # b'],
    ['a script', '<script>alert(1)</script>'],
    ['a tab and a return', '\ta\r\nb'],
    ['backslashes', '\\n \\" \\'],
  ])('give back a title and a site with %s', (_, words) => {
    expect(write(makeArticle({ title: words, site: words })).properties).toMatchObject({
      title: words,
      site: words,
      tags: ['clippings'],
    });
  });

  it('give back every title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const { properties } = write(makeArticle({ title, text: '' }));
        expect(properties).toMatchObject({ title, language: 'fr', tags: ['clippings'] });
      }),
    );
  });

  it('link names that cannot break out of their link', () => {
    const text = 'x';
    const article = makeArticle({ text, mentions: [makePlace(text, 'x', { canonical: 'a]] <b>|c#d\n^e' })] });
    expect(write(article).properties['places']).toEqual(['[[a b c d e]]']);
  });

  it('hold no day and no date of saving where there is none', () => {
    const { id: _, savedAt: __, updatedAt: ___, ...draft } = makeArticle();
    expect(Object.keys(write(draft).properties)).toEqual(['title', 'source', 'site', 'author', 'language', 'dates', 'tags']);
  });
});

describe('the note', () => {
  it('has the headline once, as its title', () => {
    const { body } = write(makeArticle({ title: 'Le titre', text: 'Le titre\n\nLe texte.' }));
    expect(body).toBe('# Le titre\n\nLe texte.\n');
  });

  it('keeps a first line that only begins like the title', () => {
    const { body } = write(makeArticle({ title: 'Paris', text: 'Parisiens en colère\n\nLe texte.' }));
    expect(body).toBe('# Paris\n\nParisiens en colère\n\nLe texte.\n');
  });

  it('keeps a title of several lines a title', () => {
    expect(write(makeArticle({ title: 'Un\ndeux', text: '' })).body).toBe('# Un deux\n');
  });

  it('keeps the lines of a paragraph apart', () => {
    expect(write(makeArticle({ title: 't', text: 'Un\ndeux\n\ntrois' })).body).toBe('# t\n\nUn  \ndeux\n\ntrois\n');
  });

  it.each([
    ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['*a* _b_ `c` ~~d~~ ==e==', '\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~ \\=\\=e\\=\\='],
    ['[lien](javascript:alert(1))', '\\[lien\\](javascript:alert(1))'],
    ['# titre', '\\# titre'],
    ['> cité', '\\> cité'],
    ['- Oui.', '\\- Oui.'],
    ['+ un', '\\+ un'],
    ['---', '\\---'],
    ['2022. Une année.', '2022\\. Une année.'],
    ['1) un', '1\\) un'],
    ['    quatre espaces', 'quatre espaces'],
    ['a &lt;b&gt; &amp; c', 'a \\&lt;b\\&gt; \\&amp; c'],
    ['a %%caché%% b', 'a \\%\\%caché\\%\\% b'],
    ['10-20 % de R&D', '10-20 % de R&D'],
  ])('shows %j as it is written', (text, written) => {
    expect(write(makeArticle({ title: 't', text })).body).toBe(`# t\n\n${written}\n`);
  });

  it('lists each date with its words, its value and its doubt', () => {
    const text = 'le mardi 5\nnovembre, puis demain';
    const { resolved: _, ...open } = makeDate(text, 'demain', '2022-04-06');
    const article = makeArticle({
      title: 't',
      text,
      mentions: [
        makeDate(text, 'mardi 5\nnovembre', '2022-11-05', {
          warnings: [{ code: 'weekday-mismatch', stated: 2, actual: 6, value: '2022-11-05', suggestion: '2022-04-05' }],
        }),
        open,
      ],
    });
    expect(write(article).body).toContain(
      '## datesHeading\n\n- mardi 5 novembre: [[2022-11-05]] — exportDoubtfulDate 2022-04-05\n- demain: ?\n',
    );
  });
});

it('tells in the list of dates what the reader decided', () => {
  const text = 'ce mardi 5 novembre, puis le lundi 6 avril';
  const decidedAt = '2022-04-11T08:00:00.000Z';
  const { resolved } = makeDate(text, 'ce mardi 5 novembre', '2022-04-05');
  const article = makeArticle({
    title: 't',
    text,
    mentions: [
      makeDate(text, 'ce mardi 5 novembre', '2022-04-05', {
        source: 'reader',
        decidedAt,
        ...(resolved && { resolved: { ...resolved, basis: 'reader' } }),
      }),
      makeDate(text, 'lundi 6 avril', '2022-04-06', { isDismissed: true, decidedAt }),
    ],
  });
  expect(write(article).body).toContain(
    '- ce mardi 5 novembre: [[2022-04-05]] — exportSetByReader\n- lundi 6 avril: [[2022-04-06]] — exportDismissed\n',
  );
});

it('writes a note for each article, and two of one title do not overwrite each other', () => {
  const names = [...writeExport(markdown, [makeArticle(), makeArticle({ id: 'article-2' })]).keys()];
  expect(names).toEqual(['Manœuvres au désert.md', 'Manœuvres au désert (2).md']);
});
