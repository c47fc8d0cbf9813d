import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../../src/model/article';
import { getArticles, getHeads, putArticle } from '../../src/store/articles';
import { openDatabase, type Database } from '../../src/store/database';
import { listArticles } from '../support/list-saved';
import { idsWithKey } from '../support/ids-with-key';
import { listSavedIds } from '../../src/store/list-saved-ids';
import { findAllAt } from '../../src/store/same-article';
import { deleteArticle } from '../support/delete-article';
import { makeArticle, makePlace } from '../support/make-article';

const TEXT = 'Les ministres se sont vus à Alger.';
const ARTICLE = makeArticle({ id: 'a', text: TEXT, mentions: [makePlace(TEXT, 'Alger')] });

let database: Database;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  database = await openDatabase(() => undefined);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a saved article', () => {
  it('comes back whole', async () => {
    await put(ARTICLE);
    expect(await getArticles(database, ['a'])).toEqual([ARTICLE]);
  });

  it('is found at each of its addresses, and at no other', async () => {
    await put(ARTICLE, { addresses: ['journal.example/a', 'journal.example/canonical'] });
    expect(await findAllAt(database, ['journal.example/canonical'])).toMatchObject([{ id: 'a' }]);
    expect(await findAllAt(database, ['nowhere.example', 'journal.example/a'])).toMatchObject([{ id: 'a' }]);
    expect(await findAllAt(database, ['journal.example'])).toEqual([]);
    expect(await findAllAt(database, [])).toEqual([]);
  });

  it('has a head without its text', async () => {
    await put(ARTICLE);
    const { text: _text, mentions: _mentions, updatedAt: _updatedAt, ...head } = ARTICLE;
    expect(await getHeads(database, ['a'])).toEqual([head]);
  });

  it('takes the place of the one with its id, addresses and keys included', async () => {
    await put(ARTICLE, { addresses: ['old.example'], keys: ['e:old'] });
    await put({ ...ARTICLE, title: 'Autre titre' }, { addresses: ['new.example'], keys: ['e:new'] });
    expect(await listArticles(database)).toMatchObject([{ id: 'a', title: 'Autre titre' }]);
    expect(await findAllAt(database, ['old.example'])).toEqual([]);
    expect(await idsWithKey(database, 'e:old')).toEqual([]);
    expect(await idsWithKey(database, 'e:new')).toEqual(['a']);
  });

  it('is listed before those that were saved earlier', async () => {
    const days = { a: '2022-04-05', c: '2022-04-07', b: '2022-04-06' };
    for (const [id, day] of Object.entries(days))
      await put({ ...ARTICLE, id, savedAt: `${day}T08:00:00.000Z` }, { addresses: [id] });
    expect(await listSavedIds(database)).toEqual(['c', 'b', 'a']);
  });

  it('is given back when it is removed, and is gone then', async () => {
    await put(ARTICLE, { keys: ['e:old'] });
    expect(await deleteArticle(database, 'a')).toEqual(ARTICLE);
    expect(await listArticles(database)).toEqual([]);
    expect(await getArticles(database, ['a'])).toEqual([]);
    expect(await idsWithKey(database, 'e:old')).toEqual([]);
    expect(await deleteArticle(database, 'a')).toBeNull();
  });
});

describe('saved articles', () => {
  it('come in the order asked, without those that are gone', async () => {
    for (const day of ['01', '02', '03']) await put(savedOn(day));
    const ids = ['on-03', 'gone', 'on-01'];
    expect((await getArticles(database, ids)).map(({ id }) => id)).toEqual(['on-03', 'on-01']);
    expect((await getHeads(database, ids)).map(({ id }) => id)).toEqual(['on-03', 'on-01']);
  });
});

describe('a full disk', () => {
  it.each(['articles', 'texts', 'fingerprints'])('leaves everything as it was when there is no room in %s', async (full) => {
    await put(ARTICLE, { addresses: ['old.example'], keys: ['e:old'] });
    failPuttingInto(full, new DOMException('Full.', 'QuotaExceededError'));
    const changed = { ...ARTICLE, title: 'Autre titre', text: 'Autre texte' };
    await expect(put(changed, { addresses: ['new.example'], keys: ['e:new'] })).rejects.toMatchObject({ name: 'StorageFull' });
    expect(await getArticles(database, ['a'])).toEqual([ARTICLE]);
    expect(await findAllAt(database, ['old.example'])).toMatchObject([{ title: ARTICLE.title }]);
    expect(await findAllAt(database, ['new.example'])).toEqual([]);
    expect(await idsWithKey(database, 'e:old')).toEqual(['a']);
    expect(await idsWithKey(database, 'e:new')).toEqual([]);
  });

  it('is told from other failures', async () => {
    await put(ARTICLE);
    // The request is made and fails later, as most do.
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, row: unknown) {
      return this.add(row);
    });
    await expect(put({ ...ARTICLE, title: 'Autre titre' })).rejects.toMatchObject({ name: 'ConstraintError' });
    expect(await getArticles(database, ['a'])).toEqual([ARTICLE]);
  });
});

function put(
  article: Article,
  {
    addresses = [article.address],
    keys = [],
  }: { readonly addresses?: readonly string[]; readonly keys?: readonly string[] } = {},
): Promise<void> {
  const fingerprint = keys.map((key) => ({ key, kind: 'entity', label: key, weight: 1 }) as const);
  return putArticle(database, article, { addresses, fingerprint });
}

function savedOn(day: string): Article {
  return makeArticle({ id: `on-${day}`, address: `https://journal.example/${day}`, savedAt: `2022-04-${day}T08:00:00.000Z` });
}

function failPuttingInto(full: string, error: DOMException): void {
  const original = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value: unknown) {
    if (this.name === full) throw error;
    return original.call(this, value);
  });
}
