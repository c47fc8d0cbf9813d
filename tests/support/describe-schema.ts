import type { Database } from '../../src/store/database';

/** The stores of a database with their keys and indexes. */
export function describeSchema(database: Database): object {
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  return Object.fromEntries(
    names.map((name) => {
      const store = transaction.objectStore(name);
      const indexes = [...store.indexNames].map((index) => {
        const { keyPath, multiEntry } = store.index(index);
        return [index, [keyPath, multiEntry]];
      });
      return [name, { keyPath: store.keyPath, indexes: Object.fromEntries(indexes) }];
    }),
  );
}
