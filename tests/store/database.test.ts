import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { printText } from '../../src/core/same-article/print-text';
import type { Mention } from '../../src/model/mention';
import { deleteArticle, findArticleAt, getArticles, listArticles, putArticle } from '../../src/store/articles';
import { putCorrections } from '../../src/store/corrections';
import { openDatabase, UPGRADES, type Database, type Upgrade } from '../../src/store/database';
import { idsWithKey } from '../../src/store/fingerprints';
import { findMaybeSame } from '../../src/store/same-article';
import { makeArticle, makeDate, makePlace } from '../support/make-article';

const TEXT = 'Les ministres se sont vus à Alger.';
const LONG_TEXT = 'Les troupes sont arrivées lundi dans le désert, où elles resteront jusqu’à la fin de l’automne.';
const ARTICLE = makeArticle({ id: 'a', text: TEXT, mentions: [makePlace(TEXT, 'Alger')] });
const INDEX = {
  addresses: ['journal.example/a'],
  fingerprint: [{ key: 'e:geonames:2507480', kind: 'entity', label: 'Alger', weight: 1 }],
} as const;

/** As `UPGRADES` was when version 1 was released. Never change it: that is what the test is for. */
const VERSION_1 = {
  articles: { keyPath: 'id', indexes: { byAddress: ['addresses', true], bySavedAt: ['savedAt', false] } },
  fingerprints: { keyPath: 'id', indexes: { byKey: ['keys', true] } },
  texts: { keyPath: 'id', indexes: {} },
};
const VERSION_2 = { ...VERSION_1, corrections: { keyPath: null, indexes: { byAddress: ['addresses', true] } } };

describe('the database', () => {
  beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
  afterEach(() => vi.unstubAllGlobals());

  it('has in version 1 the stores and indexes that were released', async () => {
    const database = await open(UPGRADES.slice(0, 1));
    expect(database.version).toBe(1);
    expect(describeSchema(database)).toEqual(VERSION_1);
  });

  it('has in version 2 a store of corrections besides', async () => {
    const database = await open(UPGRADES.slice(0, 2));
    expect(database.version).toBe(2);
    expect(describeSchema(database)).toEqual(VERSION_2);
  });

  it('keeps all that version 1 holds when version 2 opens it, and takes corrections then', async () => {
    const first = await open(UPGRADES.slice(0, 1));
    await putAsVersion1(first);
    first.close();

    const second = await open(UPGRADES.slice(0, 2));
    expect(second.version).toBe(2);
    expect(await getArticles(second, ['a'])).toEqual([ARTICLE]);
    expect(await findArticleAt(second, INDEX.addresses)).toMatchObject({ id: 'a' });
    expect(await idsWithKey(second, INDEX.fingerprint[0].key)).toEqual(['a']);
    await putCorrections(second, INDEX.addresses, { published: '2022-04', dates: [] });
    expect(await getArticles(second, ['a'])).toEqual([{ ...ARTICLE, corrections: { published: '2022-04', dates: [] } }]);
  });

  it('keeps all that version 1 holds when a later version opens it', async () => {
    const first = await open(UPGRADES.slice(0, 1));
    await putAsVersion1(first);
    first.close();

    const renamed: Upgrade = async (database, transaction) => {
      database.createObjectStore('annotations' as never, { keyPath: 'id' });
      for await (const cursor of transaction.objectStore('articles'))
        await cursor.update({ ...cursor.value, site: `${cursor.value.site} (2)` });
    };
    const third = await open([...UPGRADES, renamed]);
    expect([...third.objectStoreNames]).toEqual(['annotations', 'articles', 'corrections', 'fingerprints', 'texts']);
    const kept = { ...ARTICLE, site: `${ARTICLE.site} (2)` };
    expect(await getArticles(third, ['a'])).toEqual([kept]);
    expect(await findArticleAt(third, INDEX.addresses)).toMatchObject({ id: 'a' });
    expect(await idsWithKey(third, INDEX.fingerprint[0].key)).toEqual(['a']);
  });

  it('keeps all that version 2 holds when version 3 opens it, and is sure of what was marked then', async () => {
    const second = await open(UPGRADES.slice(0, 2));
    const { confidence: _confidence, ...place } = makePlace(TEXT, 'Alger', { entityId: 'geonames:2507480' });
    const date = makeDate(`${TEXT} le 5 avril 2022`, '5 avril 2022', '2022-04-05');
    await putAsVersion1(second);
    await second.put('texts', { id: 'a', text: TEXT, mentions: [place as Mention, date] });
    await second.put('texts', { id: 'empty', text: '', mentions: [] });
    await putCorrections(second, INDEX.addresses, { published: '2022-04', dates: [] });
    second.close();

    const third = await open(UPGRADES.slice(0, 3));
    expect(third.version).toBe(3);
    expect(describeSchema(third)).toEqual(VERSION_2);
    const kept = { ...ARTICLE, mentions: [{ ...place, confidence: 1 }, date], corrections: { published: '2022-04', dates: [] } };
    expect(await getArticles(third, ['a'])).toEqual([kept]);
    expect(await findArticleAt(third, INDEX.addresses)).toMatchObject({ id: 'a' });
    expect(await idsWithKey(third, INDEX.fingerprint[0].key)).toEqual(['a']);
    expect(await third.get('texts', 'empty')).toEqual({ id: 'empty', text: '', mentions: [] });
    await putArticle(third, (await deleteArticle(third, 'a')) ?? ARTICLE, INDEX);
    expect(await getArticles(third, ['a'])).toEqual([kept]);
  });

  it('finds what was saved before by its text, and at addresses in today’s form', async () => {
    const third = await open(UPGRADES.slice(0, 3));
    await putAsVersion1(third);
    const { text: _text, mentions: _mentions, ...head } = ARTICLE;
    const old = { ...head, id: 'amp', addresses: ['m.journal.example/b/amp', 'm.journal.example/b'] };
    await third.put('articles', old as never);
    await third.put('texts', { id: 'amp', text: LONG_TEXT, mentions: [] });
    await putCorrections(third, ['m.journal.example/b/amp'], { published: '2022', dates: [] });
    third.close();

    const fourth = await open(UPGRADES);
    const alike = await findMaybeSame(fourth, { addresses: [], textPrint: printText(`${LONG_TEXT} Fin.`) });
    expect(alike.map(({ id }) => id)).toEqual(['amp']);
    expect(await findArticleAt(fourth, ['journal.example/b'])).toMatchObject({ id: 'amp' });
    expect((await fourth.get('articles', 'amp'))?.addresses).toEqual(['journal.example/b']);
    expect(await getArticles(fourth, ['amp', 'a'])).toMatchObject([
      { text: LONG_TEXT, corrections: { published: '2022' } },
      ARTICLE,
    ]);
  });

  it('makes a new library by all upgrades in turn', async () => {
    const ran: number[] = [];
    const upgrades = [1, 2, 3].map(
      (number): Upgrade =>
        () =>
          void ran.push(number),
    );
    expect((await open(upgrades)).version).toBe(3);
    expect(ran).toEqual([1, 2, 3]);
  });

  it('runs no upgrade twice', async () => {
    const ran: number[] = [];
    const upgrades = [1, 2, 3].map(
      (number): Upgrade =>
        () =>
          void ran.push(number),
    );
    (await open(upgrades.slice(0, 2))).close();
    (await open(upgrades)).close();
    (await open(upgrades)).close();
    expect(ran).toEqual([1, 2, 3]);
  });

  it('stays at its version when an upgrade fails, with all its articles', async () => {
    const first = await open(UPGRADES);
    await putArticle(first, ARTICLE, INDEX);
    first.close();
    const failing: Upgrade = async (_, transaction) => {
      await transaction.objectStore('articles').clear();
      throw new Error('No.');
    };
    await expect(open([...UPGRADES, failing])).rejects.toThrow();
    expect(await listArticles(await open(UPGRADES))).toHaveLength(1);
  });

  it('is not opened when a later Repères has written it', async () => {
    (await open([...UPGRADES, () => undefined])).close();
    await expect(open(UPGRADES)).rejects.toMatchObject({ name: 'DatabaseTooNew' });
  });

  it('gives way to a later version and says so', async () => {
    const onClosed = vi.fn<() => void>();
    await openDatabase(onClosed);
    const later = await open([...UPGRADES, () => undefined]);
    expect(later.version).toBe(UPGRADES.length + 1);
    expect(onClosed).toHaveBeenCalledTimes(1);
  });

  it('removes an article from every store', async () => {
    const database = await open(UPGRADES);
    await putArticle(database, { ...ARTICLE, corrections: { published: '2022', dates: [] } }, INDEX);
    await deleteArticle(database, 'a');
    const counts = [...database.objectStoreNames].map((name) => database.count(name));
    expect(await Promise.all(counts)).toEqual([0, 0, 0, 0]);
  });
});

function open(upgrades: readonly Upgrade[]): Promise<Database> {
  return openDatabase(() => undefined, 'reperes', upgrades);
}

/** As version 1 wrote it: no code of today writes to a database that lacks the later stores. */
async function putAsVersion1(database: Database): Promise<void> {
  const { text, mentions, ...head } = ARTICLE;
  const { addresses, fingerprint } = INDEX;
  await database.put('articles', { ...head, addresses } as never);
  await database.put('texts', { id: 'a', text, mentions });
  await database.put('fingerprints', { id: 'a', fingerprint, keys: fingerprint.map(({ key }) => key) });
}

function describeSchema(database: Database): object {
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  return Object.fromEntries(
    names.map((name) => {
      const store = transaction.objectStore(name);
      const indexes = [...store.indexNames].map((index) => {
        const { keyPath, multiEntry } = store.index(index);
        return [index, [keyPath, multiEntry]];
      });
      return [name, { keyPath: store.keyPath, indexes: Object.fromEntries(indexes) }];
    }),
  );
}
