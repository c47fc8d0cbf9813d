import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { putArticle } from '../../src/store/articles';
import { openDatabase, type Database } from '../../src/store/database';
import { datesRowOf, getAllDates, getDates, getDatesAt, getDoubted, nearestMonth, putDates } from '../../src/store/dates';
import {
  dismissDisagreement,
  listDisagreements,
  nextUncompared,
  replaceDisagreements,
  type DisagreementRow,
} from '../../src/store/disagreements';
import { moveBack, moveIntoRemoval, getRemoved } from '../../src/store/removals';
import { makeArticle, makeDate } from '../support/make-article';

const WARNING = { code: 'weekday-mismatch', stated: 2, actual: 6, value: '2022-11-05' } as const;
const REMOVAL = { id: 'removal', removedAt: '2022-05-01T08:00:00.000Z' };
const PAIR: DisagreementRow = {
  id: 'a@2022-04-05|b@2022-04-06',
  articleIds: ['a', 'b'],
  one: { articleId: 'a', start: 0, end: 1, value: '2022-04-05' },
  other: { articleId: 'b', start: 0, end: 1, value: '2022-04-06' },
  shared: ['Alger'],
};

let database: Database;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  database = await openDatabase(() => undefined);
  await put('a', ['2022-04-05', '198X']);
  await put('b', ['2022-11-05', '2022'], true);
});

describe('the dates of saved articles', () => {
  it('are written with their article, in place of what it had', async () => {
    await put('a', ['2021-01-01']);
    expect((await getAllDates(database)).map(({ id, dates }) => [id, dates.map(({ value }) => value)])).toEqual([
      ['a', ['2021-01-01']],
      ['b', ['2022-11-05', '2022']],
    ]);
  });

  it('are read of some articles, few or most', async () => {
    for (const id of ['c', 'd', 'e', 'f']) await put(id, ['2022']);
    expect((await getDates(database, new Set(['b']))).map(({ id }) => id)).toEqual(['b']);
    expect((await getDates(database, new Set(['b', 'c', 'd', 'gone']))).map(({ id }) => id)).toEqual(['b', 'c', 'd']);
  });

  it('are found by their month, their decade and what is doubted, each article once', async () => {
    expect((await getDatesAt(database, ['2022-04', '2022-04~', '198X'])).map(({ id }) => id)).toEqual(['a', 'b']);
    expect((await getDatesAt(database, ['--11-05'])).map(({ id }) => id)).toEqual(['b']);
    expect((await getDoubted(database)).map(({ id }) => id)).toEqual(['b']);
  });

  it('lead to the nearest month with a day, whatever covers those between', async () => {
    expect(await nearestMonth(database, '2022-06', -1, null)).toBe('2022-04');
    expect(await nearestMonth(database, '2022-04', 1, null)).toBe('2022-11');
    expect(await nearestMonth(database, '2022-11', 1, null)).toBeNull();
    const many = Array.from({ length: 300 }, (_, number) => `gone-${number}`);
    for (const others of [[], many]) {
      expect(await nearestMonth(database, '2022-04', 1, new Set(['a', ...others]))).toBeNull();
      expect(await nearestMonth(database, '2022-12', -1, new Set(['a', ...others]))).toBe('2022-04');
      expect(await nearestMonth(database, '2022-03', 1, new Set(['b', ...others]))).toBe('2022-11');
    }
  });

  it('lead on from the first and the last month that there is', async () => {
    for (const ids of [null, new Set(['a', 'b'])]) {
      expect(await nearestMonth(database, '9999-12', 1, ids)).toBeNull();
      expect(await nearestMonth(database, '0000-01', -1, ids)).toBeNull();
      expect(await nearestMonth(database, '9999-12', -1, ids)).toBe('2022-11');
      expect(await nearestMonth(database, '0000-01', 1, ids)).toBe('2022-04');
    }
  });

  it('lead to the nearest month without a step for each date of the library', async () => {
    for (let number = 0; number < 40; number += 1) await put(`more-${number}`, ['2022-05-01']);
    const steps = vi.spyOn(IDBCursor.prototype, 'key', 'get');
    const many = Array.from({ length: 300 }, (_, number) => `gone-${number}`);
    expect(await nearestMonth(database, '2022-04', 1, new Set(['b', ...many]))).toBe('2022-11');
    expect(steps.mock.calls.length).toBeLessThan(20);
    vi.restoreAllMocks();
  });

  it('go with their article, and come back with it', async () => {
    await replaceDisagreements(database, 'a', { rows: [PAIR] });
    await moveIntoRemoval(database, REMOVAL, ['a']);
    expect((await getAllDates(database)).map(({ id }) => id)).toEqual(['b']);
    expect(await listDisagreements(database)).toEqual([]);
    await moveBack(database, await getRemoved(database, REMOVAL.id, 10));
    expect((await getAllDates(database)).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(await listDisagreements(database)).toEqual([PAIR]);
  });

  it('are listed of articles that were saved before dates were', async () => {
    await putDates(database, [datesRowOf(makeArticle({ id: 'old' }))]);
    expect(await getAllDates(database)).toHaveLength(3);
  });
});

describe('disagreements', () => {
  it('of an article take the place of those it had', async () => {
    await replaceDisagreements(database, 'a', { rows: [PAIR] });
    await replaceDisagreements(database, 'b', { rows: [{ ...PAIR, id: 'other' }] });
    expect((await listDisagreements(database)).map(({ id }) => id)).toEqual(['other']);
  });

  it('found in a text that was saved anew meanwhile are not kept, and it is compared again', async () => {
    await replaceDisagreements(database, 'a', { rows: [PAIR], updatedAt: '2022-01-01T00:00:00.000Z' });
    expect(await listDisagreements(database)).toEqual([]);
    expect(await nextUncompared(database)).toBe('a');
  });

  it('stay dismissed when they are found again, until that is taken back', async () => {
    await replaceDisagreements(database, 'a', { rows: [PAIR] });
    await dismissDisagreement(database, PAIR.id, '2022-05-01T08:00:00.000Z');
    await replaceDisagreements(database, 'b', { rows: [PAIR] });
    expect(await listDisagreements(database)).toEqual([]);
    expect((await listDisagreements(database, true)).map(({ id }) => id)).toEqual([PAIR.id]);
    await dismissDisagreement(database, PAIR.id, null);
    expect(await listDisagreements(database, true)).toEqual([]);
    expect(await listDisagreements(database)).toEqual([PAIR]);
  });
});

async function put(id: string, values: readonly string[], isDoubted = false): Promise<void> {
  const text = values.join(' ');
  const written = isDoubted ? { warnings: [WARNING] } : {};
  const mentions = values.map((value, index) => makeDate(text, value, value, index === 0 ? written : {}));
  await putArticle(database, makeArticle({ id, text, mentions }), { addresses: [`journal.example/${id}`], fingerprint: [] });
}
