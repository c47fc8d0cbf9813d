import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_CORRECTIONS, type Corrections } from '../../src/model/correction';
import { getArticles, putArticle } from '../../src/store/articles';
import { findCorrectionsAt, listNameCorrections, putCorrections } from '../../src/store/corrections';
import { openDatabase, type Database } from '../../src/store/database';
import { deleteArticle } from '../support/delete-article';
import { makeArticle } from '../support/make-article';
import { makeNameRule } from '../support/make-rule';

const ANCHOR = { start: 3, end: 9, quote: 'demain', prefix: 'le ', suffix: '.' };
const DISMISSED = { ...ANCHOR, isDismissed: true, decidedAt: '2022-04-11T08:00:00.000Z' } as const;
const SET = { ...ANCHOR, start: 40, value: '2022', decidedAt: '2022-04-10T08:00:00.000Z' } as const;
const CORRECTIONS: Corrections = { published: '2022-04', dates: [DISMISSED] };
const INDEX = { addresses: ['journal.example/a'], fingerprint: [] };

let database: Database;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  database = await openDatabase(() => undefined);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the corrections of an article', () => {
  it('are found at each of its addresses, and at no other', async () => {
    await putCorrections(database, ['journal.example/a', 'journal.example/b'], CORRECTIONS);
    expect(await findCorrectionsAt(database, ['journal.example/b'])).toEqual(CORRECTIONS);
    expect(await findCorrectionsAt(database, ['nowhere.example', 'journal.example/a'])).toEqual(CORRECTIONS);
    expect(await findCorrectionsAt(database, ['journal.example'])).toEqual(NO_CORRECTIONS);
    expect(await findCorrectionsAt(database, [])).toEqual(NO_CORRECTIONS);
  });

  it('take the place of what was kept, and go when nothing is decided any more', async () => {
    await putCorrections(database, ['journal.example/a'], CORRECTIONS);
    await putCorrections(database, ['journal.example/a'], { dates: [SET] });
    expect(await findCorrectionsAt(database, ['journal.example/a'])).toEqual({ dates: [SET] });
    await putCorrections(database, ['journal.example/a'], NO_CORRECTIONS);
    expect(await database.count('corrections')).toBe(0);
  });

  it('stay found at an address where they were once, in one record', async () => {
    await putCorrections(database, ['journal.example/a', 'journal.example/b'], CORRECTIONS);
    await putCorrections(database, ['journal.example/b', 'journal.example/c'], { dates: [SET] });
    expect(await findCorrectionsAt(database, ['journal.example/a'])).toEqual({ dates: [SET] });
    expect(await database.count('corrections')).toBe(1);
  });

  it('are joined in the order they were taken when two addresses turn out to be one article', async () => {
    await putCorrections(database, ['journal.example/a'], CORRECTIONS);
    await putCorrections(database, ['journal.example/b'], { dates: [SET] });
    const joined = await findCorrectionsAt(database, ['journal.example/a', 'journal.example/b']);
    expect(joined).toEqual({ published: '2022-04', dates: [SET, DISMISSED] });
    await putCorrections(database, ['journal.example/a', 'journal.example/b'], joined);
    expect(await findCorrectionsAt(database, ['journal.example/b'])).toEqual(joined);
    expect(await database.count('corrections')).toBe(1);
  });

  it('hold rules on names too, joined in order like the dates, and are listed by them', async () => {
    const [first, second] = [makeNameRule('Paris', { type: 'mute' }, 1), makeNameRule('Lyon', { type: 'mute' }, 2)];
    await putCorrections(database, ['journal.example/a'], { dates: [], names: [second] });
    await putCorrections(database, ['journal.example/b'], { dates: [SET], names: [first] });
    await putCorrections(database, ['journal.example/c'], CORRECTIONS);
    const joined = { dates: [SET], names: [first, second] };
    expect(await findCorrectionsAt(database, ['journal.example/a', 'journal.example/b'])).toEqual(joined);
    await putCorrections(database, ['journal.example/a', 'journal.example/b'], joined);
    expect(await listNameCorrections(database)).toEqual([{ ...joined, addresses: ['journal.example/a', 'journal.example/b'] }]);
  });

  it('stay as they were when the disk is full', async () => {
    await putCorrections(database, ['journal.example/a'], CORRECTIONS);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('Full.', 'QuotaExceededError');
    });
    await expect(putCorrections(database, ['journal.example/a'], { dates: [SET] })).rejects.toMatchObject({
      name: 'StorageFull',
    });
    expect(await findCorrectionsAt(database, ['journal.example/a'])).toEqual(CORRECTIONS);
  });
});

describe('a saved article', () => {
  const ARTICLE = makeArticle({ id: 'a' });

  it('has the corrections that were made before and after it was saved', async () => {
    await putArticle(database, { ...ARTICLE, corrections: CORRECTIONS }, INDEX);
    expect(await getArticles(database, ['a'])).toEqual([{ ...ARTICLE, corrections: CORRECTIONS }]);
    await putCorrections(database, INDEX.addresses, { dates: [SET] });
    expect(await getArticles(database, ['a'])).toEqual([{ ...ARTICLE, corrections: { dates: [SET] } }]);
  });

  it('takes its corrections with it, and brings them back', async () => {
    await putArticle(database, { ...ARTICLE, corrections: CORRECTIONS }, INDEX);
    const removed = await deleteArticle(database, 'a');
    expect(await database.count('corrections')).toBe(0);
    expect(removed).toEqual({ ...ARTICLE, corrections: CORRECTIONS });
    await putArticle(database, removed ?? ARTICLE, INDEX);
    expect(await findCorrectionsAt(database, INDEX.addresses)).toEqual(CORRECTIONS);
  });

  it('leaves the corrections of other articles alone when it goes', async () => {
    await putArticle(database, ARTICLE, INDEX);
    await putCorrections(database, ['journal.example/b'], CORRECTIONS);
    await deleteArticle(database, 'a');
    expect(await findCorrectionsAt(database, ['journal.example/b'])).toEqual(CORRECTIONS);
  });
});
