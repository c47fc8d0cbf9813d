import { addressesOfSaved } from '../core/addresses/addresses-of-saved';
import { followKey } from '../core/corrections/follow-entities';
import { tell, tellAll } from '../messages/news';
import type { Article } from '../model/article';
import type { EntityDecision, NewEntityDecision } from '../model/entity-decision';
import type { Database, EntityDecisionRow } from '../store/database';
import {
  deleteEntityDecision,
  getEntityDecision,
  idsFollowing,
  lastDecidedAt,
  listEntityDecisions,
  listUnfinished,
  putEntityDecision,
} from '../store/entity-decisions';
import { idsWithKey } from '../store/fingerprints';
import { hasRule } from '../store/rules';
import { followDecisions } from './analyse';
import { eachArticle } from './each-article';
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
  announceEntities();
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
  announceEntities();
  return taken;
}

/** Puts a decision on an entity back as it was. Fails with `StorageFull`. */
export async function restoreEntityDecision(decision: EntityDecision): Promise<void> {
  await inTurn(async () => putEntityDecision(await openLibrary(), { ...decision, isCarriedOut: false }));
  announceEntities();
}

/** So many articles are rewritten before what the reader asks for meanwhile has its turn. */
const SLICE = 25;

/** Has an article follow the decisions of today, in a change's turn. */
export async function followToday(database: Database, article: Article): Promise<void> {
  const addresses = addressesOfSaved(article);
  const { mentions, muted } = followDecisions({ ...article, addresses }, await listEntityDecisions(database));
  const isToday = JSON.stringify([mentions, muted]) === JSON.stringify([article.mentions, article.muted]);
  if (!isToday) await storeArticle(article);
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
    const nextIds = (): Promise<string[]> => inTurn(() => idsLeft(decidedAt, tried));
    for (let ids = await nextIds(); ids.length > 0; ids = await nextIds()) await carryOut(ids);
    tell('articlesChanged');
  }
}

async function carryOut(ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += SLICE) {
    const slice = ids.slice(from, from + SLICE);
    await inTurn(async () => eachArticle(await openLibrary(), slice, (article) => storeArticle(article)));
    // What waits outside the index is read by every question.
    await tidy();
  }
}

/** The articles that do not follow a decision yet and were not tried; when there are none it is done with. */
async function idsLeft(decidedAt: string, tried: Set<string>): Promise<string[]> {
  const database = await openLibrary();
  const row = await getEntityDecision(database, decidedAt);
  if (!row || row.isCarriedOut) return [];
  // One that is taken back meanwhile has those that follow it tried again.
  const deed = row.isTakenBack ? 'leave' : 'follow';
  const ids = (await idsConcerned(database, row)).filter((id) => !tried.has(`${deed} ${id}`));
  for (const id of ids) tried.add(`${deed} ${id}`);
  if (ids.length > 0) return ids;
  if (row.isTakenBack) await deleteEntityDecision(database, decidedAt);
  else await putEntityDecision(database, { ...row, isCarriedOut: true });
  return [];
}

async function idsConcerned(database: Database, { decidedAt, key, isTakenBack }: EntityDecisionRow): Promise<string[]> {
  const following = await idsFollowing(database, decidedAt);
  if (isTakenBack) return following;
  const done = new Set(following);
  const others = (await listEntityDecisions(database)).filter((other) => other.decidedAt !== decidedAt);
  // What the entity was made the same as before has its names by now, and what was muted is under no name.
  const keys = [...new Set([key, followKey(key, others)])];
  const before = others.filter((other) => keys.includes(other.key));
  const ids = await Promise.all([
    ...keys.map((one) => idsWithKey(database, one)),
    ...before.map((other) => idsFollowing(database, other.decidedAt)),
  ]);
  return [...new Set(ids.flat())].filter((id) => !done.has(id));
}

/** Tells everybody that decisions on entities changed, and has the saved articles follow them. */
export function announceEntities(): void {
  void tellAll('entitiesChanged');
  // What fails now is tried again in the background's next life.
  carryOutDecisions().catch(ignoreFailure);
}

/** By its instant a decision is taken back, on a name or on an entity. Clocks go back, and the later decision wins. */
async function freeInstant(database: Database): Promise<string> {
  const last = Date.parse(await lastDecidedAt(database)) || 0;
  for (let time = Math.max(Date.now(), last + 1); ; time += 1) {
    const instant = new Date(time).toISOString();
    if (!(await getEntityDecision(database, instant)) && !(await hasRule(database, instant))) return instant;
  }
}

function ignoreFailure(): void {}
