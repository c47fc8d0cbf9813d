import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WideRule } from '../../src/model/name-rule';
import { getArticles, putArticle } from '../../src/store/articles';
import { findCorrectionsAt, putCorrections } from '../../src/store/corrections';
import { openDatabase, type Database } from '../../src/store/database';
import { findRulesFor, hasRule, listRules, putRules, rulesAfter } from '../../src/store/rules';
import { makeArticle } from '../support/make-article';
import { makeNameRule } from '../support/make-rule';

const HERE: WideRule = { ...makeNameRule('Paris', { type: 'mute' }, 1), scope: 'site', host: 'journal.example' };
const ELSEWHERE: WideRule = { ...makeNameRule('Paris', { type: 'mute' }, 2), scope: 'site', host: 'gazette.example' };
const EVERYWHERE: WideRule = { ...makeNameRule('Lyon', { type: 'mute' }, 3), scope: 'everywhere' };
const ADDRESSES = ['journal.example/a'];
const NAMES = { dates: [], names: [makeNameRule('Paris', { type: 'mute' })] };

let database: Database;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  database = await openDatabase(() => undefined);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the rules', () => {
  it('are found on their host, those for everywhere on every host and where there is none', async () => {
    await keep(EVERYWHERE, ELSEWHERE, HERE);
    expect(await findRulesFor(database, 'journal.example')).toEqual([EVERYWHERE, HERE]);
    expect(await findRulesFor(database, 'other.example')).toEqual([EVERYWHERE]);
    expect(await findRulesFor(database, '')).toEqual([EVERYWHERE]);
    expect(await listRules(database)).toEqual([HERE, ELSEWHERE, EVERYWHERE]);
  });

  it('are forgotten by their instants', async () => {
    await keep(HERE, EVERYWHERE);
    await putRules(database, { kept: [], forgotten: new Set([HERE.decidedAt, 'never']) });
    expect(await listRules(database)).toEqual([EVERYWHERE]);
    expect(await hasRule(database, HERE.decidedAt)).toBe(false);
    expect(await hasRule(database, EVERYWHERE.decidedAt)).toBe(true);
  });

  it('change with an article in one transaction, or not at all', async () => {
    const article = makeArticle({ id: 'a' });
    const index = { addresses: ADDRESSES, fingerprint: [] };
    await putArticle(database, { ...article, corrections: NAMES }, index, { rules: { kept: [HERE], forgotten: new Set() } });
    expect(await getArticles(database, ['a'])).toEqual([{ ...article, corrections: NAMES }]);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...values) {
      if (this.name === 'rules') throw new DOMException('Full.', 'QuotaExceededError');
      return original.apply(this, values);
    });
    const change = { kept: [EVERYWHERE], forgotten: new Set([HERE.decidedAt]) };
    await expect(putArticle(database, article, index, { rules: change })).rejects.toMatchObject({ name: 'StorageFull' });
    await expect(putCorrections(database, ADDRESSES, { dates: [] }, change)).rejects.toMatchObject({ name: 'StorageFull' });
    put.mockRestore();
    expect(await listRules(database)).toEqual([HERE]);
    expect(await findCorrectionsAt(database, ADDRESSES)).toEqual(NAMES);
  });

  it('are known as they will be', () => {
    const change = { kept: [EVERYWHERE], forgotten: new Set([HERE.decidedAt]) };
    expect(rulesAfter([HERE, ELSEWHERE], change)).toEqual([ELSEWHERE, EVERYWHERE]);
  });
});

const original = IDBObjectStore.prototype.put;

function keep(...kept: readonly WideRule[]): Promise<void> {
  return putRules(database, { kept, forgotten: new Set() });
}
