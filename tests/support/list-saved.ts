import type { SavedArticle } from '../../src/model/article';
import { headOf } from '../../src/store/articles';
import type { Database } from '../../src/store/database';

/** What stands in the store of articles, last saved first, without texts. */
export async function listArticles(database: Database): Promise<SavedArticle[]> {
  const rows = await database.getAllFromIndex('articles', 'bySavedAt');
  return rows.toReversed().map(headOf);
}

/** The same of the library that the background has open. */
export async function listSaved(): Promise<SavedArticle[]> {
  const { openLibrary } = await import('../../src/background/open-library');
  return listArticles(await openLibrary());
}
