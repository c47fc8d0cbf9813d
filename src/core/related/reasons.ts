import type { Fingerprint, Reason } from '../../model/related';
import { fold } from '../text/fold';

/** One key that two articles share, and how much it counts. */
export interface SharedKey {
  readonly reason: Reason;
  /** The reason's label, folded: it is looked at for every article that shares the key. */
  readonly folded: string;
  readonly share: number;
}

/**
 * What two articles share, in words, the weightiest first: entities and dates, which read as reasons, then words. What an entity is
 * called by in part is not said again.
 * @param givenNames see `givenNamesIn`.
 */
export function reasonsOf(shared: readonly SharedKey[], givenNames: ReadonlySet<string>): Reason[] {
  const merged = mergeLabels(shared).toSorted((one, other) => other.share - one.share);
  const named = merged.filter(({ reason }) => reason.kind !== 'word');
  const telling = LEAST_SHARE * (merged[0]?.share ?? 0);
  const words = merged.filter(
    ({ reason, folded, share }) => reason.kind === 'word' && share >= telling && !givenNames.has(folded),
  );
  const reasons: Reason[] = [];
  const said = new Set<string>();
  for (const { reason, folded } of [...named, ...words]) {
    if (reasons.length === MOST_REASONS) break;
    if (reason.kind === 'date' || !isSaid(folded, said)) reasons.push(reason);
  }
  return reasons;
}

/** The folded first words of the persons in an article: two articles may mean two persons by one of them alone. */
export function givenNamesIn(fingerprint: Fingerprint): ReadonlySet<string> {
  const persons = fingerprint.filter(({ key }) => key.startsWith(PERSON_KEY));
  return new Set(persons.map(({ label }) => fold(label).split(BETWEEN_WORDS)[0] ?? ''));
}

const PERSON_KEY = 'e:person:';
const MOST_REASONS = 4;
/** A word that counts less beside the weightiest reason is none: "fait" after "Brésil". */
const LEAST_SHARE = 0.1;
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u;

/** A name, its words and how they sound are several keys and one reason. */
function mergeLabels(shared: readonly SharedKey[]): SharedKey[] {
  const merged = new Map<string, SharedKey>();
  for (const one of shared) {
    const known = merged.get(one.folded);
    if (!known) merged.set(one.folded, one);
    else {
      const { reason } = known.reason.kind === 'word' ? one : known;
      merged.set(one.folded, { reason, folded: one.folded, share: known.share + one.share });
    }
  }
  return [...merged.values()];
}

/** "Lamamra" after "Ramtane Lamamra". */
function isSaid(label: string, said: Set<string>): boolean {
  const words = label.split(BETWEEN_WORDS);
  const isKnown = words.every((word) => said.has(word));
  for (const word of words) said.add(word);
  return isKnown;
}
