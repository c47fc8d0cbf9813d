import { describe, expect, it } from 'vitest';
import { clipper } from '../../../src/core/exports/clipper';
import type { ExportableArticle } from '../../../src/model/export';
import { makeMark, makeNote } from '../../support/make-annotation';
import { makeArticle } from '../../support/make-article';
import { parsePage } from '../../support/parse-page';
import { writeOneFile } from '../../support/write-export';

interface ClipperRecord {
  readonly id: string;
  readonly type: string;
  readonly xpath: string;
  readonly content: string;
  readonly startOffset: number;
  readonly endOffset: number;
  readonly textQuote?: { readonly prefix: string; readonly suffix: string };
  readonly notes?: readonly string[];
  readonly groupId?: string;
}

interface ClipperPage {
  readonly url: string;
  readonly title?: string;
  readonly highlights: readonly { readonly text: string; readonly timestamp: string; readonly notes?: readonly string[] }[];
  readonly data: readonly ClipperRecord[];
}

function write(...articles: ExportableArticle[]): ClipperPage[] {
  return JSON.parse(writeOneFile(clipper, articles));
}

/**
 * What Obsidian Web Clipper refuses in a file it is given, by its rules and not by its code (`parseImportedHighlights` and
 * `parseHighlightRecords` in `managers/highlights-manager.ts` of github.com/obsidianmd/obsidian-clipper, version 1.7.1): the first field
 * of each thing that is not as it asks for.
 */
function refusedByClipper(pages: readonly ClipperPage[]): string[] {
  const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
  const areNotes = (notes: unknown): boolean =>
    notes === undefined || (Array.isArray(notes) && notes.every((note) => typeof note === 'string'));
  return pages.flatMap(({ url, title, highlights, data }) => [
    ...(url.trim() === '' ? ['url'] : []),
    ...(title !== undefined && typeof title !== 'string' ? ['title'] : []),
    ...highlights.filter((one) => !isText(one.text) || !isText(one.timestamp) || !areNotes(one.notes)).map(() => 'highlights'),
    ...data
      .filter(
        (one) =>
          !isText(one.id) ||
          one.type !== 'text' ||
          typeof one.xpath !== 'string' ||
          !isText(one.content) ||
          (one.groupId !== undefined && typeof one.groupId !== 'string') ||
          !areNotes(one.notes) ||
          typeof one.startOffset !== 'number' ||
          typeof one.endOffset !== 'number',
      )
      .map(() => 'data'),
  ]);
}

/** Where it finds a highlight in a page (`renderTextHighlight` in `utils/highlighter-overlays.ts`): by its path, else by its words. */
function foundByClipper({ xpath, content, textQuote }: ClipperRecord, page: Document): string | null {
  const atPath = page.evaluate(xpath, page, null, 9, null).singleNodeValue;
  if (atPath) return 'by its path';
  const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');
  const text = flat(page.body.textContent ?? '');
  const words = flat(parsePage(content).body.textContent ?? '').trim();
  return text.includes(flat(`${textQuote?.prefix ?? ''}${words}${textQuote?.suffix ?? ''}`).trim()) ? words : null;
}

const TEXT = 'Manœuvres\n\nLes troupes & <leurs> chefs\nsont arrivées. 😀';

describe('the Clipper format', () => {
  const mark = makeMark(TEXT, 'troupes & <leurs> chefs\nsont', { note: 'Lesquelles ?', tags: ['à vérifier'], label: 'doubt' });
  const article = makeArticle({
    text: TEXT,
    annotations: [makeNote({ note: 'Non.' }), mark, makeMark(TEXT, 'arrivées', { id: 'b', label: '' })],
  });

  it('has all that its importer asks for, and nothing that it refuses', () => {
    const pages = write(
      article,
      makeArticle({ address: 'https://journal.example/b', title: '', text: TEXT, annotations: [mark] }),
    );
    expect(pages).toHaveLength(2);
    expect(refusedByClipper(pages)).toEqual([]);
    expect(refusedByClipper([{ ...write(article)[0], url: ' ' } as ClipperPage])).toEqual(['url']);
  });

  it('has each line of a passage by itself, all in one group, and one entry for them to be read', () => {
    const time = Date.parse(mark.createdAt);
    expect(write(article)).toEqual([
      {
        url: article.address,
        title: article.title,
        highlights: [
          {
            text: '<p>troupes &amp; &lt;leurs&gt; chefs</p>\n\n<p>sont</p>',
            timestamp: mark.createdAt,
            notes: ['Lesquelles ?', '#à vérifier', '#label/doubt'],
          },
          { text: '<p>arrivées</p>', timestamp: mark.createdAt },
        ],
        data: [
          record(
            time,
            15,
            38,
            '<p>troupes &amp; &lt;leurs&gt; chefs</p>',
            mark.id,
            ['Manœuvres\n\nLes ', '\nsont arrivées. 😀'],
            {
              notes: ['Lesquelles ?', '#à vérifier', '#label/doubt'],
            },
          ),
          record(time + 1, 39, 43, '<p>sont</p>', mark.id, [TEXT.slice(7, 39), ' arrivées. 😀']),
          record(time + 2, 44, 52, '<p>arrivées</p>', 'b', [TEXT.slice(12, 44), '. 😀']),
        ],
      },
    ]);
  });

  it('is found again in the page by its words', () => {
    const page = parsePage('<h1>Manœuvres</h1>\n<p>Les troupes &amp; &lt;leurs&gt; chefs</p>\n<p>sont <b>arrivées</b>. 😀</p>');
    const [{ data } = { data: [] }] = write(article);
    expect(data.map((one) => foundByClipper(one, page))).toEqual(['troupes & <leurs> chefs', 'sont', 'arrivées']);
  });

  it('gives a time that can be read by its number, as it does', () => {
    for (const { data } of write(article)) {
      for (const { id } of data) expect(new Date(Number.parseInt(id, 10)).toISOString().slice(0, 19)).toBe('2022-04-11T08:00:00');
    }
  });

  it('is an empty list where nothing is marked', () => {
    expect(write(makeArticle({ annotations: [makeNote({ note: 'Non.' })] }))).toEqual([]);
  });

  it('is written an article at a time, the same as when it is written at once', () => {
    const other = { ...article, address: 'https://journal.example/b' };
    expect(write(article, makeArticle(), other)).toEqual([...write(article), ...write(other)]);
  });

  function record(
    id: number,
    start: number,
    end: number,
    content: string,
    group: string,
    around: readonly [string, string],
    more: object = {},
  ): object {
    const [prefix, suffix] = around;
    return {
      id: String(id),
      type: 'text',
      xpath: '/nowhere',
      content,
      startOffset: start,
      endOffset: end,
      textQuote: { prefix, suffix },
      groupId: group,
      ...more,
    };
  }
});
