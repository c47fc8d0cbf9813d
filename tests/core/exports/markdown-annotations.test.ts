import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { describeAnchor } from '../../../src/core/anchors/describe-anchor';
import type { ExportableArticle } from '../../../src/model/export';
import { markdown } from '../../../src/core/exports/markdown';
import { obsidianTags } from '../../../src/core/exports/markdown-annotations';
import type { Annotation } from '../../../src/model/annotation';
import type { Label } from '../../../src/model/label';
import { makeMark, makeNote } from '../../support/make-annotation';
import { makeArticle } from '../../support/make-article';
import { writeOneFile } from '../../support/write-export';

describe('what is marked in the text', () => {
  it.each([
    ['words', 'Les troupes sont là.', ['troupes sont'], 'Les ==troupes sont== là.'],
    ['a word at the start and one at the end', 'Un deux trois', ['Un', 'trois'], '==Un== deux ==trois=='],
    ['white space around words, which stays outside', 'Un deux trois', [' deux '], 'Un ==deux== trois'],
    ['words of two paragraphs', 'Un deux\n\ntrois quatre', ['deux\n\ntrois'], 'Un ==deux==\n\n==trois== quatre'],
    ['words of two lines', 'Un deux\ntrois quatre', ['deux\ntrois'], 'Un ==deux==  \n==trois== quatre'],
    ['words that overlap', 'Un deux trois quatre', ['Un deux', 'deux trois'], '==Un deux trois== quatre'],
    ['words that touch', 'Un deux trois', ['Un ', 'deux'], '==Un== ==deux== trois'],
    ['letters that touch', 'Undeux', ['Un', 'deux'], '==Undeux=='],
    ['words within others', 'Un deux trois', ['Un deux trois', 'deux'], '==Un deux trois=='],
    ['what Markdown would read', '- Oui *non* [a](b)', ['- Oui *non*'], '==- Oui \\*non\\*== \\[a\\](b)'],
    ['words beside equal signs', '=a= b', ['a'], '\\===a==\\= b'],
    ['words after an indent', '   Un deux', ['   Un'], '==Un== deux'],
    ['one half of a character', 'Un 😀😀', ['\uDE00\uD83D'], 'Un ==😀😀=='],
    ['a number that would begin a list', '2022. Une année', ['2022.'], '==2022.== Une année'],
  ])('is %s', (_, text, marked, written) => {
    expect(
      bodyOf(
        text,
        marked.map((quote) => makeMark(text, quote)),
      ),
    ).toBe(written);
  });

  it('is not the headline, which the note has as its title', () => {
    const text = 'Le titre\n\nUn deux';
    const annotations = [makeMark(text, 'titre'), makeMark(text, 'titre\n\nUn')];
    const { body } = write(makeArticle({ title: 'Le titre', text, annotations }));
    expect(body).toMatch(/^# Le titre\n\n==Un== deux\n\n## marksHeading\n/);
  });

  it('is nothing where the words are gone', () => {
    const text = 'Un deux trois';
    expect(bodyOf('Quatre cinq', [makeMark(text, 'deux')])).toBe('Quatre cinq');
  });

  it('changes nothing else of any text, and every mark is closed', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'ab *=\n-#1.\t%&;\uFDD0') });
    fc.assert(
      fc.property(texts, fc.nat(30), fc.nat(10), (text, from, length) => {
        const span = { start: Math.min(from, text.length), end: Math.min(from + length, text.length) };
        const bare = bodyOf(text, []);
        const mark = { ...makeMark('x', 'x'), target: { type: 'passage', anchor: describeAnchor(text, span) } } as const;
        const marked = bodyOf(text, [mark]);
        const signs = marked.split(/(?<!\\)==/);
        expect(signs.length % 2).toBe(1);
        expect(plain(signs.join(''))).toBe(plain(bare));
        expect(marked).not.toMatch(/\uFDD0|\uFDD1/);
      }),
    );
  });
});

describe('the section of marks', () => {
  const text = 'Les troupes sont arrivées à Béchar.';

  it('tells of each its words, label, note and tags, in reading order, orphans last', () => {
    const section = sectionOf(text, [
      makeMark('Elles sont parties.', 'parties', { note: 'Retiré ?' }),
      makeMark(text, 'Béchar', { label: 'doubt', tags: ['sud', 'à vérifier'] }),
      makeMark(text, 'troupes', { note: 'Combien ?\n\n- mille\n- deux mille' }),
      makeMark(text, 'arrivées', { label: 'gone' }),
    ]);
    expect(section).toBe(
      [
        '## marksHeading',
        '- ==troupes== — label\\_important\n\n  Combien ?\n\n  - mille\n  - deux mille',
        '- ==arrivées==',
        '- ==Béchar== — label\\_doubt\n\n  #sud #à-vérifier',
        '- ==parties== — label\\_important, exportOrphan\n\n  Retiré ?',
      ].join('\n\n'),
    );
  });

  it('has the note on the article first, and those on what is named last', () => {
    const section = sectionOf(text, [
      makeNote({ note: 'Le Sud.', target: { type: 'subject', key: 'place:x', name: 'Béchar *' } }),
      makeMark(text, 'troupes', { label: '' }),
      makeNote({ note: 'À relire.', tags: ['presse'] }),
    ]);
    expect(section).toBe(
      [
        '## marksHeading',
        '- **articleNote**\n\n  À relire.\n\n  #presse',
        '- ==troupes==',
        '- **noteOn Béchar \\***\n\n  Le Sud.',
      ].join('\n\n'),
    );
  });

  it('calls a label as the reader does', () => {
    const labels: readonly Label[] = [{ id: 'own', name: 'À *moi*', colour: 'pink', line: 'wavy' }];
    const article = makeArticle({ text, annotations: [makeMark(text, 'troupes', { label: 'own' })] });
    const file = writeOneFile(markdown, [article], { labels });
    expect(file).toContain('- ==troupes== — À \\*moi\\*\n');
  });

  it('keeps the words of a mark on one line, and shows them as they are written', () => {
    const many = 'Un *deux*\n\ntrois';
    expect(sectionOf(many, [makeMark(many, many, { label: '' })])).toContain('- ==Un \\*deux\\* trois==');
  });

  it('does not call a mark gone from a text that was never read', () => {
    expect(sectionOf('', [makeMark(text, 'troupes', { label: '' })])).toBe('## marksHeading\n\n- ==troupes==');
  });

  it('is not there where nothing is marked', () => {
    expect(write(makeArticle({ text })).body).not.toContain('marksHeading');
  });
});

describe('the tags', () => {
  it('join the properties, each once', () => {
    const text = 'Un deux';
    const annotations = [makeMark(text, 'Un', { tags: ['sud', 'à vérifier'] }), makeNote({ tags: ['sud', 'clippings'] })];
    expect(write(makeArticle({ text, annotations })).properties['tags']).toEqual(['clippings', 'sud', 'à-vérifier']);
  });

  it.each([
    ['Élection présidentielle', ['Élection-présidentielle']],
    ['1984', ['_1984']],
    ['pays/Algérie', ['pays/Algérie']],
    ['#a, b!', ['a-b']],
    ['हिन्दी', ['हिन्दी']],
    ['!!', []],
  ])('are written as Obsidian takes them: %s', (tag, written) => {
    expect(obsidianTags([tag])).toEqual(written);
  });
});

function write(article: ExportableArticle) {
  const file = writeOneFile(markdown, [article]);
  const [, properties = '', body = ''] = /^---\n(?<properties>[\s\S]*?)\n---\n(?<body>[\s\S]*)$/.exec(file) ?? [];
  return { properties: parse(properties), body };
}

function bodyOf(text: string, annotations: readonly Annotation[]): string {
  const { body } = write(makeArticle({ title: 'Aucun titre', text, annotations }));
  return (
    body
      .split('\n\n## marksHeading')[0]
      ?.replace(/^# Aucun titre\s*/, '')
      .trimEnd() ?? ''
  );
}

function sectionOf(text: string, annotations: readonly Annotation[]): string {
  const { body } = write(makeArticle({ text, annotations }));
  return body.slice(body.indexOf('## marksHeading')).trimEnd();
}

/** Escapes at the start of a line are not needed where a mark begins there. */
function plain(written: string): string {
  return written.replaceAll('\\', '');
}
