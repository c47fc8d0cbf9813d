import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as Annotations from '../../src/background/annotations';
import type * as Library from '../../src/background/library';
import type * as Removals from '../../src/background/removals';
import type * as Tags from '../../src/background/tags';
import { normaliseAddress } from '../../src/core/addresses/normalise-address';
import { json } from '../../src/core/exports/json';
import type { Database } from '../../src/store/database';
import { putChange, rowOf } from '../../src/store/annotations';
import { putArticle } from '../../src/store/articles';
import { tidyIndex } from '../../src/store/merge-segments';
import { listSaved } from '../support/list-saved';
import { makeMark, makeNote } from '../support/make-annotation';
import { makeArticle, makePlace } from '../support/make-article';
import { writeOneFile } from '../support/write-export';

const fake = await vi.hoisted(() => import('../support/fake-browser'));
vi.mock('../../src/platform/browser', () => fake);
vi.mock('../../src/background/knowledge', () => ({ loadKnowledge: async () => ({ gazetteer: null, tagger: null }) }));

const TEXT = 'Les ministres se sont vus à Alger.';
const DAY = 24 * 60 * 60 * 1000;

let annotations: typeof Annotations;
let library: typeof Library;
let removals: typeof Removals;
let tags: typeof Tags;
let database: Database;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2022-04-11T08:00:00Z') });
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.resetModules();
  annotations = await import('../../src/background/annotations');
  library = await import('../../src/background/library');
  removals = await import('../../src/background/removals');
  tags = await import('../../src/background/tags');
  database = await (await import('../../src/background/open-library')).openLibrary();
  // As the background does when it starts.
  await (await import('../../src/background/reindex')).reindex();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('articles that are removed together', () => {
  it('come back, a thousand of them, with a store that is the same byte for byte', { timeout: 120_000 }, async () => {
    const ids = await putMany(1_000);
    const [file, store] = [await exported(), await dump()];
    const removal = await removals.removeArticles(ids);
    expect(removal).toMatchObject({ articles: 1_000, title: 'Article 0' });
    expect(await listSaved()).toEqual([]);
    expect(await annotations.listTags()).toEqual(['suivi']);
    await removals.undoRemoval(removal.id);
    expect(await exported()).toBe(file);
    expect(await dump()).toBe(store);
  });

  it('come back with what two of them share', async () => {
    const [first = '', second = ''] = await putMany(2);
    const day = { articleId: first, start: 0, end: 3, value: '2022-04-05' };
    const pair = { id: 'pair', articleIds: [first, second], one: day, other: { ...day, articleId: second }, shared: [] };
    await database.put('disagreements', pair);
    const store = await dump();
    const removal = await removals.removeArticles([first, second]);
    await removals.undoRemoval(removal.id);
    expect(await dump()).toBe(store);
  });

  it('come back from a removal of an earlier version, which took what two of them share twice', async () => {
    const [first = ''] = await putMany(2);
    const removal = await removals.removeArticles([first]);
    const [row] = await database.getAll('removed');
    if (row) await database.put('removed', { ...row, rows: [...row.rows, { store: 'disagreements', value: undefined }] });
    await removals.undoRemoval(removal.id);
    expect(await listSaved()).toHaveLength(2);
  });

  it('leave those that were not asked for, and ids that are gone out', async () => {
    const [first = '', second = ''] = await putMany(3);
    await removals.removeArticles([first]);
    expect(await removals.removeArticles([first, second, 'gone'])).toMatchObject({ articles: 1, title: 'Article 1' });
    expect((await listSaved()).map(({ title }) => title)).toEqual(['Article 2']);
  });

  it('come back with the changes that can be undone', async () => {
    const [id = ''] = await putMany(1);
    const { address } = (await listSaved())[0] ?? { address: '' };
    const removal = await removals.removeArticles([id]);
    await removals.undoRemoval(removal.id);
    expect(await annotations.findOnPage(address)).toHaveLength(3);
    expect(await annotations.undoChange(address)).toBe(true);
    expect(await annotations.findOnPage(address)).toHaveLength(2);
  });

  it('are where they were or in the removal when the disk is full on the way, and come back from there', async () => {
    const ids = await putMany(150);
    const before = await exported();
    failAfter(120);
    await expect(removals.removeArticles(ids)).rejects.toMatchObject({ name: 'StorageFull' });
    vi.restoreAllMocks();
    const [removal] = await removals.listRemovals();
    expect(removal).toMatchObject({ articles: 100 });
    expect(await listSaved()).toHaveLength(50);
    await removals.undoRemoval(removal?.id ?? '');
    expect(await exported()).toBe(before);
    expect(await removals.listRemovals()).toEqual([]);
  });

  it('are listed, the last removed first, and gone for good when erased', async () => {
    const [first = '', second = ''] = await putMany(2);
    await removals.removeArticles([first]);
    vi.setSystemTime(Date.now() + 1_000);
    const { id } = await removals.removeArticles([second]);
    expect(await removals.listRemovals()).toMatchObject([{ title: 'Article 1' }, { title: 'Article 0' }]);
    await removals.eraseRemoval(id);
    await removals.undoRemoval(id);
    expect(await removals.listRemovals()).toMatchObject([{ title: 'Article 0' }]);
    expect(await listSaved()).toEqual([]);
  });

  it('are gone for good after thirty days, and a day more', async () => {
    const ids = await putMany(1);
    const { id } = await removals.removeArticles(ids);
    await daysPass(29);
    expect(await removals.listRemovals()).toMatchObject([{ id }]);
    await daysPass(2);
    expect(await removals.listRemovals()).toMatchObject([{ id }]);
    await daysPass(1);
    expect(await removals.listRemovals()).toEqual([]);
    expect(await database.count('removed')).toBe(0);
  });

  // Guard: what is past its time is forgotten at the second look only, a day after the first (`forgetOld`).
  it('are kept although a clock says for an hour that years have passed', async () => {
    const ids = await putMany(1);
    const { id } = await removals.removeArticles(ids);
    await daysPass(400);
    await daysPass(-400);
    await daysPass(20);
    expect(await removals.listRemovals()).toMatchObject([{ id }]);
    await removals.undoRemoval(id);
    expect(await listSaved()).toHaveLength(1);
  });
});

/** The background starts again so many days later. */
async function daysPass(days: number): Promise<void> {
  vi.setSystemTime(Date.now() + days * DAY);
  await removals.forgetOldRemovals();
}

describe('the words of an article', () => {
  it('leave the index when it is erased, and nothing need be saved for it', async () => {
    const [id = ''] = await putMany(20);
    await putArticle(database, makeArticle({ id, text: 'Secret.' }), {
      addresses: ['https://journal.example/0'],
      fingerprint: [],
    });
    await makeSegments();
    const removal = await removals.removeArticles([id]);
    expect(await hasTerm('tsecret')).toBe(true);
    await removals.eraseRemoval(removal.id);
    await vi.waitFor(async () => expect(await hasTerm('tsecret')).toBe(false));
  });

  it('leave the index with those of the one that it became', async () => {
    const [id = ''] = await putMany(20);
    const { address = '' } = (await library.getSaved([id]))[0] ?? {};
    await putArticle(database, makeArticle({ id, address, text: 'Secret.' }), {
      addresses: [normaliseAddress(address)],
      fingerprint: [],
    });
    await makeSegments();
    const removal = await removals.removeArticles([id]);
    const draft = { address, title: 'T', site: 'S', authors: [], language: 'fr', text: 'Tout autre chose.' };
    const saved = await library.saveDraft(draft);
    await removals.undoRemoval(removal.id);
    const { id: last } = await removals.removeArticles([saved.id]);
    await removals.eraseRemoval(last);
    await vi.waitFor(async () => expect(await hasTerm('tsecret')).toBe(false));
  });

  it('are not pending any more when it became one with another', async () => {
    const [id = ''] = await putMany(1);
    const { address = '' } = (await library.getSaved([id]))[0] ?? {};
    const removal = await removals.removeArticles([id]);
    await library.saveDraft({ address, title: 'T', site: 'S', authors: [], language: 'fr', text: 'Tout autre chose.' });
    await removals.undoRemoval(removal.id);
    expect(await database.count('pending')).toBe(1);
  });
});

describe('tags of many articles', () => {
  it('are given once, and taken back leave the store as it was', async () => {
    const ids = await putMany(3);
    const before = await exported();
    await tags.addTags(ids.slice(0, 1), ['budget']);
    expect(await tags.addTags(ids, ['budget'])).toEqual(ids.slice(1));
    expect(await annotations.listTags()).toEqual(['budget', 'suivi']);
    await tags.removeTags(ids, ['budget']);
    expect(await annotations.listTags()).toEqual(['suivi']);
    expect(timeless(await exported())).toBe(timeless(before));
  });

  it('make a note on an article that has none, which goes with the last tag', async () => {
    await putArticle(database, makeArticle({ id: 'bare' }), { addresses: ['https://journal.example/bare'], fingerprint: [] });
    expect(await tags.addTags(['bare'], ['a', 'b'])).toEqual(['bare']);
    expect((await library.getSaved(['bare']))[0]?.annotations).toMatchObject([{ tags: ['a', 'b'], target: { type: 'article' } }]);
    await tags.removeTags(['bare'], ['a']);
    expect((await library.getSaved(['bare']))[0]?.annotations).toMatchObject([{ tags: ['b'] }]);
    await tags.removeTags(['bare'], ['b']);
    expect((await library.getSaved(['bare']))[0]).not.toHaveProperty('annotations');
  });
});

/** Articles with all that can belong to one: a mark, a note on the whole, one on a place, and a decision. */
async function putMany(count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, (_, number) => `article-${String(number).padStart(4, '0')}`);
  for (const [number, id] of ids.entries()) {
    const address = `https://journal.example/${number}`;
    const corrections = { dates: [], published: '2022-04' };
    const article = makeArticle({ id, address, title: `Article ${number}`, text: TEXT, mentions: [makePlace(TEXT, 'Alger')] });
    const index = {
      addresses: [normaliseAddress(address)],
      fingerprint: [{ key: 'w:x', kind: 'word', label: 'x', weight: 1 }] as const,
    };
    await putArticle(database, { ...article, corrections }, index);
    const subject = { type: 'subject', key: 'e:iso:DZ', name: 'Alger' } as const;
    for (const one of [
      makeMark(TEXT, 'Alger', { id: `mark-${number}` }),
      makeNote({ id: `on-place-${number}`, target: subject, tags: ['suivi'] }),
      makeNote({ id: `note-${number}`, note: 'Vu.' }),
    ])
      await putChange(database, { articleId: id, annotationId: one.id, before: null, after: rowOf(one, id) });
  }
  return ids;
}

async function makeSegments(): Promise<void> {
  let isMore = true;
  while (isMore) isMore = await tidyIndex(database, { mostPending: 0, blocksAtOnce: 32 });
}

async function hasTerm(term: string): Promise<boolean> {
  const [blocks, pending] = [await database.getAll('postings'), await database.getAll('pending')];
  return [...blocks, ...pending].some(({ terms }) => terms.split('\n').includes(term));
}

/** The lossless export of the library. */
async function exported(): Promise<string> {
  const articles = await library.getSaved((await listSaved()).map(({ id }) => id));
  return writeOneFile(json, articles);
}

/** Every row of every store with its key. */
async function dump(): Promise<string> {
  const names = [...database.objectStoreNames];
  const rows = await Promise.all(names.map(async (name) => [name, await database.getAllKeys(name), await database.getAll(name)]));
  return JSON.stringify(rows);
}

/** When a note was changed tells nothing of what it says. */
function timeless(file: string): string {
  return file.replaceAll(/"tags":"2022[^"]*"/g, '');
}

/** From the given article on, nothing more goes into the removal. */
function failAfter(count: number): void {
  const put = IDBObjectStore.prototype.put;
  let puts = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    value: unknown,
    key?: IDBValidKey,
  ) {
    if (this.name === 'removed' && (puts += 1) > count) throw new DOMException('Full.', 'QuotaExceededError');
    return key === undefined ? put.call(this, value) : put.call(this, value, key);
  });
}
