import type { Span } from '../../../src/model/span';

export const VERDICTS = ['correct', 'partial', 'wrong', 'lost', 'orphan kept', 'false anchor'] as const;

export type Verdict = (typeof VERDICTS)[number];

const CORRECT = 0.8;
const PARTIAL = 0.5;

/** How good what was found is: correct when it shares at least four fifths of both spans together, partial when half. */
export function judgeSpan(found: Span | null, expected: Span | null): Verdict {
  if (!expected) return found ? 'false anchor' : 'orphan kept';
  if (!found) return 'lost';
  const common = Math.min(found.end, expected.end) - Math.max(found.start, expected.start);
  const share = Math.max(0, common) / (Math.max(found.end, expected.end) - Math.min(found.start, expected.start));
  if (share >= CORRECT) return 'correct';
  return share >= PARTIAL ? 'partial' : 'wrong';
}
