import type { EntityDecision } from '../model/entity-decision';
import type { WideRule } from '../model/name-rule';
import type { Database } from '../store/database';
import { listEntityDecisions } from '../store/entity-decisions';
import { findRulesFor } from '../store/rules';

/** What the reader decided for more than one article. */
export interface WideDecisions {
  readonly rules: readonly WideRule[];
  readonly entities: readonly EntityDecision[];
}

export const NO_WIDE_DECISIONS: WideDecisions = { rules: [], entities: [] };

/** What holds in the articles of a host. */
export async function findWideFor(database: Database, host: string): Promise<WideDecisions> {
  const [rules, entities] = await Promise.all([findRulesFor(database, host), listEntityDecisions(database)]);
  return { rules, entities };
}
