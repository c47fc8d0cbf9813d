import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StoreNames } from 'idb';
import type { Schema } from '../../src/store/database';
import { openDatabase, UPGRADES } from '../../src/store/database';
import { makeLibraryOfVersion, OLD_HEAD } from '../support/library-of-version';
import { makeMark } from '../support/make-annotation';
import { makeArticle, makeDate, makePlace } from '../support/make-article';
import { makeLookUp, MOSCOW } from '../support/make-look-up';
import { exportOf, openBackground, type Background } from '../support/open-background';

const fake = await vi.hoisted(() => import('../support/fake-browser'));
vi.mock('../../src/platform/browser', () => fake);
vi.mock('../../src/background/knowledge', () => ({ loadKnowledge: async () => ({ gazetteer: null, tagger: null }) }));

const ALL = { words: '', filters: [] };
const IDS = ['a', 'b', 'c'];

let background: Background;

beforeEach(async () => {
  background = await openBackground();
  await background.imports.importArticles(IDS.map(articleOf));
});
afterEach(() => {
  fake.clearStorage();
  vi.unstubAllGlobals();
});

/** Rows as a disk that lies, or a fault of an earlier version, may leave them; the one that is spoilt is of `b`. */
const SPOILT: readonly (readonly [what: string, store: StoreNames<Schema>, row: object, whole: readonly string[]])[] = [
  ['an article without a title', 'articles', { ...rowOf('b'), title: undefined }, ['a', 'c']],
  ['an article with authors that are none', 'articles', { ...rowOf('b'), authors: 'Anne' }, ['a', 'c']],
  ['an article without addresses', 'articles', { id: 'b' }, ['a', 'c']],
  ['a text without mentions', 'texts', { id: 'b', text: 'Alger' }, ['a', 'c']],
  ['a text that is a number', 'texts', { id: 'b', text: 7, mentions: [] }, ['a', 'c']],
  ['a mark without an anchor', 'annotations', { ...annotationOf('b'), articleId: 'b', target: { type: 'passage' } }, IDS],
  ['a note that is null', 'annotations', { ...annotationOf('b'), articleId: 'b', note: null }, IDS],
  ['tags that are a text', 'annotations', { ...annotationOf('b'), articleId: 'b', tags: 'port' }, IDS],
  ['a fingerprint without weights', 'fingerprints', { id: 'b', keys: 'x', labels: 'x', kinds: 'w' }, IDS],
  ['dates without dates', 'dates', { id: 'b', times: ['2022-04', '?'] }, IDS],
  ['a decision on an entity without a verdict', 'entityDecisions', { decidedAt: '2022', key: 'e:place:alger' }, IDS],
  ['a rule without words', 'rules', { decidedAt: '2022', scope: 'everywhere' }, IDS],
  ['a correction that is garbage', 'corrections', { addresses: ['journal.example/b'], dates: null, names: 7 }, IDS],
  ['a disagreement with nobody', 'disagreements', { id: 'x', articleIds: ['b'] }, IDS],
];

describe.each(SPOILT)('%s', (_what, store, row, whole) => {
  // Guard: rows are looked at before they are believed (`isSound` in store/sound); each line of `CHECKS` is one of these cases.
  it('is passed over by lists, search, related articles, pages, exports and what is saved next', async () => {
    await put(store, row);
    const { library, search, annotations, names } = await asked();
    expect(await idsOf(library.getSaved(IDS))).toEqual(whole);
    const listed = await search.searchAnswers.searchLibrary({ ...ALL, from: 0, count: 9, sort: 'saved' });
    expect(listed.articles.map(({ article }) => article.id).toSorted()).toEqual(
      whole.includes('b') || store === 'texts' ? IDS : whole,
    );
    expect((await search.select({ words: '"ministres se sont"', filters: [] })).toSorted()).toEqual(
      expect.arrayContaining(['a', 'c']),
    );
    expect((await search.searchAnswers.findRelatedTo('a')).map(({ article }) => article.id)).toContain('c');
    expect((await search.searchAnswers.listFacets(ALL, ['place'], 5)).length).toBeGreaterThan(0);
    expect(JSON.parse(await exportOf(background)).articles.map(({ id }: { id: string }) => id)).toEqual(whole);
    for (const id of IDS) await annotations.findOnPage(`https://journal.example/${id}`);
    await names.listNameRules();
    const { entities, times } = await pages();
    expect(await entities.entityAnswers.getEntity('e:place:alger')).not.toBeNull();
    await times.timeAnswers.getTimeline(ALL, null);
    await times.timeAnswers.getCalendarMonth(ALL, '2022-04');
    await times.timeAnswers.getContradictions(ALL, 9);
    await library.saveDraft(draftOf('d'));
    await library.saveDraft(draftOf('b'));
  });
});

describe('rows that cannot be read', () => {
  // Guard: `findUnreadable` looks at every row of what cannot be worked out of others.
  it('are counted, and handed over as they are', async () => {
    await put('articles', { id: 'b', title: 7 });
    await put('texts', { id: 'c', text: 7, mentions: [] });
    await put('annotations', { ...annotationOf('a'), tags: null });
    await background.database.delete('texts', 'a');
    const { unreadableAnswers } = await import('../../src/background/unreadable');
    expect(await unreadableAnswers.countUnreadable()).toBe(4);
    const rows: unknown = JSON.parse(await unreadableAnswers.getUnreadable());
    expect(rows).toEqual([
      { store: 'articles', key: 'b', row: { id: 'b', title: 7 } },
      { store: 'texts', key: 'c', row: { id: 'c', text: 7, mentions: [] } },
      { store: 'annotations', key: annotationOf('a').id, row: { ...annotationOf('a'), tags: null } },
      { store: 'texts', key: 'a', row: null },
    ]);
  });

  it('are none in a library that is whole', async () => {
    const { unreadableAnswers } = await import('../../src/background/unreadable');
    expect(await unreadableAnswers.countUnreadable()).toBe(0);
  });

  // Guard: writing a decision deletes only records that it takes in (`writeCorrections`).
  it('are kept when something is decided at their address', async () => {
    const row = { addresses: ['journal.example/b'], dates: null };
    await put('corrections', row);
    await background.corrections.setPublished(draftOf('b'), '2021');
    expect(await background.database.getAll('corrections')).toContainEqual(row);
  });

  // Guard: an upgrade passes over rows that it cannot read (`UPGRADES`, store/upgrades/index-articles).
  it.each(UPGRADES.slice(0, -1).map((_, at) => at + 1))('do not hold up the upgrade from version %i', async (version) => {
    vi.unstubAllGlobals();
    background = await openBackground();
    background.database.close();
    await new Promise((resolve) => Object.assign(indexedDB.deleteDatabase('reperes'), { onsuccess: resolve }));
    await makeLibraryOfVersion(version);
    const old = await openDatabase(() => undefined, 'reperes', UPGRADES.slice(0, version));
    await old.put('articles', { id: 'spoilt', addresses: 7 } as never);
    await old.put('texts', { id: 'spoilt', text: null, mentions: null } as never);
    if (version >= 4) await old.put('annotations', { id: 'spoilt', tags: 7 } as never);
    old.close();
    vi.resetModules();
    const { getSaved } = await import('../../src/background/library');
    expect(await getSaved(['old', 'spoilt'])).toMatchObject([{ title: OLD_HEAD.title }]);
  });
});

/** Answers as they were not given. */
const SPOILT_LOOK_UPS: readonly (readonly [what: string, row: object])[] = [
  ['no answer', { answer: undefined }],
  ['a page without a text', { answer: { found: 'page', title: 'Moscou' } }],
  ['a page of no day', { answer: { ...makeLookUp().answer, revisedAt: 'soon' } }],
  ['choices that are none', { answer: { found: 'several', title: 'Moscou', choices: [null] } }],
  ['no instant', { askedAt: 'yesterday' }],
  ['an address that is a number', { address: 7 }],
];

describe.each(SPOILT_LOOK_UPS)('a look-up with %s', (_what, spoilt) => {
  it('is as one that was never asked for, and is told of', async () => {
    await put('lookUps', makeLookUp());
    const { lookUpAnswers } = await import('../../src/background/look-ups');
    expect(await lookUpAnswers.recallLookUp(MOSCOW)).toEqual(makeLookUp());
    await put('lookUps', { ...makeLookUp(), ...spoilt });
    expect(await lookUpAnswers.recallLookUp(MOSCOW)).toBeNull();
    expect(await countUnreadable()).toBe(1);
  });
});

describe.each([
  ['no instant', { sentAt: 'yesterday' }],
  ['an outcome that there is not', { outcome: 'lost' }],
  ['words that are null', { words: null }],
  ['bytes that are a text', { bytes: '7' }],
])('a request with %s', (_what, spoilt) => {
  it('is passed over by the list of those that were sent, which ends where the others do, and is told of', async () => {
    const { lookUpAnswers } = await import('../../src/background/look-ups');
    for (const id of ['x', 'y', 'z']) await put('requests', requestOf(id));
    await put('requests', { ...requestOf('y'), ...spoilt });
    const { total, requests } = await lookUpAnswers.listRequests(0, 2);
    expect([total, requests.map(({ id }) => id)]).toEqual([2, ['z', 'x']]);
    expect(await countUnreadable()).toBe(1);
  });
});

describe('a removed article that cannot be read', () => {
  it.each([[{ rows: undefined }], [{ rows: [null] }], [{ passedBy: 7 }]])(
    'keeps no other from being given back: %j',
    async (spoilt) => {
      const removal = await background.removals.removeArticles(IDS);
      const [row] = await background.database.getAll('removed');
      await put('removed', { ...row, ...spoilt });
      await expect(background.removals.undoRemoval(removal.id)).rejects.toMatchObject({ name: 'RemovedUnreadable' });
      expect(await idsOf(background.library.getSaved(IDS))).toEqual(['b', 'c']);
      expect(await countUnreadable()).toBe(1);
      expect(await background.removals.listRemovals()).toMatchObject([{ articles: 1 }]);
    },
  );

  // Guard: articles are given back in slices of a hundred (`getRemoved` goes on to the next where it can read none of one).
  it('does so though there are a hundred of them', async () => {
    const many = Array.from({ length: 101 }, (_, at) => `m${at}`);
    const removal = await background.removals.removeArticles(['b']);
    const [row] = await background.database.getAll('removed');
    for (const articleId of many) await put('removed', { ...row, articleId: `a${articleId}`, rows: null });
    await expect(background.removals.undoRemoval(removal.id)).rejects.toMatchObject({ name: 'RemovedUnreadable' });
    expect(await idsOf(background.library.getSaved(['b']))).toEqual(['b']);
  });

  it('is listed in no removal of which nobody knows when it was', async () => {
    const removal = await background.removals.removeArticles(['b']);
    await put('removals', { ...removal, removedAt: 'yesterday' });
    expect(await background.removals.listRemovals()).toEqual([]);
  });
});

describe('an index that cannot be read', () => {
  it.each([
    ['pending', { id: 'b' }, 2],
    ['columns', { numbers: 7 }, 0],
    ['hidden', { hidden: 'x' }, 0],
    ['indexing', { segments: [{ number: 'x' }], next: 1 }, 'segments'],
    ['postings', { terms: 7 }, [1, 't']],
  ] as const)('is made anew: %s', async (store, row, key) => {
    // Guard: a fault that is met has the index made anew (`keepIndexWhole`), and so has one that is there at the start (`mendIndex`).
    const { keepIndexWhole, mendIndex } = await import('../../src/background/keep-index-whole');
    keepIndexWhole();
    await background.imports.importArticles(Array.from({ length: 40 }, (_, at) => articleOf(`m${at}`)));
    await background.tidy();
    const postings = await background.database.getAllKeys('postings');
    if (store === 'postings') for (const one of postings) await background.database.put(store, row as never, one as never);
    else await background.database.put(store, row as never, key as never);
    const { search } = await asked();
    await mendIndex();
    await search.select({ words: 'ministres ', filters: [] });
    await vi.waitFor(async () => {
      expect(await search.select(ALL)).toHaveLength(43);
      expect(await search.select({ words: 'ministres ', filters: [] })).toHaveLength(43);
    }, 10_000);
    const removal = await background.removals.removeArticles(['b']);
    await background.removals.undoRemoval(removal.id);
    expect(await search.select({ words: 'ministres ', filters: [] })).toHaveLength(43);
  });

  it('is looked for once as long as the browser runs, and again once a fault was met', async () => {
    const sound = await import('../../src/store/sound-index');
    const looked = vi.spyOn(sound, 'isIndexSound');
    const { keepIndexWhole, mendIndex } = await import('../../src/background/keep-index-whole');
    await mendIndex();
    await mendIndex();
    expect(looked).toHaveBeenCalledTimes(1);
    keepIndexWhole();
    vi.spyOn(await import('../../src/store/remake-index'), 'remakeIndex').mockRejectedValue(new Error('StorageFull'));
    await background.database.put('hidden', { hidden: 7 } as never, 0);
    await (await asked()).search.select({ words: 'ministres ', filters: [] });
    await vi.waitFor(async () => {
      await expect(mendIndex()).rejects.toThrow('StorageFull');
    });
    vi.restoreAllMocks();
    await mendIndex();
    expect((await (await asked()).search.select({ words: 'ministres ', filters: [] })).toSorted()).toEqual(IDS);
  });

  // Guard: what was removed under a number of the old index has no number any more (`forgetNumbersOfRemoved`).
  it('finds again what was removed before it was made anew', async () => {
    await (await import('../../src/background/reindex')).reindex();
    const removal = await background.removals.removeArticles(['b']);
    const { search } = await asked();
    const { mendIndex } = await import('../../src/background/keep-index-whole');
    await background.database.put('hidden', { hidden: 7 } as never, 0);
    await mendIndex();
    await background.removals.undoRemoval(removal.id);
    expect((await search.select({ words: 'ministres ', filters: [] })).toSorted()).toEqual(IDS);
  });
});

async function asked() {
  const [library, search] = await Promise.all([import('../../src/background/library'), import('../../src/background/search')]);
  return { library, search, annotations: background.annotations, names: background.names };
}

async function pages() {
  const [entities, times] = await Promise.all([import('../../src/background/entities'), import('../../src/background/times')]);
  return { entities, times };
}

function textOf(id: string): string {
  return `Les ministres se sont vus à Alger le 5 avril 2022, devant les grues du port ${id}.`;
}

function articleOf(id: string) {
  const text = textOf(id);
  const mentions = [makePlace(text, 'Alger'), makeDate(text, '5 avril 2022', '2022-04-05')];
  return makeArticle({
    id,
    address: `https://journal.example/${id}`,
    title: `Le port ${id}`,
    text,
    mentions,
    annotations: [annotationOf(id)],
  });
}

function annotationOf(id: string) {
  const hexadecimal = id.charCodeAt(0).toString(16).padStart(4, '0') + id.slice(1).padStart(8, '0');
  return makeMark(textOf(id), 'grues', {
    id: `00000000-0000-4000-8000-${hexadecimal.replaceAll(/\D/g, '0')}`,
    note: 'Vu',
    tags: ['port'],
  });
}

function draftOf(id: string) {
  const { address, title, site, authors, language, text } = articleOf(id);
  return { address, title, site, authors, language, text };
}

function rowOf(id: string): object {
  const { text: _text, mentions: _mentions, annotations: _annotations, ...head } = articleOf(id);
  return { ...head, addresses: [`journal.example/${id}`], textPrint: [], number: 2, titleKey: '', warnings: 0 };
}

async function put(store: StoreNames<Schema>, row: object): Promise<void> {
  await background.database.put(store, row as never);
}

function requestOf(id: string): object {
  const sentAt = `2022-04-0${'xyz'.indexOf(id) + 1}T10:00:00.000Z`;
  return { id, sentAt, host: 'fr.wikipedia.org', path: '/wiki/Moscou', words: 'Moscou', outcome: 'answered' };
}

async function countUnreadable(): Promise<number> {
  return (await import('../../src/background/unreadable')).unreadableAnswers.countUnreadable();
}

async function idsOf(articles: Promise<readonly { readonly id: string }[]>): Promise<string[]> {
  return (await articles).map(({ id }) => id);
}
