import { addressesOfSaved } from '../core/addresses/addresses-of-saved';
import type { LooseDecisions, PageCorrections } from '../model/loose-decisions';
import type { Database } from '../store/database';
import { findDecisionAddresses } from '../store/decision-addresses';
import { listDismissals } from '../store/disagreements';
import { findAllAt } from '../store/same-article';
import { openLibrary } from './open-library';

/** What the reader decided that no saved article holds: on pages that are not saved, and on pairs of articles. */
export async function listLooseDecisions(): Promise<LooseDecisions> {
  const database = await openLibrary();
  const pageCorrections: PageCorrections[] = [];
  for (const row of await database.getAll('corrections')) if (!(await isHeld(database, row))) pageCorrections.push(row);
  return { pageCorrections, dismissals: await listDismissals(database) };
}

async function isHeld(database: Database, { addresses }: PageCorrections): Promise<boolean> {
  for (const article of await findAllAt(database, addresses)) {
    const own = await findDecisionAddresses(database, article, addressesOfSaved(article));
    if (own.some((address) => addresses.includes(address))) return true;
  }
  return false;
}
