import type { DateCorrection } from '../../model/correction';
import { isDate, type DateMention, type Mention } from '../../model/mention';
import { overlaps, type Span } from '../../model/span';
import { findAnchor } from '../anchors/find-anchor';

/**
 * The mentions with the reader's decisions in place of what was worked out: a value that was set is the reader's, and neither it
 * nor a dismissed date warns. Decisions on words that are gone, or are no date any more, are left out.
 */
export function applyCorrections(
  text: string,
  mentions: readonly Mention[],
  corrections: readonly DateCorrection[],
): readonly Mention[] {
  const decided = new Map<Mention, Mention>();
  const dates = corrections.length > 0 ? mentions.filter(isDate) : [];
  for (const correction of corrections) {
    const found = findAnchor(text, correction);
    const date = found && !found.changed && dateAt(dates, found);
    if (date) decided.set(date, decide(date, correction));
  }
  return decided.size > 0 ? mentions.map((mention) => decided.get(mention) ?? mention) : mentions;
}

/** The words of a date may be cut otherwise today than when the reader decided. */
function dateAt(dates: readonly DateMention[], { start, end }: Span): DateMention | undefined {
  return dates.find((date) => date.start === start && date.end === end) ?? dates.find((date) => overlaps(date, { start, end }));
}

function decide(date: DateMention, correction: DateCorrection): DateMention {
  const { decidedAt } = correction;
  if ('isDismissed' in correction) return { ...date, warnings: [], isDismissed: true, decidedAt };
  const resolved = { ...date.resolved, value: correction.value, inferred: [], basis: 'reader', confidence: 1 } as const;
  return { ...date, resolved, source: 'reader', warnings: [], decidedAt };
}
