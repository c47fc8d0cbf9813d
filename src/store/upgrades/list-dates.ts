import type { Upgrade } from '../database';

/** The dates of each article, and pairs of sentences that may tell of one event with different days. */
export const listDates: Upgrade = (database, transaction) => {
  const dates = database.createObjectStore('dates', { keyPath: 'id' });
  dates.createIndex('byTime', 'times', { multiEntry: true });
  const disagreements = database.createObjectStore('disagreements', { keyPath: 'id' });
  disagreements.createIndex('byArticle', 'articleIds', { multiEntry: true });
  transaction.objectStore('articles').createIndex('byUncompared', 'uncompared');
};
