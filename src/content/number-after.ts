import { isDate, type Mention } from '../model/mention';
import type { Span } from '../model/span';

/**
 * The number that a mention has after the same text was analysed again: of those that stand where it stood, the one that has most of its
 * words. Null when there is none any more.
 */
export function numberAfter(
  before: { readonly mentions: readonly Mention[] },
  number: number,
  after: { readonly mentions: readonly Mention[] },
): number | null {
  const mention = before.mentions[number];
  if (!mention) return null;
  let [best, most] = [-1, 0];
  for (const [index, other] of after.mentions.entries()) {
    if (isDate(other) !== isDate(mention)) continue;
    const shared = sharedBy(mention, other);
    if (shared > most) [best, most] = [index, shared];
  }
  return best < 0 ? null : best;
}

function sharedBy(one: Span, other: Span): number {
  return Math.min(one.end, other.end) - Math.max(one.start, other.start);
}
