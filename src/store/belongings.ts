import type { IDBPTransaction, StoreNames } from 'idb';
import { keysAt } from './corrections';
import type { ArticleRow, Schema } from './database';
import { readDecisionAddresses } from './decision-addresses';

/** A transaction over all that belongs to an article and more. */
export type Moving = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>;

/** The rows of one store that belong to an article: they go with it when it is removed, and come back with it as they were. */
export interface Belonging {
  readonly store: OwnStore;
  readonly keysOf: (transaction: Moving, article: ArticleRow) => Promise<readonly IDBValidKey[]>;
}

export type OwnStore = Exclude<StoreNames<Schema>, 'removals' | 'removed' | 'rules' | 'entityDecisions' | IndexStore>;

/** Of the index: what belongs to an article there is passed over as long as the article is removed. */
type IndexStore = 'pending' | 'postings' | 'columns' | 'hidden' | 'indexing';

/** All of them. A store of more that is one article's own is added here, and is then removed and given back with the others. */
export const BELONGINGS: readonly Belonging[] = [
  byId('articles'),
  byId('texts'),
  byId('contents'),
  byId('fingerprints'),
  byId('dates'),
  { store: 'disagreements', keysOf: (moving, { id }) => moving.objectStore('disagreements').index('byArticle').getAllKeys(id) },
  { store: 'revisions', keysOf: (moving, { id }) => moving.objectStore('revisions').index('byArticle').getAllKeys(id) },
  { store: 'corrections', keysOf: ownCorrections },
  { store: 'annotations', keysOf: ownAnnotations },
  { store: 'changes', keysOf: (moving, { id }) => moving.objectStore('changes').index('byArticle').getAllKeys(id) },
];

export const OWN_STORES: OwnStore[] = BELONGINGS.map(({ store }) => store);

function byId(store: OwnStore): Belonging {
  return {
    store,
    async keysOf(moving, { id }) {
      const key = await moving.objectStore(store).getKey(id);
      return key === undefined ? [] : [key];
    },
  };
}

async function ownCorrections(moving: Moving, article: ArticleRow): Promise<readonly number[]> {
  const addresses = await readDecisionAddresses(moving.objectStore('articles'), article, article.addresses);
  return keysAt(moving.objectStore('corrections'), addresses);
}

/** Those on an entity or a date stay: they are shown in every article that names it. */
async function ownAnnotations(moving: Moving, { id }: ArticleRow): Promise<readonly string[]> {
  const rows = await moving.objectStore('annotations').index('byArticle').getAll(id);
  return rows.filter(({ subject }) => subject === undefined).map((row) => row.id);
}
