import type { Article } from '../../src/model/article';
import type { Database } from '../../src/store/database';
import { articleOf, deleteRemoval, getRemoved, moveIntoRemoval } from '../../src/store/removals';

/** Removes an article for good; gives it as it was, or null when it was not there. */
export async function deleteArticle(database: Database, id: string): Promise<Article | null> {
  const { id: removalId } = await moveIntoRemoval(database, { id: 'removal', removedAt: '2022-04-11T08:00:00.000Z' }, [id]);
  const [removed] = await getRemoved(database, removalId, 1);
  await deleteRemoval(database, removalId);
  return removed ? articleOf(removed) : null;
}
