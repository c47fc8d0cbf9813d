import type { DateCorrection } from '../model/correction';
import type { ScopedRule } from '../model/name-rule';
import { keptValue } from '../platform/kept-value';

/** What one decision took the place of. */
export interface Replaced {
  /** Of the decision: by it that is taken back. */
  readonly decidedAt: string;
  /** Of the article that it was taken on, normalised. */
  readonly addresses: readonly string[];
  readonly dates?: readonly DateCorrection[];
  readonly rules?: readonly ScopedRule[];
}

/** Who undoes more decisions one after another finds what was worked out again, as for one of an earlier day. */
const MOST = 50;
const all = keptValue<readonly Replaced[]>('replaced', replacedFrom, 'session');

/** Remembers that, as long as the browser runs, in a change's turn: the decision stands, and only undoing it asks for it. */
export async function rememberReplaced(replaced: Replaced): Promise<void> {
  if ((replaced.dates ?? replaced.rules ?? []).length === 0) return;
  try {
    await all.change((before) => [...before.filter(({ decidedAt }) => decidedAt !== replaced.decidedAt), replaced].slice(-MOST));
  } catch {
    // A decision that is kept is not undone for want of a way back from it.
  }
}

/** What the decision of an instant took the place of, if that was here; nothing where that is not known any more. */
export async function recallReplaced(decidedAt: string, addresses: readonly string[]): Promise<Partial<Replaced>> {
  const known = (await all.read().catch(() => [])).find((one) => one.decidedAt === decidedAt);
  if (!known || known.addresses.some((address) => addresses.includes(address))) return known ?? {};
  return { rules: known.rules?.filter(({ scope }) => scope !== 'article') ?? [] };
}

function replacedFrom(stored: unknown): readonly Replaced[] {
  return Array.isArray(stored) ? stored : [];
}
