import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { printText } from '../../src/core/same-article/print-text';
import type { Article } from '../../src/model/article';
import { getArticles, putArticle } from '../../src/store/articles';
import { findCorrectionsAt } from '../../src/store/corrections';
import { openDatabase, type Database } from '../../src/store/database';
import { findAllAt, findMaybeSame, mergeAddress, partAddress } from '../../src/store/same-article';
import { listArticles } from '../support/list-saved';
import { deleteArticle } from '../support/delete-article';
import { makeArticle } from '../support/make-article';
import { beginningOf, makeReport, withAdvertisements } from '../support/make-versions';

const TEXT = makeReport('budget');
const ARTICLE = makeArticle({ id: 'a', address: 'https://journal.example/a', text: TEXT });
const MERGE = { address: 'journal.example/amp-a', because: 'text', mergedAt: '2022-04-12T08:00:00.000Z' } as const;

let database: Database;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  database = await openDatabase(() => undefined);
  await put(ARTICLE, ['journal.example/a']);
  await put(makeArticle({ id: 'b', text: makeReport('récolte') }), ['journal.example/b']);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('findMaybeSame', () => {
  it.each([
    ['the same text', TEXT],
    ['advertisements in it', withAdvertisements(TEXT)],
    ['a fifth of it', beginningOf(TEXT, 6)],
  ])('finds an article with no address in common by %s', async (_, text) => {
    expect(await idsAlike([], text)).toEqual(['a']);
  });

  it('finds none by another text, and none by no text', async () => {
    expect(await idsAlike([], makeReport('tempête'))).toEqual([]);
    expect(await idsAlike([], '')).toEqual([]);
  });

  it('gives those at the addresses first, each once, then the one that shares most', async () => {
    await put(makeArticle({ id: 'c', text: beginningOf(TEXT, 6) }), ['journal.example/c']);
    expect(await idsAlike(['journal.example/b', 'journal.example/a'], TEXT)).toEqual(['b', 'a', 'c']);
  });

  it('is not misled by words that a site prints under every article', async () => {
    const imprint = makeReport('abonnement', 1);
    for (let number = 0; number < 60; number += 1) {
      const text = `${makeReport(`sujet ${number}`, 1)} ${imprint}`;
      await put(makeArticle({ id: `n${number}`, text }), [`journal.example/${number}`]);
    }
    expect(await idsAlike([], `${makeReport('tempête', 1)} ${imprint}`)).toEqual([]);
    expect(await idsAlike([], `${makeReport('sujet 7', 1)} ${imprint}`)).toEqual(['n7']);
  });

  it('finds no more by a text that was replaced or removed', async () => {
    await put({ ...ARTICLE, text: makeReport('tempête') }, ['journal.example/a']);
    expect(await idsAlike([], TEXT)).toEqual([]);
    await deleteArticle(database, 'a');
    expect(await idsAlike([], makeReport('tempête'))).toEqual([]);
  });
});

describe('a merge', () => {
  it('has the article be found at the new address too, and says so', async () => {
    await mergeAddress(database, 'a', MERGE);
    expect(await findAllAt(database, [MERGE.address])).toMatchObject([{ id: 'a', merges: [MERGE] }]);
    expect(await getArticles(database, ['a'])).toEqual([{ ...ARTICLE, merges: [MERGE] }]);
  });

  it('is made once', async () => {
    await mergeAddress(database, 'a', MERGE);
    await mergeAddress(database, 'a', { ...MERGE, because: 'reader' });
    expect((await findAllAt(database, [MERGE.address])).flatMap(({ merges }) => merges)).toEqual([MERGE]);
  });

  it('of an article that is gone does nothing', async () => {
    await mergeAddress(database, 'gone', MERGE);
    expect(await listArticles(database)).toHaveLength(2);
  });

  it('is undone: the address leaves the article with what was decided there, and the parting is remembered', async () => {
    await mergeAddress(database, 'a', MERGE);
    const corrections = { published: '2022', dates: [] };
    const [article = ARTICLE] = await getArticles(database, ['a']);
    await put({ ...article, corrections }, ['journal.example/a', MERGE.address]);
    expect(await findCorrectionsAt(database, [MERGE.address])).toEqual(corrections);
    await partAddress(database, 'a', MERGE.address);
    expect(await findAllAt(database, [MERGE.address])).toEqual([]);
    expect(await findCorrectionsAt(database, [MERGE.address])).toEqual({ dates: [] });
    expect(await getArticles(database, ['a'])).toEqual([{ ...ARTICLE, corrections, partedFrom: [MERGE.address] }]);
  });

  it('is made anew when the reader says so', async () => {
    await partAddress(database, 'a', MERGE.address);
    await mergeAddress(database, 'a', { ...MERGE, because: 'reader' });
    expect(await getArticles(database, ['a'])).toEqual([{ ...ARTICLE, merges: [{ ...MERGE, because: 'reader' }] }]);
  });

  it('goes with a removed article and comes back with it', async () => {
    await mergeAddress(database, 'a', MERGE);
    const removed = await deleteArticle(database, 'a');
    expect(removed?.merges).toEqual([MERGE]);
  });

  it('is not made on a full disk, which is told', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('Full.', 'QuotaExceededError');
    });
    await expect(mergeAddress(database, 'a', MERGE)).rejects.toMatchObject({ name: 'StorageFull' });
    expect(await findAllAt(database, [MERGE.address])).toEqual([]);
  });
});

function put(article: Article, addresses: readonly string[]): Promise<void> {
  return putArticle(database, article, { addresses, fingerprint: [] });
}

async function idsAlike(addresses: readonly string[], text: string): Promise<string[]> {
  return (await findMaybeSame(database, { addresses, textPrint: printText(text) })).map(({ id }) => id);
}
