import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Annotation } from '../../src/model/annotation';
import * as store from '../../src/store/annotations';
import { getArticles, putArticle } from '../../src/store/articles';
import { openDatabase, type Database } from '../../src/store/database';
import { deleteArticle } from '../support/delete-article';
import { makeNote } from '../support/make-annotation';
import { makeArticle } from '../support/make-article';

const ARTICLE = makeArticle({ id: 'a' });
const INDEX = { addresses: ['journal.example/a'], fingerprint: [] };
const NOTE = makeNote({ note: 'Vu.', tags: ['désert', 'alger'] });

let database: Database;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  database = await openDatabase(() => undefined);
  await putArticle(database, ARTICLE, INDEX);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('annotations', () => {
  it('come back in the order they were made, without those of other articles', async () => {
    const later = makeNote({ id: '00000000-0000-4000-8000-000000000000', createdAt: '2022-04-13T08:00:00.000Z' });
    await add(later);
    await add(NOTE);
    await add(makeNote({ id: '00000000-0000-4000-8000-000000000002' }), 'b');
    expect(await store.findAnnotations(database, 'a')).toEqual([NOTE, later]);
  });

  it('on an entity are found from every article', async () => {
    const target = { type: 'subject', key: 'e:iso:DZ', name: 'Algérie' } as const;
    await add({ ...NOTE, target }, 'b');
    expect(await store.findAnnotationsOn(database, 'e:iso:DZ')).toEqual([{ ...NOTE, target }]);
    expect(await store.findAnnotationsOn(database, 'e:iso:RU')).toEqual([]);
  });

  it('on a day are found whatever time of day was in their key once, and none on another day', async () => {
    const keys = ['d:2022-04-05', 'd:2022-04-05T20:00:00', 'd:2022-04', 'd:2022-04-06'];
    for (const [at, key] of keys.entries())
      await add(makeNote({ id: `00000000-0000-4000-8000-00000000001${at}`, target: { type: 'subject', key, name: key } }), 'b');
    const on = async (key: string) =>
      (await store.findAnnotationsOn(database, key)).map(({ target }) => 'key' in target && target.key);
    expect(await on('d:2022-04-05')).toEqual(keys.slice(0, 2));
    expect(await on('d:2022-04')).toEqual(['d:2022-04']);
  });

  it('give each tag once, in the order of letters', async () => {
    await add(NOTE);
    await add({ ...NOTE, id: '00000000-0000-4000-8000-000000000002', tags: ['alger', 'bac'] });
    expect(await store.listTags(database)).toEqual(['alger', 'bac', 'désert']);
  });

  it('go with their article and come back with it', async () => {
    await add(NOTE);
    const removed = await deleteArticle(database, 'a');
    expect(removed).toEqual({ ...ARTICLE, annotations: [NOTE] });
    expect(await store.findAnnotations(database, 'a')).toEqual([]);
    expect(await store.lastChange(database, 'a')).toBeNull();
    await putArticle(database, removed ?? ARTICLE, INDEX);
    expect(await getArticles(database, ['a'])).toEqual([removed]);
  });

  it('on an entity stay when the article they were made in is removed, and come back in it once', async () => {
    const note = makeNote({ target: { type: 'subject', key: 'e:iso:DZ', name: 'Algérie' }, note: 'À suivre.' });
    const mark = makeNote({ id: '00000000-0000-4000-8000-000000000002' });
    await add(note);
    await add(mark);
    const removed = await deleteArticle(database, 'a');
    expect(removed?.annotations).toEqual([mark]);
    expect(await store.findAnnotationsOn(database, 'e:iso:DZ')).toEqual([note]);
    expect(await store.getAnnotation(database, mark.id)).toBeNull();
    await putArticle(database, removed ?? ARTICLE, INDEX);
    expect(await getArticles(database, ['a'])).toEqual([{ ...ARTICLE, annotations: [note, mark] }]);
    expect(await store.findAnnotationsOn(database, 'e:iso:DZ')).toEqual([note]);
  });

  it('stay when their article is saved again', async () => {
    await add(NOTE);
    await putArticle(database, { ...ARTICLE, title: 'Autre titre' }, INDEX);
    expect(await getArticles(database, ['a'])).toMatchObject([{ title: 'Autre titre', annotations: [NOTE] }]);
  });

  it('are not kept without their article when the disk is full', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('Full.', 'QuotaExceededError');
    });
    const change = changeOf(NOTE, 'new');
    await expect(putArticle(database, { ...ARTICLE, id: 'new' }, INDEX, { annotation: change })).rejects.toMatchObject({
      name: 'StorageFull',
    });
    expect(await getArticles(database, ['new'])).toEqual([]);
    expect(await store.getAnnotation(database, NOTE.id)).toBeNull();
  });
});

describe('changes', () => {
  it('are remembered, the last one first, as many as are promised', async () => {
    for (let number = 0; number < store.MOST_CHANGES + 5; number += 1) await add({ ...NOTE, note: String(number) });
    let undone = 0;
    for (;;) {
      const change = await store.lastChange(database, 'a');
      if (!change) break;
      expect(change.after?.note).toBe(String(store.MOST_CHANGES + 4 - undone));
      await store.undoChange(database, change, change.before);
      undone += 1;
    }
    expect(undone).toBe(store.MOST_CHANGES);
  });

  it('remember what was removed', async () => {
    await add(NOTE);
    expect(await store.getRemoved(database, NOTE.id)).toBeNull();
    await store.putChange(database, { articleId: 'a', annotationId: NOTE.id, before: store.rowOf(NOTE, 'a'), after: null });
    expect(await store.getAnnotation(database, NOTE.id)).toBeNull();
    expect(await store.getRemoved(database, NOTE.id)).toMatchObject({ note: 'Vu.' });
  });
});

function add(annotation: Annotation, articleId = 'a'): Promise<void> {
  return store.putChange(database, changeOf(annotation, articleId));
}

function changeOf(annotation: Annotation, articleId: string) {
  return { articleId, annotationId: annotation.id, before: null, after: store.rowOf(annotation, articleId) };
}
