import { openDatabase, type Database } from '../store/database';

let opening: Promise<Database> | undefined;
/** Changes run one after another: two at once would not see that they change the same. */
let changing: Promise<unknown> = Promise.resolve();

/** The database, opened once in the background's life and again after it was closed for an upgrade. */
export async function openLibrary(): Promise<Database> {
  opening ??= openDatabase(() => {
    opening = undefined;
  });
  try {
    return await opening;
  } catch (error) {
    opening = undefined;
    throw error;
  }
}

/** Runs a change of the library once all earlier ones are done. */
export function inTurn<T>(change: () => Promise<T>): Promise<T> {
  const changed = changing.then(change);
  changing = changed.catch(ignoreFailure);
  return changed;
}

/** Who asked for a change hears of its failure; the next change does not care. */
function ignoreFailure(): void {}
