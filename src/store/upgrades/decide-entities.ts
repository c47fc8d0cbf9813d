import type { Upgrade } from '../database';

/** What the reader decided on entities across the library, and in which articles that is followed. */
export const decideEntities: Upgrade = (database, transaction) => {
  database.createObjectStore('entityDecisions', { keyPath: 'decidedAt' });
  transaction.objectStore('articles').createIndex('byDecision', 'follows', { multiEntry: true });
};
