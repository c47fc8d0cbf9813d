import type { DateContext } from './languages/date-language';

export type Tense = 'future' | 'past' | null;

/** In code units; a sentence end stops earlier. */
const FARTHEST = 110;
const SENTENCE_END = /[.!?;:]\s|\n/g;

/** What the sentence around a stretch of text tells of: what is to come, what is over, or neither for sure. */
export function tenseAround(
  text: string,
  start: number,
  end: number,
  { surelyFuture, surelyPast, future, past }: DateContext,
): Tense {
  const before = text.slice(Math.max(0, start - FARTHEST), start);
  const after = text.slice(end, end + FARTHEST);
  const from = Array.from(before.matchAll(SENTENCE_END)).at(-1)?.index ?? -1;
  const to = after.search(/[.!?;:]\s|\n/);
  const around = `${before.slice(from + 1)} ~ ${to < 0 ? after : after.slice(0, to)}`;
  if (surelyFuture.test(around)) return 'future';
  if (surelyPast.test(around)) return 'past';
  const [isFuture, isPast] = [future.test(around), past.test(around)];
  if (isFuture === isPast) return null;
  return isFuture ? 'future' : 'past';
}
