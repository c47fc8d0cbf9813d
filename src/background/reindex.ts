import { fingerprint } from '../core/related/fingerprint';
import type { Article } from '../model/article';
import type { Database } from '../store/database';
import { datesRowOf, putDates } from '../store/dates';
import { indexAgain } from '../store/numbers';
import { DECISIONS, idsAfter, readPass, writePass } from '../store/passes';
import { compareDays, compareUncompared } from './compare-days';
import { eachArticle } from './each-article';
import { followToday } from './entity-decisions';
import { inTurn, openLibrary } from './open-library';
import { tidy } from './tidy';

/** Something that is worked out of each saved article and stored, and is worked out of all of them again when it is made another way. */
export interface Pass {
  /** Under which the database remembers how far it came; never changed. */
  readonly name: string;
  /** One more each time that what is stored changes. */
  readonly version: number;
  readonly run: (database: Database, article: Article) => Promise<void>;
}

/** All of them, in the order they are run. */
export const PASSES: readonly Pass[] = [
  { name: 'index', version: 1, run: (database, article) => indexAgain(database, article, fingerprint(article)) },
  // After the index, by which the articles are found that a decision is on.
  { name: DECISIONS, version: 1, run: followToday },
  { name: 'dates', version: 1, run: (database, article) => putDates(database, [datesRowOf(article)]) },
  // After the index, by which articles are found to compare with.
  { name: 'disagreements', version: 1, run: (database, { id }) => compareDays(database, id) },
];

const ARTICLES_AT_ONCE = 8;

/** What wakes the background is answered first, in milliseconds. */
const START_AFTER = 2_000;

/** Does that once what woke the background is likely to be answered. `before` sees to it that there is an index. */
export function reindexLater(before: () => Promise<void>): void {
  setTimeout(() => {
    // What could not be done is done when the background starts again.
    before()
      .then(() => reindex())
      .then(tidy)
      .then(compareUncompared)
      .catch(() => undefined);
  }, START_AFTER);
}

/**
 * Brings what is stored of each article up to what this version of Repères works out, a few articles at a time; after an update there may
 * be many. Killed, it goes on with the next article when it is called again. What is saved and asked meanwhile goes between.
 */
export async function reindex(passes: readonly Pass[] = PASSES): Promise<void> {
  for (const pass of passes) while (await runSlice(pass)) await tidy();
}

/** Has articles that came back go through what they missed, in a change's turn; killed, it goes on when the background starts again. */
export async function catchUp(database: Database): Promise<void> {
  for (const pass of PASSES) {
    let isMore = true;
    while (isMore) isMore = await redoSlice(database, pass);
  }
}

/** The next articles of a pass; tells whether there are more. */
function runSlice(pass: Pass): Promise<boolean> {
  return inTurn(async () => {
    const database = await openLibrary();
    const known = await readPass(database, pass.name);
    const isOfToday = known?.version === pass.version;
    if (isOfToday && known.after === null) return redoSlice(database, pass);
    const ids = await idsAfter(database, isOfToday ? (known.after ?? '') : '', ARTICLES_AT_ONCE);
    await eachArticle(database, ids, (article) => pass.run(database, article));
    await writePass(database, pass.name, { ...(isOfToday && known), version: pass.version, after: ids.at(-1) ?? null });
    return true;
  });
}

/** The next articles that missed a pass; tells whether there were any. */
async function redoSlice(database: Database, pass: Pass): Promise<boolean> {
  const { redo = [], ...known } = (await readPass(database, pass.name)) ?? { version: 0, after: '' };
  if (redo.length === 0) return false;
  await eachArticle(database, redo.slice(0, ARTICLES_AT_ONCE), (article) => pass.run(database, article));
  const left = redo.slice(ARTICLES_AT_ONCE);
  await writePass(database, pass.name, { ...known, ...(left.length > 0 && { redo: left }) });
  return true;
}
