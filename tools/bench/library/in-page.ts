import { normaliseAddress } from '../../../src/core/addresses/normalise-address';
import { fingerprint } from '../../../src/core/related/fingerprint';
import { putArticle } from '../../../src/store/articles';
import { openDatabase } from '../../../src/store/database';
import { replaceDisagreements } from '../../../src/store/disagreements';
import { tidyIndex } from '../../../src/store/merge-segments';
import { articleAt, type SourceArticle } from './vary';

/**
 * What is run in a page of the extension, so that its own code writes its own database; nothing of it is shipped. `Bench` in the page's
 * world.
 */
const sources: SourceArticle[] = [];

/** Takes articles of which the library is made. */
export function addSources(more: readonly SourceArticle[]): number {
  return sources.push(...more);
}

/** Milliseconds that articles of some numbers took to be put into the store, one after another, and the index to be brought into shape. */
export async function fill(
  from: number,
  to: number,
): Promise<{ readonly puts: readonly number[]; readonly tidying: readonly number[] }> {
  const database = await openDatabase(() => undefined);
  const [puts, tidying]: [number[], number[]] = [[], []];
  for (let number = from; number < to; number += 1) {
    const article = articleAt(number, sources);
    const started = performance.now();
    const index = { addresses: [normaliseAddress(article.address)], fingerprint: fingerprint(article) };
    await putArticle(database, article, index);
    puts.push(performance.now() - started);
    // As if it had been compared with the others long ago: else the background would do that while it is measured.
    await replaceDisagreements(database, article.id, { rows: [] });
    if (number % 32 === 31 || number === to - 1) await tidyAll(database, tidying);
  }
  database.close();
  return { puts, tidying };
}

async function tidyAll(database: Awaited<ReturnType<typeof openDatabase>>, tidying: number[]): Promise<void> {
  for (;;) {
    const started = performance.now();
    const isMore = await tidyIndex(database);
    tidying.push(performance.now() - started);
    if (!isMore) return;
  }
}

/** What the index consists of. */
export async function describeIndex(): Promise<object> {
  const database = await openDatabase(() => undefined);
  const [segments, blocks, pending] = await Promise.all([
    database.get('indexing', 'segments'),
    database.count('postings'),
    database.count('pending'),
  ]);
  database.close();
  return { segments, blocks, pending };
}
