import type { Upgrade } from '../database';

/** The dates of each article, and dates that disagree. */
export const listDates: Upgrade = () => {};
