import { addressesOfSaved } from '../core/addresses/addresses-of-saved';
import { followKey } from '../core/corrections/follow-entities';
import { tell, tellAll } from '../messages/news';
import type { EntityDecision, NewEntityDecision } from '../model/entity-decision';
import { getArticles } from '../store/articles';
import type { Database, EntityDecisionRow } from '../store/database';
import {
  deleteEntityDecision,
  getEntityDecision,
  idsFollowing,
  listEntityDecisions,
  listUnfinished,
  putEntityDecision,
} from '../store/entity-decisions';
import { idsWithKey } from '../store/fingerprints';
import { hasRule } from '../store/rules';
import { followDecisions } from './analyse';
import { storeArticle } from './library';
import { inTurn, openLibrary } from './open-library';
import { tidy } from './tidy';

/**
 * Keeps a decision on an entity: what is read and asked from now on follows it at once, saved articles one after another. Gives it as
 * kept. Fails with `StorageFull`.
 */
export async function decideEntity(asked: NewEntityDecision): Promise<EntityDecision> {
  const decision = await inTurn(async () => {
    const database = await openLibrary();
    const kept = { ...asked, decidedAt: await freeInstant(database) };
    await putEntityDecision(database, { ...kept, isCarriedOut: false });
    return kept;
  });
  announce();
  return decision;
}

/** Takes a decision on an entity back, and gives it back; null when it was not there. Fails with `StorageFull`. */
export async function takeBackEntityDecision(decidedAt: string): Promise<EntityDecision | null> {
  const taken = await inTurn(async () => {
    const database = await openLibrary();
    const row = await getEntityDecision(database, decidedAt);
    if (!row || row.isTakenBack) return null;
    await putEntityDecision(database, { ...row, isCarriedOut: false, isTakenBack: true });
    const { isCarriedOut: _isCarriedOut, ...decision } = row;
    return decision;
  });
  announce();
  return taken;
}

/** Puts a decision on an entity back as it was. Fails with `StorageFull`. */
export async function restoreEntityDecision(decision: EntityDecision): Promise<void> {
  await inTurn(async () => putEntityDecision(await openLibrary(), { ...decision, isCarriedOut: false }));
  announce();
}

/** So many articles are rewritten before what the reader asks for meanwhile has its turn. */
const SLICE = 25;

/** Has articles that were out of the library follow the decisions of today, in a change's turn. */
export async function followToday(database: Database, ids: readonly string[]): Promise<void> {
  const decisions = await listEntityDecisions(database);
  for (const article of await getArticles(database, ids)) {
    const { mentions } = followDecisions({ ...article, addresses: addressesOfSaved(article) }, decisions);
    if (JSON.stringify(mentions) !== JSON.stringify(article.mentions)) await storeArticle(article);
  }
}

let carrying: Promise<void> = Promise.resolve();

/**
 * Brings the saved articles in line with all decisions on entities, slice by slice. The background may be killed at any moment: each
 * article is rewritten whole or not, and a decision is done with once none is left, so that the next life goes on.
 */
export function carryOutDecisions(): Promise<void> {
  carrying = carrying.catch(ignoreFailure).then(carryOutAll);
  return carrying;
}

async function carryOutAll(): Promise<void> {
  for (const { decidedAt } of await listUnfinished(await openLibrary())) {
    const tried = new Set<string>();
    // What waits outside the index is read by every question.
    while (!(await inTurn(() => carryOutSlice(decidedAt, tried)))) await tidy();
    tell('articlesChanged');
  }
}

/** Tells whether all saved articles follow the decision. */
async function carryOutSlice(decidedAt: string, tried: Set<string>): Promise<boolean> {
  const database = await openLibrary();
  const row = await getEntityDecision(database, decidedAt);
  if (!row || row.isCarriedOut) return true;
  const ids = (await idsConcerned(database, row)).filter((id) => !tried.has(id)).slice(0, SLICE);
  for (const article of await getArticles(database, ids)) await storeArticle(article);
  for (const id of ids) tried.add(id);
  if (ids.length > 0) return false;
  if (row.isTakenBack) await deleteEntityDecision(database, decidedAt);
  else await putEntityDecision(database, { ...row, isCarriedOut: true });
  return true;
}

async function idsConcerned(database: Database, { decidedAt, key, isTakenBack }: EntityDecisionRow): Promise<string[]> {
  const following = await idsFollowing(database, decidedAt);
  if (isTakenBack) return following;
  const done = new Set(following);
  // What the entity was made the same as before has its names by now.
  const others = (await listEntityDecisions(database)).filter((other) => other.decidedAt !== decidedAt);
  const keys = [...new Set([key, followKey(key, others)])];
  const ids = await Promise.all(keys.map((one) => idsWithKey(database, one)));
  return [...new Set(ids.flat())].filter((id) => !done.has(id));
}

function announce(): void {
  void tellAll('entitiesChanged');
  // What fails now is tried again in the background's next life.
  carryOutDecisions().catch(ignoreFailure);
}

/** By its instant a decision is taken back, on a name or on an entity. */
async function freeInstant(database: Database): Promise<string> {
  for (let time = Date.now(); ; time += 1) {
    const instant = new Date(time).toISOString();
    if (!(await getEntityDecision(database, instant)) && !(await hasRule(database, instant))) return instant;
  }
}

function ignoreFailure(): void {}
