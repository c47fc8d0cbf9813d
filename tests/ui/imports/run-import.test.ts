import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ImportedArticle } from '../../../src/model/import';
import { readSettings } from '../../../src/platform/settings-storage';
import type { FileReading } from '../../../src/ui/library/imports/file-reader';
import { runImport, type ImportOutcome } from '../../../src/ui/library/imports/run-import';
import { clearStorage } from '../../support/fake-browser';
import { FakeLibrary } from '../../support/fake-library';
import { makeArticle } from '../../support/make-article';

vi.mock('../../../src/platform/browser', () => import('../../support/fake-browser'));

const LABEL = { id: 'mine', name: 'À moi', colour: 'pink', line: 'wavy' } as const;
const RULE = {
  decidedAt: '2022-04-12T10:00:00.000Z',
  words: 'Le Havre',
  verdict: { type: 'mute' },
  scope: 'everywhere',
} as const;
let library: FakeLibrary;
let outcomes: ImportOutcome[];
const tell = (outcome: ImportOutcome): void => void outcomes.push(outcome);

beforeEach(() => {
  outcomes = [];
  library = new FakeLibrary(0);
  library.answers = {
    importDecisions: async () => undefined,
    importArticles: async (articles) => ({ added: articles.map(({ id = '' }) => id), merged: [], unchanged: 0 }),
  };
});

afterEach(() => {
  clearStorage();
  vi.restoreAllMocks();
});

describe('an import', () => {
  it('takes labels and decisions before the articles that follow them', async () => {
    await runImport(readingOf(5, 2), [{ key: 'a', articles: 5 }], tell, new AbortController().signal);
    expect(library.asked.map(({ ask }) => ask)).toEqual([
      'importDecisions',
      'importArticles',
      'importArticles',
      'importArticles',
    ]);
    expect(library.valuesOf('importDecisions')).toEqual([[{ nameRules: [RULE] }]]);
    expect((await readSettings()).labels.at(-1)).toEqual(LABEL);
    expect(outcomes.map(({ taken }) => taken)).toEqual([0, 2, 4, 5]);
    expect(outcomes.at(-1)).toMatchObject({ added: new Set(['1', '2', '3', '4', '5']), unchanged: 0, all: 5 });
  });

  it('stops after the slice that is being taken, and tells how many were', async () => {
    const life = new AbortController();
    const onProgress = (outcome: ImportOutcome): void => {
      tell(outcome);
      if (outcome.taken > 0) life.abort();
    };
    await runImport(readingOf(5, 2), [{ key: 'a', articles: 5 }], onProgress, life.signal);
    expect(library.valuesOf('importArticles')).toHaveLength(1);
    expect(outcomes.at(-1)).toMatchObject({ taken: 2, all: 5 });
  });

  it('fails with what was taken told before', async () => {
    let calls = 0;
    library.answers = {
      ...library.answers,
      async importArticles(articles) {
        calls += 1;
        if (calls > 1) throw Object.assign(new Error('full'), { name: 'StorageFull' });
        return { added: [], merged: [], unchanged: articles.length };
      },
    };
    const running = runImport(readingOf(5, 2), [{ key: 'a', articles: 5 }], tell, new AbortController().signal);
    await expect(running).rejects.toMatchObject({ name: 'StorageFull' });
    expect(outcomes.at(-1)).toMatchObject({ taken: 2, unchanged: 2 });
  });
});

/** A reading of a file of so many articles, so many in a slice. */
function readingOf(count: number, slice: number): FileReading {
  const articles: ImportedArticle[] = Array.from({ length: count }, (_, index) => makeArticle({ id: String(index + 1) }));
  return {
    read: () => Promise.reject(new Error('It was read.')),
    slice: async (_key, from) => articles.slice(from, from + slice),
    besides: async () => ({ labels: [LABEL], nameRules: [RULE] }),
    close: () => undefined,
  };
}
