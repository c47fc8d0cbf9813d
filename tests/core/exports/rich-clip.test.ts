import { describe, expect, it } from 'vitest';
import type { ExportOptions } from '../../../src/model/export';
import { richClip, richClipOfMarks } from '../../../src/core/exports/rich-clip';
import { makeMark } from '../../support/make-annotation';
import { makeArticle } from '../../support/make-article';
import { readSections } from '../../support/pandoc';
import { parsePage } from '../../support/parse-page';
import { strangeArticles } from '../../support/strange-articles';

const OPTIONS: ExportOptions = {
  exportedAt: '2022-04-12T10:00:00.000Z',
  translate: (key, ...values) => [key, ...values].join(' '),
  locale: 'fr',
  version: '1.2.3',
  count: 1,
};
const TEXT = 'Les troupes <sont> à Béchar.\n\nElles partent.';
const MARK = makeMark(TEXT, 'troupes <sont>', { note: 'Combien ?\n**Mille** <b>.', tags: ['sud'], label: 'doubt' });
const ARTICLE = makeArticle({
  title: 'Le "titre"',
  authors: ['Ann Abel'],
  text: TEXT,
  published: { value: '2022-04-10', source: 'meta' },
  annotations: [MARK],
});

describe('an article to paste', () => {
  const clip = richClip(ARTICLE, OPTIONS);
  const { body } = parsePage(clip.html);

  it('has its title as a link, its facts, its text with marks, and its notes', () => {
    expect(body.querySelector('h1 a')?.getAttribute('href')).toBe(ARTICLE.address);
    expect([...body.querySelectorAll('h1, h2, p, blockquote')].map(({ textContent }) => textContent)).toEqual([
      'Le "titre"',
      'Ann Abel, Le Journal, dimanche 10 avril 2022',
      'Les troupes <sont> à Béchar.',
      'Elles partent.',
      'marksHeading',
      'troupes <sont>',
      'Combien ?**Mille** <b>.',
      'label_doubt · #sud',
    ]);
    expect([...body.querySelectorAll('mark')].map(({ style }) => style.backgroundColor)).toEqual(
      Array.from({ length: 2 }, () => expect.stringMatching(/255.*122.*102/)),
    );
    expect(body.querySelector('div')?.lang).toBe('fr');
  });

  it('is plain text too', () => {
    expect(clip.text).toContain('Les troupes <sont> à Béchar.\n\nElles partent.');
    expect(clip.text).toContain('quoted troupes <sont>\nlabel_doubt\nCombien ?\n**Mille** <b>.\n#sud');
  });
});

it('is some passages with their notes and where they are from', () => {
  const { html, text } = richClipOfMarks(ARTICLE, [MARK], OPTIONS);
  const { body } = parsePage(html);
  expect([...body.querySelectorAll('blockquote, p')].map(({ textContent }) => textContent)).toEqual([
    'troupes <sont>',
    'Combien ?**Mille** <b>.',
    'label_doubt · #sud',
    '— Le "titre", Ann Abel, Le Journal, dimanche 10 avril 2022',
  ]);
  expect(body.querySelector('a')?.getAttribute('href')).toBe(`${ARTICLE.address}#:~:text=troupes%20%3Csont%3E`);
  expect(text).toMatch(/^«\u00A0troupes <sont>\u00A0»\n\nAnn Abel, .* https:.*\.\n\nCombien \?\n\*\*Mille\*\* <b>\.$/);
});

it.skipIf(!readSections)('is read by pandoc', () => {
  expect(readSections?.(richClip(ARTICLE, OPTIONS).html, 'html').map(({ heading }) => heading)).toEqual([
    'Le "titre"',
    'marksHeading',
  ]);
});

it('holds nothing that runs or loads, whatever the words are', () => {
  for (const article of strangeArticles(30, 71)) {
    const marks = (article.annotations ?? []).flatMap((one) =>
      one.target.type === 'passage' ? [{ ...one, target: one.target }] : [],
    );
    for (const { html } of [richClip(article, OPTIONS), richClipOfMarks(article, marks, OPTIONS)]) {
      const { body } = parsePage(html);
      expect(body.querySelectorAll('script, img, iframe, link, [src], [onclick]')).toHaveLength(0);
      expect(body.querySelectorAll('blockquote')).toHaveLength(marks.length);
    }
  }
}, 30_000);
