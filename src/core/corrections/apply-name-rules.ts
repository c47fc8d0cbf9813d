import { isEntity, type EntityKind, type EntityMention, type Mention } from '../../model/mention';
import type { ScopedRule } from '../../model/name-rule';
import type { Span } from '../../model/span';
import { fold } from '../text/fold';
import { findAddedNames } from './find-added-names';
import { foldName, matchName, onOneLine } from './name-words';
import { indexRules, type MeaningRule, type RuleIndex } from './rule-index';
import { withoutRivals } from './without-rivals';

/** What a name is known by. */
type Identity = Pick<EntityMention, 'canonical' | 'entityId'>;

/**
 * The mentions with the reader's rules on names in place of what was worked out, in reading order, without overlaps. A name is first
 * cut as the reader said and then given the meaning they said, so rules on `Trump` and on `Donald Trump` do not disturb each other.
 * Linear in the text and the mentions, however many rules there are.
 */
export function applyNameRules(text: string, mentions: readonly Mention[], rules: readonly ScopedRule[]): readonly Mention[] {
  if (rules.length === 0) return mentions;
  const index = indexRules(rules);
  const known = identitiesOf(text, mentions);
  const decided = mentions.flatMap<Mention>((mention) => (isEntity(mention) ? decide(text, mention, index, known) : [mention]));
  const added = findAddedNames(text, index.added).map(({ rule, ...span }) => meant(text, span, rule, known));
  return withoutRivals([...decided, ...added]);
}

function decide(text: string, mention: EntityMention, index: RuleIndex, known: Identities): EntityMention[] {
  const cut = cutAgain(text, mention, index.cuts, known);
  const meaning = index.meanings.get(wordsAt(text, cut));
  if (!meaning) return [cut];
  return meaning.verdict.type === 'mute' ? [] : [meant(text, cut, meaning, known)];
}

/** Follows from one rule to a later one only: a name that was made longer and then shorter again stays short. */
function cutAgain(text: string, mention: EntityMention, cuts: RuleIndex['cuts'], known: Identities): EntityMention {
  let cut = mention;
  for (let rule = cuts.get(wordsAt(text, cut)); rule;) {
    const { kind, words } = rule.verdict;
    const span = findAround(text, cut, foldName(words));
    if (!span) return cut;
    cut = byReader(span, kind, identityOf(onOneLine(words), kind, known, cut), rule);
    const next = cuts.get(wordsAt(text, cut));
    rule = next && next.decidedAt > rule.decidedAt ? next : undefined;
  }
  return cut;
}

function meant(text: string, span: Span | EntityMention, rule: MeaningRule, known: Identities): EntityMention {
  const { verdict } = rule;
  if (verdict.type === 'sameAs') return byReader(span, verdict.kind, verdict, rule);
  const before = 'kind' in span ? span : undefined;
  // Nobody asks for the kind of what is muted.
  const kind = verdict.type === 'mute' ? 'other' : verdict.kind;
  if (before?.kind === kind) return byReader(span, kind, before, rule);
  const words = onOneLine(text.slice(span.start, span.end));
  // A name that stands in no list was joined from this article, and what it was joined to is of the same kind as itself.
  const other = before && before.entityId === undefined ? { canonical: before.canonical } : { canonical: words };
  return byReader(span, kind, known.get(identityKey(words, kind)) ?? other, rule);
}

function byReader({ start, end }: Span, kind: EntityKind, identity: Identity, rule: ScopedRule): EntityMention {
  const { decidedAt, scope: decidedFor, verdict } = rule;
  const { canonical, entityId } = identity;
  const known = { canonical, ...(entityId !== undefined && { entityId }) };
  const decided = { decidedAt, decidedFor, ...(verdict.type === 'add' && { isAdded: true as const }) };
  return { kind, start, end, ...known, source: 'reader', confidence: 1, ...decided };
}

/** `Paris Match` is not `Paris`, but `Donald Trump` is who `Trump` was taken for. */
function identityOf(words: string, kind: EntityKind, known: Identities, before: EntityMention): Identity {
  if (before.kind === kind && fold(before.canonical) === fold(words)) return before;
  return known.get(identityKey(words, kind)) ?? { canonical: words };
}

type Identities = ReadonlyMap<string, Identity>;

/** What the names of a text are known by, as they are written and in full. */
function identitiesOf(text: string, mentions: readonly Mention[]): Identities {
  const known = new Map<string, Identity>();
  for (const mention of mentions.filter(isEntity)) {
    for (const words of [text.slice(mention.start, mention.end), mention.canonical]) {
      const key = identityKey(words, mention.kind);
      if (!known.has(key)) known.set(key, mention);
    }
  }
  return known;
}

function identityKey(words: string, kind: EntityKind): string {
  return `${kind} ${foldName(words)}`;
}

function wordsAt(text: string, { start, end }: Span): string {
  return foldName(text.slice(start, end));
}

/** Spaces may be wide, and letters may have what does not show between them. */
const SLACK = 2;

/** Where folded words stand around a mention or in it; of several places the one that has most of the mention. */
function findAround(text: string, mention: Span, folded: string): Span | null {
  let best: Span | null = null;
  for (let start = Math.max(0, mention.start - folded.length * SLACK); start < mention.end; start += 1) {
    const span = matchName(text, start, folded);
    if (span && shared(span, mention) > (best ? shared(best, mention) : 0)) best = span;
  }
  return best;
}

function shared(one: Span, other: Span): number {
  return Math.min(one.end, other.end) - Math.max(one.start, other.start);
}
