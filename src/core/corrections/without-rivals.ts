import { isDate, type Mention } from '../../model/mention';
import type { Span } from '../../model/span';
import { isLessSure } from '../entities/is-less-sure';

/** Mentions in reading order, one for each place: of two that overlap the better one stays. */
export function withoutRivals(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of mentions.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    const last = kept.at(-1);
    const isFree = !last || last.end <= mention.start;
    if (!isFree && !isBetter(mention, last)) continue;
    if (!isFree) kept.pop();
    kept.push(mention);
  }
  return kept;
}

/**
 * A date that the reader decided on is theirs. The longer name wins, for `Paris` is no place of its own in `Paris Match`, unless
 * nobody sees it. Then the reader's word wins, and of two the later.
 */
function isBetter(one: Mention, other: Mention): boolean {
  if (isDecidedDate(one) !== isDecidedDate(other)) return isDecidedDate(one);
  if (isIn(other, one) && !isLessSure(one)) return true;
  if (isIn(one, other) && !isLessSure(other)) return false;
  if (isByReader(one) !== isByReader(other)) return isByReader(one);
  return (one.decidedAt ?? '') > (other.decidedAt ?? '');
}

function isDecidedDate(mention: Mention): boolean {
  return isDate(mention) && mention.decidedAt !== undefined;
}

function isByReader({ decidedAt }: Mention): boolean {
  return decidedAt !== undefined;
}

function isIn(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
}
