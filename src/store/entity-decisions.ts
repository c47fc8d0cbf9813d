import type { EntityDecision } from '../model/entity-decision';
import type { Database, EntityDecisionRow } from './database';
import { soundOnes } from './sound';
import { writeAll } from './write-all';

/** The decisions on entities that hold, in the order they were taken. */
export async function listEntityDecisions(database: Database): Promise<EntityDecision[]> {
  const rows = soundOnes('entityDecisions', await database.getAll('entityDecisions'));
  return rows.filter(({ isTakenBack }) => !isTakenBack).map(decisionOf);
}

/** Those that some saved articles do not follow yet, or follow although they were taken back, in the order they were taken. */
export async function listUnfinished(database: Database): Promise<EntityDecisionRow[]> {
  const rows = soundOnes('entityDecisions', await database.getAll('entityDecisions'));
  return rows.filter(({ isCarriedOut }) => !isCarriedOut);
}

export async function getEntityDecision(database: Database, decidedAt: string): Promise<EntityDecisionRow | null> {
  return (await database.get('entityDecisions', decidedAt)) ?? null;
}

/** The instant of the last decision; empty where there is none. */
export async function lastDecidedAt(database: Database): Promise<string> {
  const cursor = await database.transaction('entityDecisions').store.openKeyCursor(null, 'prev');
  return cursor?.key ?? '';
}

/** Keeps a decision; on disk when the promise resolves. Fails with `StorageFull` and leaves the store as it was. */
export async function putEntityDecision(database: Database, row: EntityDecisionRow): Promise<void> {
  const transaction = database.transaction('entityDecisions', 'readwrite', { durability: 'strict' });
  await writeAll(transaction, [() => transaction.store.put(row)]);
}

/** Forgets a decision. */
export async function deleteEntityDecision(database: Database, decidedAt: string): Promise<void> {
  await database.delete('entityDecisions', decidedAt);
}

/** The ids of the saved articles whose names follow a decision. */
export async function idsFollowing(database: Database, decidedAt: string): Promise<string[]> {
  return database.getAllKeysFromIndex('articles', 'byDecision', decidedAt);
}

/** A row as it is shown and applied. */
export function decisionOf({
  isCarriedOut: _isCarriedOut,
  isTakenBack: _isTakenBack,
  ...decision
}: EntityDecisionRow): EntityDecision {
  return decision;
}
