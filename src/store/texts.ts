import type { Database, TextRow } from './database';
import { soundOnes } from './sound';

/** The texts of saved articles with their mentions, in the order asked; ids that are gone are left out. */
export async function getTexts(database: Database, ids: readonly string[]): Promise<TextRow[]> {
  const { store } = database.transaction('texts');
  const rows = await Promise.all(ids.map((id) => store.get(id)));
  return soundOnes('texts', rows);
}
