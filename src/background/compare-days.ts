import { findDisagreements, type FoundDisagreement } from '../core/contradictions/find-disagreements';
import type { ToldDay as FoundDay } from '../core/contradictions/told-days';
import { tellPages } from '../messages/news';
import type { ToldDay } from '../model/loose-decisions';
import { getArticles } from '../store/articles';
import type { Database } from '../store/database';
import { nextUncompared, partnersOf, replaceDisagreements, type Compared, type DisagreementRow } from '../store/disagreements';
import { inTurn, openLibrary } from './open-library';
import { findRelatedTo } from './related';
import { whenRested } from './when-rested';

/** Articles that are less close tell of other events. */
const MOST_COMPARED = 3;

let comparing: Promise<void> = Promise.resolve();

/**
 * Compares the articles that were saved since they were compared last, each in its turn. It never fails: what could not be done today is
 * done when something is saved again, or the background starts.
 */
export function compareUncompared(): Promise<void> {
  comparing = comparing.then(compareAll).catch(ignoreFailure);
  return comparing;
}

/** After an import thousands wait to be compared: so many times as long as one took, what the reader asks has the background to itself. */
const RESTS = 4;

/** The same once the reader rests from saving. */
export const compareLater = whenRested(() => void compareUncompared());

async function compareAll(): Promise<void> {
  for (;;) {
    const started = performance.now();
    if (!(await compareNext())) return;
    const rest = RESTS * (performance.now() - started);
    await new Promise((resolve) => setTimeout(resolve, rest));
  }
}

/** Tells whether there was one. The long reading keeps no change waiting: what changed meanwhile is compared once more. */
async function compareNext(): Promise<boolean> {
  const database = await openLibrary();
  const id = await nextUncompared(database);
  if (id === undefined) return false;
  const compared = await compareOne(database, id);
  await inTurn(() => replaceDisagreements(database, id, compared));
  if (compared.rows.length > 0) tellPages('articlesChanged');
  return true;
}

function ignoreFailure(): void {}

/**
 * Keeps where a saved article may disagree on the day of an event with its closest related ones, or with those it disagreed with before.
 * To be called in a change's turn.
 */
export async function compareDays(database: Database, id: string): Promise<void> {
  await replaceDisagreements(database, id, await compareOne(database, id));
}

/** One that cannot be compared would keep all after it from being so. */
function compareOne(database: Database, id: string): Promise<Compared> {
  return disagreementsOf(database, id).catch(() => ({ rows: [] }));
}

/** None of an article that is gone. */
async function disagreementsOf(database: Database, id: string): Promise<Compared> {
  const closest = (await findRelatedTo(id, MOST_COMPARED)).map((one) => one.article.id);
  const known = await partnersOf(database, id);
  const [[article], others] = await Promise.all([
    getArticles(database, [id]),
    getArticles(database, [...new Set([...closest, ...known])]),
  ]);
  if (!article) return { rows: [] };
  const rows = others.flatMap((other) => findDisagreements(article, other).map((found) => rowOf(id, other.id, found)));
  return { rows, updatedAt: article.updatedAt };
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
