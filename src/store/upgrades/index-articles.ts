import type { Upgrade } from '../database';

/** Postings, facets and all that a search reads. */
export const indexArticles: Upgrade = () => {};
