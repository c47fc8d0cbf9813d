import type { Upgrade } from '../database';

/** Kept HTML, revisions and removed articles that can be given back. */
export const keepContent: Upgrade = (database) => {
  database.createObjectStore('contents', { keyPath: 'id' });
  const revisions = database.createObjectStore('revisions', { keyPath: ['articleId', 'keptAt'] });
  revisions.createIndex('byArticle', 'articleId');
  const removals = database.createObjectStore('removals', { keyPath: 'id' });
  removals.createIndex('byRemovedAt', 'removedAt');
  database.createObjectStore('removed', { keyPath: ['removalId', 'articleId'] });
};
