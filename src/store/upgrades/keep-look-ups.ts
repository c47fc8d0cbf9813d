import type { Upgrade } from '../database';

/** What was looked up outside, and every request that was sent there. */
export const keepLookUps: Upgrade = (database) => {
  database.createObjectStore('lookUps', { keyPath: ['language', 'kind', 'name'] });
  database.createObjectStore('requests', { keyPath: 'id' }).createIndex('bySentAt', 'sentAt');
};
