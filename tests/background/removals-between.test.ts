import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as Library from '../../src/background/library';
import type * as Removals from '../../src/background/removals';
import { putArticle } from '../../src/store/articles';
import { listSaved } from '../support/list-saved';
import { makeArticle } from '../support/make-article';

const fake = await vi.hoisted(() => import('../support/fake-browser'));
vi.mock('../../src/platform/browser', () => fake);
vi.mock('../../src/background/knowledge', () => ({ loadKnowledge: async () => ({ gazetteer: null, tagger: null }) }));

let library: typeof Library;
let removals: typeof Removals;
let ids: string[];

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.resetModules();
  library = await import('../../src/background/library');
  removals = await import('../../src/background/removals');
  const database = await (await import('../../src/background/open-library')).openLibrary();
  // More than are moved at once.
  ids = Array.from({ length: 150 }, (_, number) => `article-${number}`);
  for (const id of ids) {
    const address = `journal.example/${id}`;
    await putArticle(database, makeArticle({ id, address: `https://${address}` }), { addresses: [address], fingerprint: [] });
  }
});
afterEach(() => vi.unstubAllGlobals());

describe('many articles that are removed, and given back', () => {
  it('let what the reader asks for meanwhile go between', { timeout: 30_000 }, async () => {
    const done: string[] = [];
    const draft = {
      address: 'https://journal.example/new',
      title: 'T',
      site: 'S',
      authors: [],
      language: 'fr',
      text: 'Nouveau.',
    };
    const removing = removals.removeArticles(ids).finally(() => done.push('removed'));
    await library.saveDraft(draft).finally(() => done.push('saved'));
    const { id, articles } = await removing;
    expect(articles).toBe(150);
    const undoing = removals.undoRemoval(id).finally(() => done.push('given back'));
    await library.saveDraft({ ...draft, text: 'Plus nouveau.' }).finally(() => done.push('saved again'));
    await undoing;
    expect(done).toEqual(['saved', 'removed', 'saved again', 'given back']);
    expect(await listSaved()).toHaveLength(151);
    expect(await removals.listRemovals()).toEqual([]);
  });
});
