import { findDisagreements, type FoundDisagreement } from '../core/contradictions/find-disagreements';
import type { ToldDay as FoundDay } from '../core/contradictions/told-days';
import type { Article } from '../model/article';
import type { RelatedArticle } from '../model/related';
import { getArticles } from '../store/articles';
import type { Database } from '../store/database';
import { replaceDisagreements, type DisagreementRow, type ToldDay } from '../store/disagreements';

/** Articles that are less close tell of other events. */
const MOST_COMPARED = 3;

/** Keeps where an article may disagree with its closest related ones on the day of an event; tells whether it does. */
export async function compareDays(database: Database, article: Article, related: readonly RelatedArticle[]): Promise<boolean> {
  const closest = related.slice(0, MOST_COMPARED).map((one) => one.article.id);
  const others = await getArticles(database, closest);
  const rows = others.flatMap((other) => findDisagreements(article, other).map((found) => rowOf(article.id, other.id, found)));
  await replaceDisagreements(database, article.id, rows);
  return rows.length > 0;
}

function rowOf(oneId: string, otherId: string, { one, other, shared }: FoundDisagreement): DisagreementRow {
  const [left, right] = [told(oneId, one), told(otherId, other)];
  // The same whichever of the two is saved again.
  const [first, second] = oneId < otherId ? [left, right] : [right, left];
  return {
    id: [first, second].map(({ articleId, value }) => `${articleId}@${value}`).join('|'),
    articleIds: [oneId, otherId],
    one: first,
    other: second,
    shared,
  };
}

function told(articleId: string, { start, end, value }: FoundDay): ToldDay {
  return { articleId, start, end, value };
}
