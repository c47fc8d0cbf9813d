import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { printText } from '../../src/core/same-article/print-text';
import type { Mention } from '../../src/model/mention';
import { putChange, rowOf } from '../../src/store/annotations';
import { getArticles, putArticle } from '../../src/store/articles';
import { putCorrections } from '../../src/store/corrections';
import { openDatabase, UPGRADES, type Database, type Upgrade } from '../../src/store/database';
import { listArticles } from '../support/list-saved';
import { idsWithKey } from '../support/ids-with-key';
import { openIndex, readColumns } from '../../src/store/index-reader';
import { tidyIndex } from '../../src/store/merge-segments';
import { listRules } from '../../src/store/rules';
import { findAllAt, findMaybeSame } from '../../src/store/same-article';
import { describeSchema } from '../support/describe-schema';
import { deleteArticle } from '../support/delete-article';
import { makeNote } from '../support/make-annotation';
import { makeArticle, makeDate, makePlace } from '../support/make-article';
import { makeNameRule } from '../support/make-rule';

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
const VERSION_4 = {
  ...VERSION_2,
  annotations: {
    keyPath: 'id',
    indexes: { byArticle: ['articleId', false], bySubject: ['subject', false], byTag: ['tags', true] },
  },
  changes: { keyPath: null, indexes: { byArticle: ['articleId', false], byAnnotation: ['annotationId', false] } },
};
const VERSION_5 = {
  ...VERSION_4,
  rules: { keyPath: 'decidedAt', indexes: { byHost: ['host', false], byScope: ['scope', false] } },
};
const NOTE = makeNote({ note: 'Vu.' });

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

  it('keeps all that version 1 holds when the last version opens it, and takes corrections and annotations then', async () => {
    const first = await open(UPGRADES.slice(0, 1));
    await putAsVersion1(first);
    first.close();

    const last = await open(UPGRADES);
    expect(last.version).toBe(UPGRADES.length);
    expect(await getArticles(last, ['a'])).toEqual([ARTICLE]);
    expect(await findAllAt(last, INDEX.addresses)).toMatchObject([{ id: 'a' }]);
    expect(await last.get('fingerprints', 'a')).toMatchObject({ fingerprint: INDEX.fingerprint });
    await putCorrections(last, INDEX.addresses, { published: '2022-04', dates: [] });
    await putChange(last, { articleId: 'a', annotationId: NOTE.id, before: null, after: rowOf(NOTE, 'a') });
    expect(await getArticles(last, ['a'])).toEqual([
      { ...ARTICLE, corrections: { published: '2022-04', dates: [] }, annotations: [NOTE] },
    ]);
  });

  it('keeps all that a version holds when a later one opens it', async () => {
    const first = await open(UPGRADES);
    await putArticle(first, ARTICLE, INDEX);
    first.close();

    const renamed: Upgrade = async (database, transaction) => {
      database.createObjectStore('planted' as never, { keyPath: 'id' });
      for await (const cursor of transaction.objectStore('articles'))
        await cursor.update({ ...cursor.value, site: `${cursor.value.site} (2)` });
    };
    const later = await open([...UPGRADES, renamed]);
    expect([...later.objectStoreNames]).toContain('planted');
    const kept = { ...ARTICLE, site: `${ARTICLE.site} (2)` };
    expect(await getArticles(later, ['a'])).toEqual([kept]);
    expect(await findAllAt(later, INDEX.addresses)).toMatchObject([{ id: 'a' }]);
    expect(await idsWithKey(later, INDEX.fingerprint[0].key)).toEqual(['a']);
  });

  it('keeps all that version 2 holds, and is sure of what was marked then', async () => {
    const second = await open(UPGRADES.slice(0, 2));
    const { confidence: _confidence, ...place } = makePlace(TEXT, 'Alger', { entityId: 'geonames:2507480' });
    const date = makeDate(`${TEXT} le 5 avril 2022`, '5 avril 2022', '2022-04-05');
    await putAsVersion1(second);
    await second.put('texts', { id: 'a', text: TEXT, mentions: [place as Mention, date] });
    await second.put('texts', { id: 'empty', text: '', mentions: [] });
    await second.add('corrections', { addresses: INDEX.addresses, published: '2022-04', dates: [] });
    second.close();

    const third = await open(UPGRADES.slice(0, 3));
    expect(third.version).toBe(3);
    expect(describeSchema(third)).toEqual(VERSION_2);
    third.close();
    const last = await open(UPGRADES);
    const kept = { ...ARTICLE, mentions: [{ ...place, confidence: 1 }, date], corrections: { published: '2022-04', dates: [] } };
    expect(await getArticles(last, ['a'])).toEqual([kept]);
    expect(await findAllAt(last, INDEX.addresses)).toMatchObject([{ id: 'a' }]);
    expect(await last.get('fingerprints', 'a')).toMatchObject({ fingerprint: INDEX.fingerprint });
    expect(await last.get('texts', 'empty')).toEqual({ id: 'empty', text: '', mentions: [] });
    await putArticle(last, (await deleteArticle(last, 'a')) ?? ARTICLE, INDEX);
    expect(await getArticles(last, ['a'])).toEqual([kept]);
  });

  it('has in version 4 stores of annotations and of their changes besides', async () => {
    expect(describeSchema(await open(UPGRADES.slice(0, 4)))).toEqual(VERSION_4);
  });

  it('has in version 5 a store of rules on names besides', async () => {
    expect(describeSchema(await open(UPGRADES.slice(0, 5)))).toEqual(VERSION_5);
  });

  it('keeps all that version 3 holds when the last version opens it, and takes rules then', async () => {
    const third = await open(UPGRADES.slice(0, 3));
    await putAsVersion1(third);
    await third.add('corrections', { addresses: INDEX.addresses, published: '2022-04', dates: [] });
    third.close();

    const last = await open(UPGRADES);
    const kept = { ...ARTICLE, corrections: { published: '2022-04', dates: [] } };
    expect(await getArticles(last, ['a'])).toEqual([kept]);
    expect(await listRules(last)).toEqual([]);
    const rule = { ...makeNameRule('Alger', { type: 'mute' }), scope: 'everywhere' } as const;
    const decided = { ...kept.corrections, names: [makeNameRule('Alger', { type: 'kind', kind: 'person' })] };
    await putCorrections(last, INDEX.addresses, decided, { kept: [rule], forgotten: new Set() });
    expect(await getArticles(last, ['a'])).toEqual([{ ...ARTICLE, corrections: decided }]);
    expect(await listRules(last)).toEqual([rule]);
  });

  it('has in version 6 an index of the prints of texts besides', async () => {
    const { articles, ...others } = describeSchema(await open(UPGRADES.slice(0, 6))) as Record<string, { indexes: object }>;
    const { articles: before, ...othersBefore } = VERSION_5;
    expect(others).toEqual(othersBefore);
    expect(articles).toEqual({ ...before, indexes: { ...before.indexes, byTextPrint: ['textPrint', true] } });
  });

  it('has in version 7 stores of contents, revisions and removals besides', async () => {
    const sixth = describeSchema(await open(UPGRADES.slice(0, 6)));
    vi.stubGlobal('indexedDB', new IDBFactory());
    expect(describeSchema(await open(UPGRADES.slice(0, 7)))).toEqual({
      ...sixth,
      contents: { keyPath: 'id', indexes: {} },
      revisions: { keyPath: ['articleId', 'keptAt'], indexes: { byArticle: ['articleId', false] } },
      removals: { keyPath: 'id', indexes: { byRemovedAt: ['removedAt', false] } },
      removed: { keyPath: ['removalId', 'articleId'], indexes: {} },
    });
  });

  it('finds what was saved before by its text, and at addresses in today’s form', async () => {
    const fifth = await open(UPGRADES.slice(0, 5));
    await putAsVersion1(fifth);
    const { text: _text, mentions: _mentions, ...head } = ARTICLE;
    const old = { ...head, id: 'amp', addresses: ['m.journal.example/b/amp', 'm.journal.example/b'] };
    await fifth.put('articles', old as never);
    await fifth.put('texts', { id: 'amp', text: LONG_TEXT, mentions: [] });
    await fifth.add('corrections', { addresses: ['m.journal.example/b/amp'], published: '2022', dates: [] });
    fifth.close();

    const last = await open(UPGRADES);
    const alike = await findMaybeSame(last, { addresses: [], textPrint: printText(`${LONG_TEXT} Fin.`) });
    expect(alike.map(({ id }) => id)).toEqual(['amp']);
    expect(await findAllAt(last, ['journal.example/b'])).toMatchObject([{ id: 'amp' }]);
    expect((await last.get('articles', 'amp'))?.addresses).toEqual(['journal.example/b']);
    expect(await getArticles(last, ['amp', 'a'])).toMatchObject([
      { text: LONG_TEXT, corrections: { published: '2022' } },
      ARTICLE,
    ]);
  });

  it('has in version 8 the stores of the index besides, in place of the index of keys', async () => {
    const seventh = describeSchema(await open(UPGRADES.slice(0, 7))) as Record<string, { keyPath: unknown; indexes: object }>;
    vi.stubGlobal('indexedDB', new IDBFactory());
    const { articles, annotations, removed } = seventh;
    const store = { keyPath: null, indexes: {} };
    expect(describeSchema(await open(UPGRADES.slice(0, 8)))).toEqual({
      ...seventh,
      articles: { ...articles, indexes: { ...articles?.indexes, byTitleKey: ['titleKey', false] } },
      annotations: {
        ...annotations,
        indexes: { ...annotations?.indexes, byWord: ['words', true], byHas: ['has', true], byLabel: ['label', false] },
      },
      removed: { ...removed, indexes: { byNumber: [['removalId', 'number'], false] } },
      fingerprints: { keyPath: 'id', indexes: {} },
      pending: store,
      postings: store,
      columns: store,
      hidden: store,
      indexing: store,
    });
  });

  it('numbers what was saved before, so that it is listed at once and what is saved next has another number', async () => {
    const fifth = await open(UPGRADES.slice(0, 5));
    await putAsVersion1(fifth);
    await fifth.put('annotations', rowOf(makeNote({ id: 'note', note: 'Déjà vu' }), 'a'));
    fifth.close();

    const last = await open(UPGRADES);
    const reader = await openIndex(last);
    expect(await readColumns(reader)).toMatchObject({ numbers: [1], ids: ['a'] });
    expect(await last.getFromIndex('annotations', 'byWord', 'deja')).toMatchObject({ id: 'note', has: ['note'] });
    await putArticle(last, makeArticle({ id: 'b' }), { addresses: ['journal.example/b'], fingerprint: [] });
    expect(await last.get('articles', 'b')).toMatchObject({ number: 2 });
  });

  it('has in version 10 the decisions on entities besides, and finds the articles that follow one', async () => {
    const [before, after] = [describeSchema(await open(UPGRADES.slice(0, 9))), describeSchema(await open(UPGRADES.slice(0, 10)))];
    const { articles, ...others } = after as Record<string, { indexes: object }>;
    const { articles: articlesBefore, ...othersBefore } = before as Record<string, { indexes: object }>;
    expect(others).toEqual({ ...othersBefore, entityDecisions: { keyPath: 'decidedAt', indexes: {} } });
    expect(articles?.indexes).toEqual({ ...articlesBefore?.indexes, byDecision: ['follows', true] });
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

  it('has in version 9 stores of dates and of disagreements besides', async () => {
    const { articles, ...before } = describeSchema(await open(UPGRADES.slice(0, 8))) as Record<string, { indexes: object }>;
    vi.stubGlobal('indexedDB', new IDBFactory());
    expect(describeSchema(await open(UPGRADES.slice(0, 9)))).toEqual({
      ...before,
      articles: { ...articles, indexes: { ...articles?.indexes, byUncompared: ['uncompared', false] } },
      dates: { keyPath: 'id', indexes: { byTime: ['times', true] } },
      disagreements: { keyPath: 'id', indexes: { byArticle: ['articleIds', true] } },
    });
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
    await putChange(database, { articleId: 'a', annotationId: NOTE.id, before: null, after: rowOf(NOTE, 'a') });
    await deleteArticle(database, 'a');
    while (await tidyIndex(database, { mostPending: 0, blocksAtOnce: 32 }));
    // What is left tells which numbers were removed, and nothing of them.
    const names = [...database.objectStoreNames].filter((name) => name !== 'hidden' && name !== 'indexing');
    const counts = names.map((name) => database.count(name));
    expect(Math.max(...(await Promise.all(counts)))).toBe(0);
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
  await database.put('fingerprints', { id: 'a', fingerprint, keys: fingerprint.map(({ key }) => key) } as never);
}
