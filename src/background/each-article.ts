import type { Article } from '../model/article';
import { getArticles } from '../store/articles';
import type { Database } from '../store/database';

/** After these nothing can be stored for any article: the disk is full, or the database was closed. */
const FATAL = new Set(['StorageFull', 'InvalidStateError', 'AbortError']);

/** Does something with each of some saved articles, one after another. One that it fails for does not keep it from the others. */
export async function eachArticle(
  database: Database,
  ids: readonly string[],
  deed: (article: Article) => Promise<void>,
): Promise<void> {
  for (const article of await getArticles(database, ids)) {
    try {
      await deed(article);
    } catch (error) {
      if (error instanceof Error && FATAL.has(error.name)) throw error;
    }
  }
}
