import { fingerprint } from '../core/related/fingerprint';
import type { Article } from '../model/article';
import { getArticles } from '../store/articles';
import type { Database } from '../store/database';
import { datesRowOf, putDates } from '../store/dates';
import { indexAgain } from '../store/numbers';
import { idsAfter, readPass, writePass } from '../store/passes';
import { compareDays, compareUncompared } from './compare-days';
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
  { name: 'dates', version: 1, run: (database, article) => putDates(database, [datesRowOf(article)]) },
  // After the index, by which articles are found to compare with.
  { name: 'disagreements', version: 1, run: (database, { id }) => compareDays(database, id).then(() => undefined) },
];

const ARTICLES_AT_ONCE = 8;

/** What wakes the background is answered first, in milliseconds. */
const START_AFTER = 2_000;

/** Does that once what woke the background is likely to be answered. */
export function reindexLater(): void {
  setTimeout(() => {
    // What could not be done is done when the background starts again.
    reindex()
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

/** The next articles of a pass; tells whether there are more. */
function runSlice(pass: Pass): Promise<boolean> {
  return inTurn(async () => {
    const database = await openLibrary();
    const known = await readPass(database, pass.name);
    const isOfToday = known?.version === pass.version;
    if (isOfToday && known.after === null) return false;
    const ids = await idsAfter(database, isOfToday ? (known.after ?? '') : '', ARTICLES_AT_ONCE);
    for (const article of await getArticles(database, ids)) await pass.run(database, article);
    await writePass(database, pass.name, { version: pass.version, after: ids.at(-1) ?? null });
    return ids.length > 0;
  });
}
