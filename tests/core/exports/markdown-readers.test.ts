import { describe, expect, it } from 'vitest';
import { markdown } from '../../../src/core/exports/markdown';
import { makeMark, makeNote } from '../../support/make-annotation';
import { makeArticle, makeDate, makePlace } from '../../support/make-article';
import { readSections } from '../../support/pandoc';
import { strangeArticles } from '../../support/strange-articles';
import { readParagraphs, strangeTexts } from '../../support/strange-texts';
import { systemReader } from '../../support/system-reader';
import { writeExport, writeOneFile } from '../../support/write-export';

const python = systemReader('python3');
/** Properties are read by PyYAML, which keeps to YAML 1.1 where our own reader keeps to 1.2. */
const READ = `
import json, sys, yaml
files = json.load(open(sys.argv[1], encoding='utf-8'))
print(json.dumps([yaml.safe_load(file.split('\\n---\\n')[0][4:]) for file in files], default=str))
`;
const hasYaml = python !== null && readsYaml();

function readsYaml(): boolean {
  try {
    readByPyYaml(['---\na: 1\n---\n']);
    return true;
  } catch {
    console.warn('SKIPPED: PyYAML is not installed, so no properties were read by it.');
    return false;
  }
}

function readByPyYaml(files: readonly string[]): Record<string, unknown>[] {
  return JSON.parse(python?.({ name: 'files.json', text: JSON.stringify(files) }, (path) => ['-c', READ, path]) ?? '[]');
}

describe('PyYAML', () => {
  it.skipIf(!hasYaml)('reads the properties as they are, days as days', () => {
    const text = 'Béchar, le 5 avril 2022.';
    const article = makeArticle({
      title: 'Oui: "non" # -',
      authors: ['Ann Abel'],
      published: { value: '2022-04-10', source: 'meta' },
      text,
      mentions: [makePlace(text, 'Béchar'), makeDate(text, '5 avril 2022', '2022-04-05/2022-04-09')],
    });
    expect(readByPyYaml([writeOneFile(markdown, [article])])).toEqual([
      {
        title: 'Oui: "non" # -',
        source: 'https://journal.example/2022/04/10/manoeuvres',
        site: 'Le Journal',
        author: ['[[Ann Abel]]'],
        published: '2022-04-10',
        created: '2022-04-11',
        language: 'fr',
        places: ['[[Béchar]]'],
        dates: ['[[2022-04-05]]', '[[2022-04-09]]'],
        tags: ['clippings'],
      },
    ]);
  });

  it.skipIf(!hasYaml)('gives back every title and site', () => {
    const articles = strangeArticles(300, 21);
    const files = articles.map((article) => writeOneFile(markdown, [article]));
    const read = readByPyYaml(files);
    expect(read.map(({ title, site }) => [title, site])).toEqual(articles.map(({ title, site }) => [title, site]));
  });
});

describe('pandoc', () => {
  const text = 'Les troupes sont à *Béchar*.\n\n1. Un <b>ordre</b> de [Moscou](x)\net # deux.\n\n---';
  const article = makeArticle({
    title: 'Manœuvres *au* désert',
    text,
    annotations: [makeMark(text, 'Béchar', { note: 'Une **ville**.', tags: ['sud'] }), makeNote({ note: 'À relire.' })],
    mentions: [makeDate(text, 'deux', '2022-04-05')],
  });

  it.skipIf(!readSections)('gives back headings, text, marks and notes', () => {
    const body = writeOneFile(markdown, [article]).replace(/^---\n[\s\S]*?\n---\n/, '');
    expect(readSections?.(body, 'commonmark_x-smart')).toEqual([
      {
        heading: 'Manœuvres *au* désert',
        words: 'Les troupes sont à *==Béchar==*.\n\n1. Un <b>ordre</b> de [Moscou](x)\net # deux.\n\n---',
      },
      {
        heading: 'marksHeading',
        words: expect.stringMatching(/^articleNoteÀ relire\.==Béchar== — label_importantUne ville\.#sud$/),
      },
      { heading: 'datesHeading', words: 'deux: [[2022-04-05]]' },
    ]);
  });

  it.skipIf(!readSections)('gives back every text, word for word', () => {
    const texts = [...strangeTexts(600, 22, readParagraphs())];
    const articles = texts.map((words, number) => makeArticle({ title: `Article ${number}`, text: words, mentions: [] }));
    const files = [...writeExport(markdown, articles).values()].map((file) => file.replace(/^---\n[\s\S]*?\n---\n/, ''));
    const sections = readSections?.(files.join('\n'), 'commonmark') ?? [];
    expect(sections.map(({ heading }) => heading)).toEqual(articles.map(({ title }) => title));
    for (const [number, { words }] of sections.entries()) expect(inked(words), texts[number]).toBe(inked(texts[number] ?? ''));
  });
});

/** What shows of a text in UTF-8; pandoc composes accents, and does not tell controls and white space apart; signs for marks are none in a text. */
function inked(words: string): string {
  return Buffer.from(words)
    .toString('utf8')
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Z}\uFEFF\uFFFD\uFDD0-\uFDD2]+/gu, '');
}
