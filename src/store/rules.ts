import type { IDBPObjectStore } from 'idb';
import type { WideRule } from '../model/name-rule';
import type { Database, Schema, SomeStores } from './database';
import { soundOnes } from './sound';
import { writeAll } from './write-all';

/** Rules to keep and rules to forget, the latter by their instants. */
export interface RuleChange {
  readonly kept: readonly WideRule[];
  readonly forgotten: ReadonlySet<string>;
}

export const NO_CHANGE: RuleChange = { kept: [], forgotten: new Set() };

/** The rules that hold on a host, those for everywhere among them. */
export async function findRulesFor(database: Database, host: string): Promise<WideRule[]> {
  const { store } = database.transaction('rules');
  const [everywhere, here] = await Promise.all([
    store.index('byScope').getAll('everywhere'),
    host === '' ? [] : store.index('byHost').getAll(host),
  ]);
  return soundOnes('rules', [...everywhere, ...here]);
}

/** All rules that hold for more than one article, in the order they were made. */
export async function listRules(database: Database): Promise<WideRule[]> {
  return soundOnes('rules', await database.getAll('rules'));
}

/** Whether a rule was made at an instant. */
export async function hasRule(database: Database, decidedAt: string): Promise<boolean> {
  return (await database.getKey('rules', decidedAt)) !== undefined;
}

/** Changes the rules; on disk when the promise resolves. Fails with `StorageFull` and leaves the store as it was. */
export async function putRules(database: Database, change: RuleChange): Promise<void> {
  const transaction = database.transaction('rules', 'readwrite', { durability: 'strict' });
  await writeAll(transaction, [() => writeRules(transaction.store, change)]);
}

/** Some rules as they are after a change that is not written yet. */
export function rulesAfter(rules: readonly WideRule[], { kept, forgotten }: RuleChange): WideRule[] {
  return [...rules.filter(({ decidedAt }) => !forgotten.has(decidedAt)), ...kept];
}

/** Changes the rules inside a transaction that writes more. */
export async function writeRules(
  store: IDBPObjectStore<Schema, SomeStores, 'rules', 'readwrite'>,
  { kept, forgotten }: RuleChange,
): Promise<void> {
  // A row that cannot be stored may throw at once; the other writes must be waited for all the same.
  await Promise.all([
    ...[...forgotten].map(async (decidedAt) => store.delete(decidedAt)),
    ...kept.map(async (rule) => store.put(rule)),
  ]);
}
