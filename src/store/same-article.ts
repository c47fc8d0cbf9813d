import type { SavedArticle } from '../model/article';
import type { Merge } from '../model/same-article';
import { headOf } from './articles';
import { leaveAddress } from './corrections';
import type { ArticleRow, Database } from './database';
import { soundOnes } from './sound';
import { writeAll } from './write-all';

/** What a page's article is looked for by. */
export interface SameQuery {
  /** Normalised: where the page is, and what it claims. */
  readonly addresses: readonly string[];
  readonly textPrint: readonly number[];
}

/** A number that more texts share stands for words that a site prints under every article. */
const MOST_ARTICLES_OF_A_NUMBER = 20;
const MOST_ALIKE = 5;

/**
 * The saved articles that may be the one on a page: those found at its addresses, then up to five whose texts share numbers of its
 * print, the most first. Neither is proof. Reads only the rows of the addresses and numbers asked for.
 */
export async function findMaybeSame(database: Database, { addresses, textPrint }: SameQuery): Promise<SavedArticle[]> {
  const { store } = database.transaction('articles');
  const [byAddress, byTextPrint] = [store.index('byAddress'), store.index('byTextPrint')];
  const [atAddresses, ...sharing] = await Promise.all([
    Promise.all(addresses.map((address) => byAddress.getAll(address))),
    ...textPrint.map((number) => byTextPrint.getAllKeys(number, MOST_ARTICLES_OF_A_NUMBER + 1)),
  ]);
  const here = new Map(atAddresses.flat().map((row) => [row.id, row]));
  const alike = mostShared(sharing).filter((id) => !here.has(id));
  const rows = await Promise.all(alike.slice(0, MOST_ALIKE).map((id) => store.get(id)));
  return soundOnes('articles', [...here.values(), ...rows]).map(headOf);
}

/** The saved articles that have one of some addresses, claimed or read at, without a look at any text. */
export async function findAllAt(database: Database, addresses: readonly string[]): Promise<SavedArticle[]> {
  const index = database.transaction('articles').store.index('byAddress');
  const rows = (await Promise.all(addresses.map((address) => index.getAll(address)))).flat();
  return [...new Map(soundOnes('articles', rows).map((row) => [row.id, headOf(row)])).values()];
}

/** Has a saved article be found at one address more, on disk when the promise resolves. Does nothing when it is there already or gone. */
export async function mergeAddress(database: Database, id: string, merge: Merge): Promise<void> {
  await changeRow(database, id, (row) => {
    if (row.merges?.some(({ address }) => address === merge.address)) return row;
    const { partedFrom = [], ...rest } = row;
    const stillParted = partedFrom.filter((address) => address !== merge.address);
    return {
      ...rest,
      ...(stillParted.length > 0 && { partedFrom: stillParted }),
      merges: [...(row.merges ?? []), merge],
      addresses: [...new Set([...row.addresses, merge.address])],
    };
  });
}

/** Takes an address from a saved article, with what was decided there, and remembers that another article is at it. */
export async function partAddress(database: Database, id: string, address: string): Promise<void> {
  await changeRow(database, id, ({ merges = [], ...row }) => {
    const others = merges.filter((merge) => merge.address !== address);
    return {
      ...row,
      ...(others.length > 0 && { merges: others }),
      partedFrom: [...new Set([...(row.partedFrom ?? []), address])],
      addresses: row.addresses.filter((one) => one !== address),
    };
  });
}

async function changeRow(database: Database, id: string, change: (row: ArticleRow) => ArticleRow): Promise<void> {
  const transaction = database.transaction(['articles', 'corrections'], 'readwrite', { durability: 'strict' });
  const articles = transaction.objectStore('articles');
  await writeAll(transaction, [
    async () => {
      const row = await articles.get(id);
      const after = row && change(row);
      if (!row || !after || after === row) return;
      await articles.put(after);
      for (const address of row.addresses.filter((one) => !after.addresses.includes(one)))
        await leaveAddress(transaction.objectStore('corrections'), address);
    },
  ]);
}

/** The ids that stand in most of some lists, first; a list that is too long tells nothing. */
function mostShared(lists: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>();
  for (const ids of lists.filter(({ length }) => length <= MOST_ARTICLES_OF_A_NUMBER))
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].toSorted((one, other) => other[1] - one[1]).map(([id]) => id);
}
