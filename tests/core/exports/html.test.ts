// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ExportableArticle, ExportOptions } from '../../../src/model/export';
import { html } from '../../../src/core/exports/html';
import { cleanHtml } from '../../../src/page/clean-html';
import { readArticle } from '../../../src/page/read-article';
import { makeMark, makeNote } from '../../support/make-annotation';
import { makeArticle, makeDate } from '../../support/make-article';
import { readSections } from '../../support/pandoc';
import { parsePage } from '../../support/parse-page';
import { writeOneFile } from '../../support/write-export';

const FOLDER = join(import.meta.dirname, '../../fixtures/pages');

/** The page as a browser reads it from its file. */
function open(article: ExportableArticle, options: Partial<ExportOptions> = {}): Document {
  return parsePage(Buffer.from(writeOneFile(html, [article], options)).toString('utf8'), 'file:///article.html');
}

function wordsOf(page: Document, selector: string): (string | null)[] {
  return [...page.querySelectorAll(selector)].map(({ textContent }) => textContent);
}

const TEXT = 'Le titre\n\nLes troupes sont arrivées\nà Béchar.\n\nLe mardi 5 novembre 2022 & après.';
const ARTICLE = makeArticle({
  title: 'Le titre',
  site: 'A < B',
  authors: ['Ann Abel'],
  text: TEXT,
  published: { value: '2022-04-10', source: 'meta' },
  mentions: [
    makeDate(TEXT, 'mardi 5 novembre 2022', '2022-11-05', {
      warnings: [{ code: 'weekday-mismatch', stated: 2, actual: 6, value: '2022-11-05' }],
    }),
  ],
  annotations: [
    makeMark(TEXT, 'arrivées\nà Béchar', { note: 'Où ?\n<b>Là</b>.', tags: ['sud'], label: 'doubt' }),
    makeMark(TEXT, 'troupes sont arrivées'),
    makeMark('Ils sont partis hier.', 'partis', { label: 'gone' }),
    makeNote({ note: 'À relire.' }),
    makeNote({ note: 'La ville.', target: { type: 'subject', key: 'e:x', name: 'Béchar' } }),
  ],
});

describe('the page of an article', () => {
  const page = open(ARTICLE);

  it('has its head', () => {
    expect(page.title).toBe('Le titre');
    expect(wordsOf(page, 'h1')).toEqual(['Le titre']);
    expect(wordsOf(page, 'header .facts')).toEqual(['A < B · Ann Abel · dimanche 10 avril 2022']);
    expect(page.querySelector('header time')?.getAttribute('datetime')).toBe('2022-04-10');
    expect(page.querySelector('header a')?.getAttribute('href')).toBe(ARTICLE.address);
  });

  it.each(['2022-04~', '2022-04-01/2022-04-10', '0000', '20XX'])(
    'tells machines no time that HTML has no form for: %s',
    (value) => {
      const time = open(makeArticle({ published: { value, source: 'meta' } })).querySelector('header time');
      expect(time?.textContent).not.toBe('');
      expect(time?.hasAttribute('datetime')).toBe(false);
    },
  );

  it('has its text once, in its paragraphs and lines', () => {
    expect(wordsOf(page, 'article > p')).toEqual(['Les troupes sont arrivées\nà Béchar2.', 'Le mardi 5 novembre 2022 & après.']);
    expect(page.querySelectorAll('article br')).toHaveLength(1);
  });

  it('has real marks with their labels, one in another where they overlap', () => {
    const marks = [...page.querySelectorAll('article mark')].map((mark) => [
      mark.className,
      mark.getAttribute('title'),
      mark.textContent,
    ]);
    expect(marks).toEqual([
      ['yellow solid', 'label_important', 'troupes sont '],
      ['yellow solid', 'label_important', 'arrivées'],
      ['red dotted', 'label_doubt', 'arrivées'],
      ['red dotted', 'label_doubt', '\nà Béchar'],
    ]);
  });

  it('has the marks and notes below, and what is wrong', () => {
    expect(wordsOf(page, 'section h2')).toEqual(['marksHeading', 'myNotes', 'exportWarnings']);
    expect(wordsOf(page, 'ol blockquote')).toEqual(['troupes sont arrivées', 'arrivées à Béchar', 'partis']);
    expect(wordsOf(page, 'ol .facts')).toEqual(['label_important', 'label_doubt', 'exportOrphan']);
    expect(wordsOf(page, 'ol .note')).toEqual(['Où ?\n<b>Là</b>.']);
    expect(wordsOf(page, '.tags')).toEqual(['#sud']);
    expect(wordsOf(page, 'section h3')).toEqual(['articleNote', 'noteOn Béchar']);
    expect(wordsOf(page, 'ul li')).toEqual(['mardi 5 novembre 2022 warningWeekdayMismatch 5 novembre 2022 samedi mardi']);
    expect(page.querySelector('.doubted')?.textContent).toBe('mardi 5 novembre 2022');
  });

  it('forbids everything but its own style, and asks for nothing', () => {
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
    expect(policy).toBe("default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'");
    expect(page.querySelectorAll('script, link, img, iframe, object, embed, base, form, [src], [style]')).toHaveLength(0);
    expect(page.querySelector('style')?.textContent).not.toMatch(/url\(|@import/);
  });

  it('calls labels as the reader does', () => {
    const labels = [{ id: 'doubt', name: '"À <moi>"', colour: 'pink', line: 'wavy' }] as const;
    const [mark] = open(ARTICLE, { labels }).querySelectorAll('article mark.pink');
    expect([mark?.className, mark?.getAttribute('title')]).toEqual(['pink wavy', '"À <moi>"']);
  });
});

it.each([
  ['fr', 'fr', 'ltr'],
  ['ar', 'ar', 'rtl'],
  ['und', '', 'auto'],
])('says the language and the direction of an article in %s', (language, lang, dir) => {
  const page = open(makeArticle({ language }));
  expect(page.documentElement.lang).toBe('fr');
  expect([page.querySelector('article')?.lang, page.querySelector('article')?.dir]).toEqual([lang, dir]);
});

it.each(['javascript:alert(1)', 'javascript://x.example/%0aalert(1)', 'file:///etc/passwd', 'data:text/html,x', ''])(
  'links to no address but those of the web: %j',
  (address) => {
    const page = open(makeArticle({ address }));
    expect(page.querySelectorAll('a')).toHaveLength(0);
    expect(wordsOf(page, '.address')).toEqual([address]);
  },
);

describe('kept HTML', () => {
  it('gives the page its headings, lists, quotations, tables and links', () => {
    const text = 'Le titre\n\nPartie\n\nUn mot\n\na\nb\n\nCité\n\nc\nd\n\nUn port.';
    const kept =
      '<h1>Le titre</h1><h2>Partie</h2><p>Un <a href="https://x.example/?a=1&amp;b">mot</a></p><ul><li>a</li><li>b</li></ul>' +
      '<blockquote><p>Cité</p></blockquote><table><tbody><tr><th scope="row">c</th><td colspan="2">d</td></tr></tbody></table>' +
      '<figure><img alt="Le port"><figcaption>Un port.</figcaption></figure>';
    const page = open(makeArticle({ title: 'Le titre', text, html: kept, annotations: [makeMark(text, 'mot\n\na')] }));
    page.querySelector('header')?.remove();
    expect(page.querySelector('article')?.innerHTML.trim()).toBe(
      '<h2>Partie</h2><p>Un <a href="https://x.example/?a=1&amp;b" rel="noopener noreferrer">' +
        '<mark class="yellow solid" title="label_important">mot</mark></a></p>' +
        '<ul><li><mark class="yellow solid" title="label_important">a</mark></li><li>b</li></ul>' +
        '<blockquote><p>Cité</p></blockquote><table><tbody><tr><th scope="row">c</th><td colspan="2">d</td></tr></tbody></table>' +
        '<figure><span class="alt">Le port</span><figcaption>Un port.</figcaption></figure>',
    );
  });

  it.each([
    ['other words', '<p>Un autre</p>'],
    ['fewer words', '<p>Un</p>'],
    ['more words', '<p>Un mot</p><p>de plus</p>'],
    ['a script', '<p>Un mot</p><script>alert(1)</script>'],
  ])('that has %s is not believed', (_, kept) => {
    const page = open(makeArticle({ title: 't', text: 'Un mot', html: kept }));
    page.querySelector('header')?.remove();
    expect(page.querySelector('article')?.innerHTML.trim()).toBe('<p>Un mot</p>');
  });

  it('that was made by somebody else brings nothing that runs, loads or styles', () => {
    const kept =
      '<p onclick="x()" style="color:red" class="a" lang="fr&quot; onclick=x()">Un <img src=x onerror=x() alt="&lt;b&gt;"><svg onload=x()></svg>' +
      '<a href="javascript:x()">mot</a><iframe srcdoc="x"></iframe><a href="https://x.example/&quot; onclick=&quot;x()">.</a></p>';
    const page = open(makeArticle({ title: 't', text: 'Un mot.', html: kept }));
    page.querySelector('header')?.remove();
    expect(page.querySelector('article')?.innerHTML.trim()).toBe(
      '<p>Un <span class="alt">&lt;b&gt;</span><a>mot</a><a>.</a></p>',
    );
  });

  const kept = readdirSync(FOLDER).flatMap((slug) => {
    const address = `https://courrier.example/monde/${slug}.html`;
    const reading = readArticle(parsePage(readFileSync(join(FOLDER, slug, 'page.html'), 'utf8'), address), address);
    return reading ? [{ slug, draft: reading.draft, kept: cleanHtml(reading.map) }] : [];
  });

  it.each(kept)('of the page $slug is used, and every word of the text is there', ({ draft, kept: page }) => {
    const article = { ...draft, html: page, mentions: [] };
    const written = open(article);
    written.querySelector('header')?.remove();
    const body = written.querySelector('article');
    const [, ...paragraphs] = draft.text.split('\n\n');
    expect(plain(body?.textContent)).toBe(plain(draft.text.startsWith(draft.title) ? paragraphs.join('') : draft.text));
    const kinds = [...parsePage(page).body.querySelectorAll('li, blockquote, h2, em, strong, td')].length;
    expect(kinds).toBeLessThanOrEqual(body?.querySelectorAll('li, blockquote, h2, em, strong, td').length ?? 0);
  });
});

it.skipIf(!readSections)('gives pandoc its headings and text', () => {
  const sections = readSections?.(writeOneFile(html, [ARTICLE]), 'html') ?? [];
  expect(sections.map(({ heading }) => heading)).toEqual([
    'Le titre',
    'marksHeading',
    'myNotes',
    'articleNote',
    'noteOn Béchar',
    'exportWarnings',
  ]);
  expect(sections[0]?.words).toContain('Le mardi 5 novembre 2022 & après.');
});

/** What UTF-8 and HTML hold of some words; white space between blocks is not among it. */
function plain(words: string | null = ''): string {
  return Buffer.from(words ?? '')
    .toString('utf8')
    .replaceAll(/[\s\p{Cc}\uFFFD]+/gu, '');
}
