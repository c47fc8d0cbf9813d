import type { NameVerdict, ScopedRule } from '../../model/name-rule';
import { NAME_SCOPES } from '../../model/name-scope';
import { foldName } from './name-words';

/** A rule whose verdict is of some types. */
export type RuleOf<Type extends NameVerdict['type']> = ScopedRule & { readonly verdict: Extract<NameVerdict, { type: Type }> };
/** Says where a name ends and begins. */
export type CutRule = RuleOf<'words'>;
/** Says what a name means, or that it is none. */
export type MeaningRule = RuleOf<'mute' | 'kind' | 'sameAs' | 'add'>;

/** The rules that hold, by folded words. */
export interface RuleIndex {
  readonly cuts: ReadonlyMap<string, CutRule>;
  readonly meanings: ReadonlyMap<string, MeaningRule>;
  /** The folded words that were said to be a name, with the rule on what they mean; without the muted ones. */
  readonly added: ReadonlyMap<string, MeaningRule>;
}

/** One rule for each words and question: the nearer wins over the wider, the later over the earlier. */
export function indexRules(rules: readonly ScopedRule[]): RuleIndex {
  const cuts = new Map<string, CutRule>();
  const additions = new Map<string, MeaningRule>();
  const meanings = new Map<string, MeaningRule>();
  for (const rule of rules.toSorted(byStrength)) {
    const words = foldName(rule.words);
    if (words === '') continue;
    if (isCut(rule)) cuts.set(words, rule);
    else if (isAddition(rule)) additions.set(words, rule);
    else if (isMeaning(rule)) meanings.set(words, rule);
  }
  const added = new Map<string, MeaningRule>();
  for (const [words, addition] of additions) {
    const decided = meanings.get(words);
    const meaning = decided && !isAddedAgain(addition, decided) ? decided : addition;
    meanings.set(words, meaning);
    if (meaning.verdict.type !== 'mute') added.set(words, meaning);
  }
  return { cuts, meanings, added };
}

/** Whether a new rule takes the place of an earlier one on the same words. What was added stays so when its meaning is decided. */
export function replaces(rule: NameVerdict, earlier: NameVerdict): boolean {
  return questionOf(rule) === questionOf(earlier) || (rule.type === 'add' && earlier.type === 'mute');
}

function questionOf({ type }: NameVerdict): 'cut' | 'added' | 'meaning' {
  if (type === 'words') return 'cut';
  return type === 'add' ? 'added' : 'meaning';
}

/** What was decided on an added name came after it was added, wherever it holds. */
function isAddedAgain(addition: ScopedRule, decided: ScopedRule): boolean {
  return addition.decidedAt > decided.decidedAt && widthOf(addition) <= widthOf(decided);
}

function widthOf({ scope }: ScopedRule): number {
  return NAME_SCOPES.indexOf(scope);
}

function isCut(rule: ScopedRule): rule is CutRule {
  return rule.verdict.type === 'words';
}

function isAddition(rule: ScopedRule): rule is RuleOf<'add'> {
  return rule.verdict.type === 'add';
}

function isMeaning(rule: ScopedRule): rule is MeaningRule {
  return rule.verdict.type !== 'words';
}

/** The weakest first. */
function byStrength(one: ScopedRule, other: ScopedRule): number {
  const width = widthOf(other) - widthOf(one);
  if (width !== 0 || one.decidedAt === other.decidedAt) return width;
  return one.decidedAt < other.decidedAt ? -1 : 1;
}
