import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as Reindex from '../../src/background/reindex';
import type * as Search from '../../src/background/search';
import type { NewEntityDecision } from '../../src/model/entity-decision';
import { openDatabase, UPGRADES } from '../../src/store/database';
import { putArticle } from '../../src/store/articles';
import type { Database } from '../../src/store/database';
import { makeArticle, makePlace } from '../support/make-article';

const fake = await vi.hoisted(() => import('../support/fake-browser'));
vi.mock('../../src/platform/browser', () => fake);
vi.mock('../../src/background/knowledge', () => ({ loadKnowledge: async () => ({ gazetteer: null, tagger: null }) }));

let reindex: typeof Reindex;
let search: typeof Search;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.resetModules();
  reindex = await import('../../src/background/reindex');
  search = await import('../../src/background/search');
});
afterEach(() => vi.unstubAllGlobals());

describe('a library of an earlier version', () => {
  it('is listed at once, and found by its words, names and warnings once it is indexed', async () => {
    await saveAsVersion6(20);
    const all = { words: '', filters: [] };
    expect(await search.select(all)).toHaveLength(20);
    expect(await search.select({ words: 'ministres', filters: [] })).toEqual([]);
    await reindex.reindex();
    expect(await search.select(all)).toHaveLength(20);
    expect(await search.select({ words: 'ministres', filters: [] })).toHaveLength(20);
    expect(await search.select({ words: 'numéro7 ', filters: ['e:place:alger'] })).toEqual(['old-07']);
    expect(await search.searchAnswers.findRelatedTo('old-07')).toHaveLength(10);
  });

  it('goes on where it was killed', async () => {
    await saveAsVersion6(20);
    const done: string[] = [];
    const pass = { name: 'planted', version: 1, run: async (_: Database, { id }: { id: string }) => void done.push(id) };
    let left = 10;
    const dying = {
      ...pass,
      run: async (database: Database, article: { id: string }) => {
        if (left-- === 0) throw Object.assign(new Error('Killed.'), { name: 'StorageFull' });
        await pass.run(database, article);
      },
    };
    await expect(reindex.reindex([dying])).rejects.toThrow('Killed.');
    await reindex.reindex([pass]);
    expect(new Set(done).size).toBe(20);
    // The slice in which it was killed is done again, and no other.
    expect(done).toHaveLength(22);
  });

  it('is brought up to date although the pass fails for one of its articles', async () => {
    await saveAsVersion6(20);
    const done: string[] = [];
    const run = async (_: Database, { id }: { id: string }): Promise<void> => {
      if (id === 'old-03') throw new Error('Not this one.');
      done.push(id);
    };
    await reindex.reindex([{ name: 'planted', version: 1, run }]);
    expect(done).toHaveLength(19);
  });

  it('finds an article by its words that was removed before it was indexed and given back after', async () => {
    await saveAsVersion6(5);
    const removals = await import('../../src/background/removals');
    const { id } = await removals.removeArticles(['old-02']);
    await reindex.reindex();
    await removals.undoRemoval(id);
    expect(await search.select({ words: 'ministres ', filters: [] })).toHaveLength(5);
    const { openLibrary } = await import('../../src/background/open-library');
    expect(await (await openLibrary()).getAllKeys('dates')).toContain('old-02');
  });

  it('follows what is decided before it is indexed', async () => {
    await saveAsVersion6(5);
    const decisions = await import('../../src/background/entity-decisions');
    await decisions.decideEntity(sameAs('Algiers'));
    await decisions.carryOutDecisions();
    await reindex.reindex();
    expect(await search.select({ words: '', filters: ['e:place:algiers'] })).toHaveLength(5);
  });

  it('follows what was decided while an article was removed, killed before it does or not', async () => {
    await saveAsVersion6(2);
    await reindex.reindex();
    const [decisions, removals, store] = await Promise.all([
      import('../../src/background/entity-decisions'),
      import('../../src/background/removals'),
      import('../../src/store/removals'),
    ]);
    const { id } = await removals.removeArticles(['old-01']);
    await decisions.decideEntity(sameAs('Algiers'));
    await decisions.carryOutDecisions();
    const { openLibrary } = await import('../../src/background/open-library');
    const database = await openLibrary();
    await store.moveBack(database, await store.getRemoved(database, id, 10));
    // The background is killed here.
    await reindex.reindex();
    expect(await search.select({ words: '', filters: ['e:place:algiers'] })).toHaveLength(2);
  });

  it.each([
    ['another on the same words', { ...sameAs('Bône'), words: ['Alger'] }],
    ['a mute', { ...sameAs(''), verdict: { type: 'mute' } as const }],
  ])('follows a decision after %s', async (_, first) => {
    await saveAsVersion6(2);
    await reindex.reindex();
    const decisions = await import('../../src/background/entity-decisions');
    await decisions.decideEntity(first);
    await decisions.carryOutDecisions();
    await decisions.decideEntity({ ...sameAs('Algiers'), ...(first.words && { words: first.words }) });
    await decisions.carryOutDecisions();
    expect(await search.select({ words: '', filters: ['e:place:algiers'] })).toHaveLength(2);
  });

  it('leaves a decision that is taken back while it is carried out', async () => {
    await saveAsVersion6(60);
    await reindex.reindex();
    const decisions = await import('../../src/background/entity-decisions');
    const { openLibrary } = await import('../../src/background/open-library');
    const { decidedAt } = await decisions.decideEntity(sameAs('Algiers'));
    const database = await openLibrary();
    await vi.waitFor(async () => expect(await database.countFromIndex('articles', 'byDecision', decidedAt)).toBeGreaterThan(0));
    await decisions.takeBackEntityDecision(decidedAt);
    await decisions.carryOutDecisions();
    expect(await database.countFromIndex('articles', 'byDecision', decidedAt)).toBe(0);
    expect(await database.count('entityDecisions')).toBe(0);
  });

  it('is indexed again when what is stored is made another way, and not when nothing has changed', async () => {
    await saveAsVersion6(3);
    const ran: number[] = [];
    const pass = (version: number) => ({ name: 'planted', version, run: async () => void ran.push(version) });
    await reindex.reindex([pass(1)]);
    await reindex.reindex([pass(1)]);
    await reindex.reindex([pass(2)]);
    expect(ran).toEqual([1, 1, 1, 2, 2, 2]);
  });

  it('keeps what was saved again meanwhile', async () => {
    await saveAsVersion6(1);
    const { openLibrary } = await import('../../src/background/open-library');
    const article = makeArticle({ id: 'old-00', text: 'Tout autre chose.', updatedAt: '2023-01-01T00:00:00Z' });
    await putArticle(await openLibrary(), article, { addresses: ['https://journal.example/0'], fingerprint: [] });
    await reindex.reindex();
    expect(await search.select({ words: 'ministres ', filters: [] })).toEqual([]);
    expect(await search.select({ words: 'chose ', filters: [] })).toEqual(['old-00']);
  });
});

function sameAs(canonical: string): NewEntityDecision & { readonly words?: readonly string[] } {
  return { key: 'e:place:alger', kind: 'place', name: 'Alger', verdict: { type: 'sameAs', to: { kind: 'place', canonical } } };
}

/** As version 6 wrote them. */
async function saveAsVersion6(count: number): Promise<void> {
  const database = await openDatabase(() => undefined, 'reperes', UPGRADES.slice(0, 6));
  for (let number = 0; number < count; number += 1) {
    const id = `old-${String(number).padStart(2, '0')}`;
    const text = `Les ministres se sont vus à Alger, numéro${number}.`;
    const { text: _text, mentions, ...head } = makeArticle({ id, text, mentions: [makePlace(text, 'Alger')] });
    const addresses = [`https://journal.example/${number}`];
    await database.put('articles', { ...head, address: `https://journal.example/${number}`, addresses, textPrint: [] } as never);
    await database.put('texts', { id, text, mentions });
    await database.put('fingerprints', { id, fingerprint: [], keys: [] } as never);
  }
  database.close();
}
