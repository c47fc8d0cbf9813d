import type { Upgrade } from '../database';

/** Kept HTML, revisions and removed articles that can be given back. */
export const keepContent: Upgrade = () => {};
