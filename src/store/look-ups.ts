import type { LookUp, LookUpQuestion } from '../model/look-up';
import type { Database } from './database';
import { isSound } from './sound';
import { writeAll } from './write-all';

/** What was answered to a question, if it was asked. */
export async function findLookUp(database: Database, question: LookUpQuestion): Promise<LookUp | undefined> {
  const lookUp = await database.get('lookUps', keyOf(question));
  return isSound('lookUps', lookUp) ? lookUp : undefined;
}

/** Keeps an answer in place of an earlier one to the same question. Fails with `StorageFull` and leaves that as it was. */
export async function putLookUp(database: Database, lookUp: LookUp): Promise<void> {
  const transaction = database.transaction('lookUps', 'readwrite');
  await writeAll(transaction, [() => transaction.store.put(lookUp)]);
}

/** Forgets the answer to a question. */
export async function deleteLookUp(database: Database, question: LookUpQuestion): Promise<void> {
  await database.delete('lookUps', keyOf(question));
}

/** How many answers are kept. */
export async function countLookUps(database: Database): Promise<number> {
  return database.count('lookUps');
}

/** Forgets all answers. */
export async function clearLookUps(database: Database): Promise<void> {
  await database.clear('lookUps');
}

function keyOf({ language, kind, name }: LookUpQuestion): [string, string, string] {
  return [language, kind, name];
}
