import type { Upgrade } from '../database';

/** What the reader decided on entities across the library. */
export const decideEntities: Upgrade = () => {};
