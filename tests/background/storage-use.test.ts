import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StorageAsks } from '../../src/messages/storage-asks';
import type { ErasableKind, StoredKind } from '../../src/model/storage';
import { browser, clearStorage } from '../support/fake-browser';
import { makeMark, makeNote } from '../support/make-annotation';
import { makeArticle, makePlace } from '../support/make-article';
import { makeDecision } from '../support/make-decision';
import { makeNameRule } from '../support/make-rule';
import { exportOf, openBackground, type Background } from '../support/open-background';

const fake = await vi.hoisted(() => import('../support/fake-browser'));
vi.mock('../../src/platform/browser', () => fake);
vi.mock('../../src/background/knowledge', () => ({ loadKnowledge: async () => ({ gazetteer: null, tagger: null }) }));

const TEXT = 'Les ministres se sont vus à Alger.';
const TOLD = { articleId: 'a', start: 0, end: 3, value: '2022-04-05' };
const INSTANT = '2022-04-11T08:00:00.000Z';

let background: Background;
let storage: StorageAsks;

beforeEach(async () => {
  background = await openBackground();
  storage = (await import('../../src/background/storage-use')).storageAnswers;
  vi.stubGlobal('navigator', { storage: { estimate: async () => ({ usage: 42 }) } });
  await (await import('../../src/background/reindex')).reindex();
});
afterEach(() => {
  clearStorage();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('what is kept', () => {
  it('is counted by kind, and in all as the browser does', async () => {
    expect(await counts()).toEqual({
      articles: 0,
      layouts: 0,
      annotations: 0,
      decisions: 0,
      removed: 0,
      lookUps: 0,
      index: 0,
      settings: 0,
    });
    await fill();
    await browser.storage.local.set({ settings: { density: 'first' } });
    const { amounts, wholeBytes } = await storage.measureStorage();
    expect(await counts()).toMatchObject({ articles: 2, layouts: 2, annotations: 3, decisions: 3, removed: 0, settings: 1 });
    expect(wholeBytes).toBe(42);
    expect(amounts.filter(({ bytes }) => bytes === 0).map(({ kind }) => kind)).toEqual(['removed', 'lookUps']);
  });

  it('is judged by some rows in even steps where there are many, and never read at once', async () => {
    const { measureKind } = await import('../../src/store/measure');
    const { store } = background.database.transaction('contents', 'readwrite');
    for (let number = 0; number < 1_000; number += 1) {
      const letters = number < 500 ? 100 : 300;
      // Between two steps: it would weigh heavily.
      await store.put({ id: `a${String(number).padStart(4, '0')}`, html: 'é'.repeat(number === 1 ? 1_000_000 : letters) });
    }
    const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    const { count, bytes } = await measureKind(background.database, 'layouts');
    expect(count).toBe(1_000);
    // Two bytes a letter, five of the id, and the names of two fields.
    expect(bytes).toBe((200 * 2 + 5 + 6) * 1_000);
    expect(getAll).not.toHaveBeenCalled();
  });
});

describe('erasing', () => {
  it.each<[ErasableKind, Partial<Record<StoredKind, number>>]>([
    ['articles', { articles: 0, layouts: 0, annotations: 1, removed: 2 }],
    ['annotations', { articles: 2, annotations: 0, decisions: 3 }],
    ['decisions', { articles: 2, annotations: 3, decisions: 0 }],
  ])('%s leaves the rest, and gives them back as they were', async (kind, after) => {
    await fill();
    const file = await exported();
    const erased = await storage.eraseStored(kind);
    await background.entityDecisions.carryOutDecisions();
    expect(await counts()).toMatchObject(after);
    expect(await exported()).not.toBe(file);
    if (kind === 'decisions')
      expect(await background.loose.listLooseDecisions()).toEqual({ pageCorrections: [], dismissals: [] });
    // As it crosses between the page and the background.
    await storage.giveBackErased(JSON.parse(JSON.stringify(erased)));
    await background.entityDecisions.carryOutDecisions();
    expect(await exported()).toBe(file);
  });

  it('the layout leaves the texts', async () => {
    await fill();
    expect(await storage.eraseStored('layouts')).toBeNull();
    expect(await counts()).toMatchObject({ articles: 2, layouts: 0, annotations: 3 });
    const [article] = await background.library.getSaved(['a']);
    expect(article).toMatchObject({ text: TEXT });
    expect(article?.html ?? '').toBe('');
  });

  it('what was removed leaves nothing of it', async () => {
    await fill();
    await storage.eraseStored('articles');
    expect(await storage.eraseStored('removed')).toBeNull();
    expect(await counts()).toMatchObject({ articles: 0, removed: 0 });
    expect(await background.removals.listRemovals()).toEqual([]);
  });

  it('everything leaves nothing, in the library or beside it, and the library goes on', async () => {
    await fill();
    await browser.storage.local.set({ settings: { density: 'first' }, backup: {} });
    await storage.eraseEverything();
    await background.entityDecisions.carryOutDecisions();
    await background.tidy();
    expect(await counts()).toMatchObject({ articles: 0, layouts: 0, annotations: 0, decisions: 0, removed: 0, settings: 0 });
    for (const name of background.database.objectStoreNames) {
      const rows = JSON.stringify(await background.database.getAll(name));
      expect(rows, name).not.toContain('Alger');
      expect(rows, name).not.toContain('journal.example');
    }
    await fill();
    expect(await counts()).toMatchObject({ articles: 2, annotations: 3 });
  });
});

async function counts(): Promise<Record<string, number>> {
  const { amounts } = await storage.measureStorage();
  return Object.fromEntries(amounts.map(({ kind, count }) => [kind, kind === 'index' && count === 0 ? 0 : count]));
}

/** Without the instants of changes, which are new when an article is given back. */
async function exported(): Promise<string> {
  return (await exportOf(background)).replaceAll(/"updatedAt":"[^"]*"/g, '');
}

async function fill(): Promise<void> {
  const article = (id: string) =>
    makeArticle({
      id,
      address: `https://journal.example/${id}`,
      text: TEXT,
      html: `<p>${TEXT}</p>`,
      mentions: [makePlace(TEXT, 'Alger')],
    });
  await background.decisions.importDecisions({
    nameRules: [{ ...makeNameRule('Oran', { type: 'mute' }), scope: 'everywhere' }],
    entityDecisions: [
      makeDecision({ kind: 'place', canonical: 'Alger' }, { type: 'rename', name: 'El Djazaïr' }, 1, { words: ['Alger'] }),
    ],
    subjectNotes: [
      makeNote({ id: '00000000-0000-4000-8000-000000000009', target: { type: 'subject', key: 'e:iso:DZ', name: 'A' } }),
    ],
    pageCorrections: [{ addresses: ['loin.example/b'], published: '2022', dates: [] }],
    dismissals: [{ id: 'pair', articleIds: ['a', 'b'], one: TOLD, other: TOLD, shared: ['Alger'], dismissedAt: INSTANT }],
  });
  await background.imports.importArticles([
    { ...article('a'), annotations: [makeMark(TEXT, 'ministres', { createdAt: INSTANT })] },
    { ...article('b'), annotations: [makeNote({ id: '00000000-0000-4000-8000-000000000008', note: 'À relire.' })] },
  ]);
  await background.entityDecisions.carryOutDecisions();
}
