import { expect, it } from 'vitest';
import { kindle } from '../../../src/core/exports/kindle';
import { makeMark, makeNote } from '../../support/make-annotation';
import { makeArticle } from '../../support/make-article';
import { strangeArticles } from '../../support/strange-articles';
import { systemReader } from '../../support/system-reader';
import { writeOneFile } from '../../support/write-export';

const TEXT = `Les troupes\nsont là. ${'Et encore. '.repeat(30)}Fin.`;
const ARTICLE = makeArticle({
  title: 'Le titre (suite)',
  authors: ['Ann Abel', 'Bo'],
  text: TEXT,
  annotations: [
    makeMark(TEXT, 'troupes\nsont', { note: 'Combien ?\n\nMille.', tags: ['sud'], createdAt: '2022-04-11T20:05:09Z' }),
    makeMark(TEXT, 'encore. Fin.', { createdAt: '2022-04-11T00:05:09Z' }),
    makeNote({ note: `========== ${'='.repeat(25)}`, tags: ['presse'] }),
  ],
});

it('is what a Kindle writes', () => {
  const file = writeOneFile(kindle, [ARTICLE, makeArticle(), ARTICLE]);
  expect(file.split('\uFEFF')).toHaveLength(2);
  const [entries = ''] = file.slice(1).match(/^(?:[\s\S]*?==========\r\n){4}/) ?? [];
  expect(entries).toBe(
    [
      'Le titre (suite) (Ann Abel; Bo)',
      '- Your Note on Location 1 | Added on Monday, April 11, 2022 8:00:00 AM',
      '',
      '========= = ========= ========= =======',
      '#presse',
      '==========',
      'Le titre (suite) (Ann Abel; Bo)',
      '- Your Highlight on Location 1 | Added on Monday, April 11, 2022 8:05:09 PM',
      '',
      'troupes sont',
      '==========',
      'Le titre (suite) (Ann Abel; Bo)',
      '- Your Note on Location 1 | Added on Monday, April 11, 2022 8:05:09 PM',
      '',
      'Combien ?',
      '',
      'Mille.',
      '#sud',
      '==========',
      'Le titre (suite) (Ann Abel; Bo)',
      '- Your Highlight on Location 3 | Added on Monday, April 11, 2022 12:05:09 AM',
      '',
      'encore. Fin.',
      '==========',
      '',
    ].join('\r\n'),
  );
  expect(file.slice(1)).toBe(entries + entries);
});

it('is nothing where nothing is marked', () => {
  expect([
    ...kindle.open({ exportedAt: '', translate: (key) => key, locale: 'fr', version: '', count: 1 }).add(makeArticle()),
  ]).toEqual([]);
});

/** https://pypi.org/project/clippings, where it is installed. */
const READ = `
import sys
from clippings.parser import parse_clippings, as_json
print(as_json(parse_clippings(open(sys.argv[1], encoding='utf-8-sig', newline=''))))
`;
const python = systemReader('python3');
const clippings = python !== null && isThere() ? python : null;

function isThere(): boolean {
  try {
    python?.({ name: 'none', text: '' }, () => ['-c', 'import clippings']);
    return true;
  } catch {
    console.warn('SKIPPED: the Python package clippings is not installed, so no highlights were read by it.');
    return false;
  }
}

interface ReadClipping {
  readonly document: { readonly title: string; readonly authors: string | null };
  readonly metadata: { readonly category: string; readonly timestamp: string; readonly location: { readonly begin: number } };
  readonly content: string;
}

function read(text: string): ReadClipping[] {
  return JSON.parse(clippings?.({ name: 'My Clippings.txt', text }, (path) => ['-c', READ, path]) ?? '[]');
}

it.skipIf(!clippings)('is read by a parser of clippings', () => {
  const found = read(writeOneFile(kindle, [ARTICLE]));
  expect(found.map(({ metadata, content }) => [metadata.category, metadata.location.begin, content])).toEqual([
    ['Note', 1, '========= = ========= ========= =======\n#presse'],
    ['Highlight', 1, 'troupes sont'],
    ['Note', 1, 'Combien ?\n\nMille.\n#sud'],
    ['Highlight', 3, 'encore. Fin.'],
  ]);
  expect(found[1]?.document).toEqual({ title: 'Le titre (suite)', authors: 'Ann Abel; Bo' });
  expect(found[1]?.metadata.timestamp).toMatch(/^2022-04-11T20:05:09/);
});

it.skipIf(!clippings)('has every highlight and note, whatever the words are', () => {
  const articles = strangeArticles(100, 81);
  const found = read(writeOneFile(kindle, articles));
  const marks = articles.flatMap(({ annotations = [] }) => annotations).filter(({ target }) => target.type === 'passage');
  const quotes = marks.flatMap(({ target }) => (target.type === 'passage' ? inked(target.anchor.quote) : [])).filter(Boolean);
  const highlights = found.filter(({ metadata }) => metadata.category === 'Highlight').map(({ content }) => inked(content));
  expect(highlights.toSorted()).toEqual(quotes.toSorted());
});

/** What shows of some words in UTF-8, white space and what ends lines in Python apart. */
function inked(words: string): string {
  return Buffer.from(words)
    .toString('utf8')
    .replaceAll(/[\s\p{Cc}]+/gu, '');
}
