import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { putArticle } from '../../src/store/articles';
import { openDatabase, type Database } from '../../src/store/database';
import { openIndex, readColumns, readTerms } from '../../src/store/index-reader';
import { tidyIndex } from '../../src/store/merge-segments';
import { deleteRemoval, moveIntoRemoval } from '../../src/store/removals';
import { makeArticle } from '../support/make-article';

const LIMITS = { mostPending: 0, blocksAtOnce: 2 };
let database: Database;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  database = await openDatabase(() => undefined);
});
afterEach(() => vi.unstubAllGlobals());

describe('the index', () => {
  it('has few segments, each much larger than the next, however many articles were saved', async () => {
    for (let number = 0; number < 70; number += 1) {
      await put(`a${number}`, `commun propre${number}`);
      await tidyAll();
    }
    const { segments } = await openIndex(database);
    expect(segments.reduce((sum, { articles }) => sum + articles, 0)).toBe(70);
    for (const [at, { articles }] of segments.entries())
      expect(articles).toBeGreaterThanOrEqual(8 * (segments[at + 1]?.articles ?? 0));
    expect(await numbersWith('tcommun')).toHaveLength(70);
    expect(await database.count('pending')).toBe(0);
  });

  it('has no segment of nothing where two tidy at once', async () => {
    await put('a', 'commun');
    await Promise.all([tidyIndex(database, LIMITS), tidyIndex(database, LIMITS)]);
    expect((await openIndex(database)).segments).toHaveLength(1);
  });

  it('leaves what is being merged to questions until it is whole', async () => {
    for (const id of ['a', 'b']) {
      await put(id, `commun ${Array.from({ length: 900 }, (_, word) => `mot${id}${word}`).join(' ')}`);
      await tidyIndex(database, LIMITS);
    }
    let steps = 0;
    do {
      expect(await numbersWith('tcommun')).toEqual([1, 2]);
      expect(await numbersWith('tmotb')).toHaveLength(1);
      steps += 1;
    } while (await tidyIndex(database, LIMITS));
    expect(steps).toBeGreaterThan(2);
    expect((await openIndex(database)).segments).toHaveLength(1);
  });

  it('holds nothing of an article that was saved again, once the old one is worth the work', async () => {
    for (let number = 0; number < 9; number += 1) await put('a', `version${number}`);
    await tidyAll();
    expect(await holds('version')).toBe(true);
    await put('a', 'autre');
    await tidyAll();
    expect(await holds('version')).toBe(false);
    expect((await readColumns(await openIndex(database))).ids).toEqual(['a']);
  });

  it('keeps the words of a removed article for its return, and none of one that was erased', async () => {
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l']) await put(id, `secret${id} commun`);
    await tidyAll();
    await moveIntoRemoval(database, { id: 'r', removedAt: '2022-04-11T08:00:00Z' }, ['b']);
    await tidyAll();
    expect(await holds('secretb')).toBe(true);
    expect(await numbersWith('tcommun')).toHaveLength(11);
    await deleteRemoval(database, 'r');
    await tidyAll();
    expect(await holds('secretb')).toBe(false);
    expect(await numbersWith('tcommun')).toHaveLength(11);
  });

  it('forgets an erased article that was pending too', async () => {
    await put('a', 'secret');
    await moveIntoRemoval(database, { id: 'r', removedAt: '2022-04-11T08:00:00Z' }, ['a']);
    await deleteRemoval(database, 'r');
    expect(await holds('secret')).toBe(false);
  });
});

async function put(id: string, text: string): Promise<void> {
  await putArticle(database, makeArticle({ id, title: 'Titre', text }), {
    addresses: [`https://a.example/${id}`],
    fingerprint: [],
  });
}

async function tidyAll(): Promise<void> {
  while (await tidyIndex(database, LIMITS));
}

async function numbersWith(term: string): Promise<readonly number[]> {
  return (await readTerms(await openIndex(database), [term])).get(term)?.numbers ?? [];
}

/** Whether words that begin so stand anywhere in the index. */
async function holds(word: string): Promise<boolean> {
  const [blocks, pending] = await Promise.all([database.getAll('postings'), database.getAll('pending')]);
  return [...blocks, ...pending].some(({ terms }) => terms.includes(`t${word}`));
}
