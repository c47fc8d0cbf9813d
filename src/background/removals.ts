import { addressesOfSaved, addressesReadAt } from '../core/addresses/addresses-of-saved';
import { normaliseAddress } from '../core/addresses/normalise-address';
import { publicationOf } from '../core/corrections/publication-of';
import { mergeCorrections } from '../core/imports/merge-corrections';
import { tell, tellAll } from '../messages/news';
import type { Article, PublicationDate } from '../model/article';
import { isEmpty, type Corrections } from '../model/correction';
import type { Removal } from '../model/removal';
import { findAnnotations } from '../store/annotations';
import { getArticles } from '../store/articles';
import { findCorrectionsAt } from '../store/corrections';
import type { ArticleRow, Database } from '../store/database';
import { findDecisionAddresses } from '../store/decision-addresses';
import * as store from '../store/removals';
import { findAllAt } from '../store/same-article';
import { broughtInto } from './bring-into';
import { changeArticle } from './corrections';
import { keepArticle } from './library';
import { inTurn, openLibrary } from './open-library';
import { catchUp } from './reindex';
import { articleReadAt } from './same-article';
import { tidy } from './tidy';

/**
 * So many articles are moved in one transaction, between which what the reader asks for has its turn. When the background is killed
 * between two of them, each article is either in the library or in the removal, from which it can be given back.
 */
const SLICE = 100;
const DAY = 24 * 60 * 60 * 1000;
/** After so long nobody wants an article back, in milliseconds. */
const LONGEST_STAY = 30 * DAY;

/** Removes saved articles together; those that were moved before the disk was full can be given back too. */
export function removeArticles(ids: readonly string[]): Promise<Removal> {
  return telling(async () => {
    let removal: Removal = { id: crypto.randomUUID(), removedAt: new Date().toISOString(), articles: 0, title: '' };
    for (let from = 0; from < ids.length; from += SLICE) removal = await removeSlice(removal, ids.slice(from, from + SLICE));
    await forgetOldRemovals();
    return removal;
  });
}

function removeSlice(removal: Removal, ids: readonly string[]): Promise<Removal> {
  return inTurn(async () => store.moveIntoRemoval(await openLibrary(), removal, ids));
}

/**
 * Gives removed articles back as they were; one whose page was saved again meanwhile becomes one with that. Fails with
 * `RemovedUnreadable` once all are back but those that cannot be read.
 */
export function undoRemoval(id: string): Promise<void> {
  return telling(async () => {
    let isMore = true;
    while (isMore) isMore = await giveBackSlice(id);
    if (await store.holdsRemoved(await openLibrary(), id))
      throw Object.assign(new Error('Some of what was removed cannot be read.'), { name: 'RemovedUnreadable' });
  });
}

/** The next articles of a removal; tells whether there were any. */
function giveBackSlice(id: string): Promise<boolean> {
  return inTurn(async () => {
    const database = await openLibrary();
    const slice = await store.getRemoved(database, id, SLICE);
    if (slice.length > 0) await giveBack(database, slice);
    return slice.length > 0;
  });
}

/** What can still be given back, the last removed first. */
export async function listRemovals(): Promise<Removal[]> {
  return store.listRemovals(await openLibrary());
}

/** Forgets removed articles for good. */
export function eraseRemoval(id: string): Promise<void> {
  return inTurn(async () => {
    await store.deleteRemoval(await openLibrary(), id);
    void tidy();
  });
}

/** Forgets for good what was removed more than 30 days ago, and was seen to be a day ago already. */
export function forgetOldRemovals(): Promise<void> {
  return inTurn(async () => forgetOld(await openLibrary()));
}

/** A clock that is wrong for an hour may say that years have passed: nothing is forgotten on its first word. */
async function forgetOld(database: Database): Promise<void> {
  const now = new Date().toISOString();
  const past = (instant: string): number => Date.parse(now) - Date.parse(instant);
  for (const { pastTimeSince = '', ...removal } of await store.listRemovals(database)) {
    if (past(removal.removedAt) <= LONGEST_STAY) {
      if (pastTimeSince !== '') await store.putRemoval(database, removal);
    } else if (pastTimeSince === '' || pastTimeSince > now) await store.putRemoval(database, { ...removal, pastTimeSince: now });
    else if (past(pastTimeSince) >= DAY) {
      await store.deleteRemoval(database, removal.id);
      void tidy();
    }
  }
}

/** Tells who shows articles of a change once it is done, all or a part of it. */
async function telling<T>(change: () => Promise<T>): Promise<T> {
  try {
    return await change();
  } finally {
    tell('articlesChanged');
    void tellAll('annotationsChanged');
  }
}

async function giveBack(database: Database, slice: readonly store.RemovedRow[]): Promise<void> {
  const areContested = await Promise.all(slice.map((removed) => isContested(database, removed)));
  const free = slice.filter((_, index) => !areContested[index]);
  if (free.length > 0) await store.moveBack(database, free);
  for (const [index, removed] of slice.entries()) if (areContested[index]) await giveBackContested(database, removed);
  await catchUp(database);
}

/** Whether something was saved or decided meanwhile where a removed article was read. */
async function isContested(database: Database, removed: store.RemovedRow): Promise<boolean> {
  const [row] = store.valuesOf(removed, 'articles');
  if (!row) return false;
  const others = await othersReadAt(database, row, addressesReadAt(row));
  return others.size > 0 || (await isDecidedAnew(database, row));
}

async function isDecidedAnew(database: Database, row: ArticleRow): Promise<boolean> {
  return !isEmpty(await findCorrectionsAt(database, await findDecisionAddresses(database, row, row.addresses)));
}

/** Those of some addresses at which another article was read. */
async function othersReadAt(
  database: Database,
  { id }: Pick<ArticleRow, 'id'>,
  addresses: readonly string[],
): Promise<ReadonlySet<string>> {
  const others = (await findAllAt(database, addresses)).filter((other) => other.id !== id);
  const taken = new Set(others.flatMap(addressesReadAt));
  return new Set(addresses.filter((address) => taken.has(address)));
}

async function giveBackContested(database: Database, removed: store.RemovedRow): Promise<void> {
  const before = store.articleOf(removed);
  if (!before) return store.moveBack(database, [removed]);
  const { merges, annotations, ...rest } = before;
  const taken = await othersReadAt(database, before, addressesReadAt(before));
  const freeMerges = merges?.filter(({ address }) => !taken.has(address)) ?? [];
  const today = await articleAt(database, before.address);
  if (!today) return giveBackApart(database, removed, freeMerges, taken);
  const stayed = await findAnnotations(database, before.id);
  const whole = { ...rest, merges: freeMerges, annotations: [...stayed, ...(annotations ?? [])] };
  await keepArticle(await broughtInto(database, today, whole), [], { givenBack: [removed.removalId, removed.articleId] });
}

async function articleAt(database: Database, address: string): Promise<Article | undefined> {
  const head = await articleReadAt(database, [normaliseAddress(address)]);
  return head ? (await getArticles(database, [head.id]))[0] : undefined;
}

/** The article is as it was, but not at addresses where another was read meanwhile; what was decided since holds for it too, and wins. */
async function giveBackApart(
  database: Database,
  removed: store.RemovedRow,
  freeMerges: NonNullable<Article['merges']>,
  taken: ReadonlySet<string>,
): Promise<void> {
  const [row] = store.valuesOf(removed, 'articles');
  if (!row) return;
  const { merges: _merges, ...rest } = row;
  const free = row.addresses.filter((address) => !taken.has(address));
  const value = { ...rest, addresses: free, ...(freeMerges.length > 0 && { merges: freeMerges }) };
  const addresses = await findDecisionAddresses(database, value, free);
  const today = await findCorrectionsAt(database, addresses);
  const corrections = mergeCorrections(today, store.correctionsOf(removed));
  await store.moveBack(database, [store.withArticle(removed, value)], { addresses, corrections });
  if (isEmpty(today)) return;
  const publicationAfter = (after: Corrections): PublicationDate | undefined => publicationOf(value.published, after);
  await changeArticle(addressesOfSaved(value), (decided) => decided, { publicationAfter });
}
