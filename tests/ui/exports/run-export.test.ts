// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { hypothesis } from '../../../src/core/exports/hypothesis';
import { icalendar } from '../../../src/core/exports/icalendar';
import { json } from '../../../src/core/exports/json';
import { kindle } from '../../../src/core/exports/kindle';
import { savedArticles } from '../../../src/ui/shared/exports/export-source';
import { runExport } from '../../../src/ui/shared/exports/run-export';
import { FakeExportWorker } from '../../support/fake-export-worker';
import { FakeLibrary } from '../../support/fake-library';
import { makeArticle } from '../../support/make-article';

vi.mock('../../../src/platform/browser', () => import('../../support/fake-browser'));

const BEGUN = { at: '2022-04-12T10:00:00.000Z', lastAt: '', changes: 0, deeds: 0 };
const PAGE = { addresses: ['loin.example/a'], published: '2022', dates: [] };

let library: FakeLibrary;

beforeEach(() => {
  vi.stubGlobal('Worker', FakeExportWorker);
  library = new FakeLibrary(0);
  library.answers = {
    getArticles: async (ids) => ids.map((id) => makeArticle({ id })),
    listNameRules: async () => [],
    listEntityDecisions: async () => [],
    listLooseNotes: async () => [],
    listLooseDecisions: async () => ({ pageCorrections: [PAGE], dismissals: [] }),
  };
});
afterEach(() => vi.restoreAllMocks());

it('writes what was decided on pages that are not saved with all that there is', async () => {
  expect(await written(true)).toMatchObject({ articles: [{ id: 'a' }], pageCorrections: [PAGE] });
});

it('tells nobody who is given some articles where else the reader was', async () => {
  expect(await written(false)).not.toHaveProperty('pageCorrections');
  expect(library.valuesOf('listLooseDecisions')).toEqual([]);
});

it('writes no file of a format that holds nothing of the articles', async () => {
  const run = { signal: new AbortController().signal, onProgress: () => undefined };
  for (const format of [icalendar, kindle, hypothesis])
    await expect(runExport(format, savedArticles(['a']), run)).rejects.toThrow(
      expect.objectContaining({ name: 'NothingToExport' }),
    );
});

async function written(isEverything: boolean): Promise<unknown> {
  const run = { signal: new AbortController().signal, onProgress: () => undefined };
  const file = await runExport(json, savedArticles(['a'], isEverything ? BEGUN : null), run);
  const reader = new FileReader();
  const read = new Promise((resolve) => reader.addEventListener('load', resolve));
  if (file) reader.readAsText(file.content);
  await read;
  return JSON.parse(String(reader.result));
}
