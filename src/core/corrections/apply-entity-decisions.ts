import type { EntityDecision } from '../../model/entity-decision';
import { isDate, type EntityIdentity, type EntityMention, type Mention } from '../../model/mention';
import { entityKey } from '../entities/entity-key';
import { identityWithKey } from '../entities/identity-with-key';
import { foldName } from './name-words';

/** A text with its names, those that the reader muted apart. */
export interface NamedText {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly muted?: readonly EntityMention[];
  /** Normalised: where the article is found. */
  readonly addresses: readonly string[];
}

/**
 * The names of a text as the reader's decisions on entities have them, in reading order. What an earlier call did is undone first, so
 * a text may be given again with other decisions: one that was taken back leaves no trace.
 */
export function applyEntityDecisions(
  article: NamedText,
  decisions: readonly EntityDecision[],
): Required<Pick<NamedText, 'mentions' | 'muted'>> {
  const here = indexDecisions(article, decisions);
  const mentions: Mention[] = [];
  const muted: EntityMention[] = [];
  for (const mention of undecided(article)) {
    if (isDate(mention)) mentions.push(mention);
    else {
      const { after, isMuted } = decide(mention, here, foldName(article.text.slice(mention.start, mention.end)));
      (isMuted ? muted : mentions).push(after);
    }
  }
  return { mentions, muted };
}

/** Whether a decision is on an entity however it is written and wherever. */
export function isGeneral({ words, addresses }: EntityDecision): boolean {
  return words === undefined && addresses === undefined;
}

/** A mention as it was before any decision on entities. */
function own({ was, follows: _follows, ...mention }: EntityMention): EntityMention {
  if (!was) return mention;
  const { entityId: _entityId, ...rest } = mention;
  return { ...rest, ...was };
}

function undecided({ mentions, muted = [] }: NamedText): Mention[] {
  const all = [...mentions, ...muted].map((mention) => (isDate(mention) ? mention : own(mention)));
  return muted.length === 0 ? all : all.toSorted((one, other) => one.start - other.start);
}

type DecisionIndex = ReadonlyMap<string, readonly EntityDecision[]>;

/** By key, those that hold in an article; the strongest last: what is said of some articles or words over what is said of all, then the later. */
function indexDecisions({ addresses }: NamedText, decisions: readonly EntityDecision[]): DecisionIndex {
  const here = decisions.filter((one) => one.addresses === undefined || one.addresses.some((each) => addresses.includes(each)));
  const index = new Map<string, EntityDecision[]>();
  for (const decision of here.toSorted((one, other) => (strengthOf(one) < strengthOf(other) ? -1 : 1)))
    index.set(decision.key, [...(index.get(decision.key) ?? []), decision]);
  return index;
}

/** Sorts as the decision counts. */
function strengthOf(decision: EntityDecision): string {
  return `${isGeneral(decision) ? 0 : 1} ${decision.decidedAt}`;
}

interface Decided {
  readonly after: EntityMention;
  readonly isMuted: boolean;
}

/** Goes from one entity to what it is the same as, and never in a circle. */
function decide(mention: EntityMention, index: DecisionIndex, words: string): Decided {
  const follows: string[] = [];
  const met = new Set<string>();
  let now: EntityIdentity = identityOf(mention);
  for (let key = entityKey(now); !met.has(key); key = entityKey(now)) {
    met.add(key);
    const decisions = index.get(key)?.filter((one) => one.words?.some((each) => foldName(each) === words) ?? true) ?? [];
    const meaning = decisions.findLast(({ verdict }) => verdict.type !== 'rename');
    const decision = meaning ?? decisions.at(-1);
    if (!decision) break;
    follows.push(decision.decidedAt);
    if (decision.verdict.type === 'mute') return { after: follow(mention, now, follows), isMuted: true };
    const { verdict } = decision;
    now = verdict.type === 'sameAs' ? identityOf(verdict.to) : identityWithKey(key, now.kind, verdict.name);
  }
  return { after: follow(mention, now, follows), isMuted: false };
}

function follow(mention: EntityMention, now: EntityIdentity, follows: readonly string[]): EntityMention {
  if (follows.length === 0) return mention;
  const { entityId: _entityId, ...rest } = mention;
  return { ...rest, ...now, was: identityOf(mention), follows };
}

function identityOf({ kind, canonical, entityId }: EntityIdentity): EntityIdentity {
  return { kind, canonical, ...(entityId !== undefined && { entityId }) };
}
