import { isSlip } from './is-slip';
import { daysStated, toldDays, type ComparedArticle, type NamedInSentence, type ToldDay } from './told-days';

/** Two sentences that may tell of one event with different days. */
export interface FoundDisagreement {
  readonly one: ToldDay;
  readonly other: ToldDay;
  /** What both sentences name, as the first article writes it. */
  readonly shared: readonly string[];
}

/**
 * Where two articles may tell of one event with different days. Rather silent than wrong: both sentences must name no other date and
 * share names, a person or a place among them, and many of their words, and neither article may state the other's day elsewhere, for
 * then it tells of both days. One day must be a likely slip of the other, unless the words are nearly the same. Costs the product of the numbers of dated sentences.
 */
export function findDisagreements(one: ComparedArticle, other: ComparedArticle): FoundDisagreement[] {
  const [daysOfOne, daysOfOther] = [daysStated(one), daysStated(other)];
  const left = toldDays(one).filter(({ day }) => !daysOfOther.has(day));
  const right = toldDays(other).filter(({ day }) => !daysOfOne.has(day));
  const found = left.flatMap((told) => closest(told, right) ?? []);
  // A sentence that is like several tells of what happens often.
  return found.filter((pair) => found.filter((another) => another.other === pair.other).length === 1);
}

function closest(one: ToldDay, candidates: readonly ToldDay[]): FoundDisagreement | null {
  const like = candidates.flatMap((other) => {
    const shared = sharedNames(one, other);
    return tellTheSame(one, other, shared) ? [{ one, other, shared: shared.map(({ label }) => label) }] : [];
  });
  return like.length === 1 ? (like[0] ?? null) : null;
}

/** The fewer names two sentences share, the more of their other words they must (Dice coefficient). */
const LEAST_LIKENESS = [Infinity, 0.6, 0.45, 0.4] as const;
/** So near the same that a day need be no likely slip. */
const NEARLY_THE_SAME = 0.8;
const LEAST_WORDS = 3;
const MOST_DAYS_APART = 400;

function tellTheSame(one: ToldDay, other: ToldDay, shared: readonly NamedInSentence[]): boolean {
  if (one.day === other.day || Math.abs(one.day - other.day) > MOST_DAYS_APART) return false;
  if (!shared.some(({ kind }) => kind === 'person' || kind === 'place')) return false;
  const common = [...one.words].filter((word) => other.words.has(word)).length;
  if (common < LEAST_WORDS) return false;
  const likeness = (2 * common) / (one.words.size + other.words.size);
  const least = LEAST_LIKENESS[Math.min(shared.length, LEAST_LIKENESS.length - 1)] ?? Infinity;
  if (isSlip(one.day, other.day)) return likeness >= least;
  return likeness >= NEARLY_THE_SAME && shared.length > 1;
}

function sharedNames(one: ToldDay, other: ToldDay): NamedInSentence[] {
  return [...one.named].flatMap(([key, name]) => (other.named.has(key) ? [name] : []));
}
