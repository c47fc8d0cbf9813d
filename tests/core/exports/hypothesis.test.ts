import { describe, expect, it } from 'vitest';
import { hypothesis } from '../../../src/core/exports/hypothesis';
import type { ExportOptions, ExportableArticle } from '../../../src/model/export';
import { makeMark, makeNote } from '../../support/make-annotation';
import { makeArticle } from '../../support/make-article';
import { writeExport, writeOneFile } from '../../support/write-export';

const TEXT = '😀 Béchar, le mardi 5 novembre 2022.';

/** What a file holds, as the client's types have it (`src/types/api.ts`). */
interface HypothesisFile {
  readonly annotations: readonly {
    readonly id?: string;
    readonly uri: string;
    readonly text: string;
    readonly tags: readonly string[];
    readonly user: string;
    readonly references?: readonly string[];
    readonly permissions: { readonly read: readonly string[] };
    readonly document: { readonly title: readonly string[] };
    readonly target: readonly { readonly source: string; readonly selector?: readonly Record<string, unknown>[] }[];
  }[];
}

function write(article: ExportableArticle, options: Partial<ExportOptions> = {}): HypothesisFile {
  return JSON.parse(writeOneFile(hypothesis, [article], options));
}

/**
 * What the client does with a file, by its rules and not by its code (`helpers/import.ts`, `services/import-annotations.ts`,
 * `helpers/annotation-metadata.ts` of github.com/hypothesis/client, July 2026): those that are no replies, of one user, without what it
 * does not keep.
 */
function importByClient(file: HypothesisFile, user: string, page: string): object[] {
  return file.annotations
    .filter((annotation) => (annotation.references ?? []).length === 0 && annotation.user === user)
    .map(({ target, tags, text, permissions }) => ({
      uri: page,
      text,
      tags,
      isShared: permissions.read.some((principal) => principal.startsWith('group:')),
      isPageNote: !target[0]?.selector,
      quote: target[0]?.selector?.find(({ type }) => type === 'TextQuoteSelector')?.['exact'],
    }));
}

describe('the Hypothesis format', () => {
  const annotations = [
    makeMark(TEXT, 'Béchar', { note: 'Où ?', tags: ['lieu'], label: 'doubt' }),
    makeMark(TEXT, 'mardi', { id: '00000000-0000-4000-8000-000000000002', label: 'own' }),
    makeNote({ note: 'À relire.' }),
    makeNote({ note: 'Loin.', target: { type: 'subject', key: 'e:geonames:2505530', name: 'Béchar' } }),
  ];
  const article = makeArticle({ text: TEXT, annotations });
  const labels = [{ id: 'own', name: 'À moi', colour: 'pink', line: 'wavy' }] as const;

  it('is taken by the client whole, and stays private', () => {
    const file = write(article, { labels });
    const [user = ''] = file.annotations.map((annotation) => annotation.user);
    expect(user).toMatch(/^acct:[^@]+@[^@]+$/);
    expect(importByClient(file, user, 'https://journal.example/open')).toEqual([
      taken('Béchar', 'Où ?', ['lieu', 'label:doubt']),
      taken('mardi', '', ['label:À moi']),
      { ...taken(undefined, 'À relire.', []), isPageNote: true },
      { ...taken(undefined, 'Loin.', ['about:Béchar']), isPageNote: true },
    ]);
  });

  it('counts UTF-16 code units, and gives 32 of them around', () => {
    const [mark] = write(article).annotations;
    expect(mark?.target).toEqual([
      {
        source: article.address,
        selector: [
          { type: 'TextPositionSelector', start: 3, end: 9 },
          { type: 'TextQuoteSelector', exact: 'Béchar', prefix: '😀 ', suffix: ', le mardi 5 novembre 2022.' },
        ],
      },
    ]);
    expect(TEXT.slice(3, 9)).toBe('Béchar');
  });

  it('says what it is, when it was written and what the page is called', () => {
    expect(write(article)).toMatchObject({
      export_date: '2022-04-12T10:00:00.000Z',
      client_version: 'Repères 1.2.3',
      annotations: annotations.map(({ id, createdAt }) => ({
        id,
        created: createdAt,
        uri: article.address,
        document: { title: [article.title] },
      })),
    });
  });

  it('has a file for each article that has something', () => {
    const other = makeArticle({ title: 'Autre', annotations: [makeNote({ note: 'Oui.' })] });
    const files = writeExport(hypothesis, [article, makeArticle({ title: 'Rien' }), other]);
    expect([...files.keys()]).toEqual(['Manœuvres au désert.json', 'Autre.json']);
  });

  function taken(quote: string | undefined, text: string, tags: string[]): object {
    return { uri: 'https://journal.example/open', text, tags, isShared: false, isPageNote: false, quote };
  }
});
