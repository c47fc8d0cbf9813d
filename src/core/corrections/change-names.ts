import type { Corrections } from '../../model/correction';
import type { NameRule, ScopedRule, WideRule } from '../../model/name-rule';
import { NAME_SCOPES } from '../../model/name-scope';
import { foldName } from './name-words';
import { replaces } from './rule-index';

/** More rules on the names of one article no reader makes; the oldest give way. */
export const MOST_NAME_RULES = 500;

/** The corrections with one rule more. */
export function withNameRule(corrections: Corrections, { decidedAt, words, verdict }: NameRule): Corrections {
  const others = (corrections.names ?? []).filter((other) => other.decidedAt !== decidedAt);
  const names = [...others, { decidedAt, words, verdict }].toSorted((one, other) => (one.decidedAt < other.decidedAt ? -1 : 1));
  return { ...corrections, names: names.slice(-MOST_NAME_RULES) };
}

/** The corrections without some rules on names. */
export function withoutNameRules(corrections: Corrections, decidedAt: ReadonlySet<string>): Corrections {
  const { names = [], ...others } = corrections;
  const kept = names.filter((rule) => !decidedAt.has(rule.decidedAt));
  return kept.length > 0 ? { ...others, names: kept } : others;
}

/**
 * The rules that a new one takes the place of: those on the same words and the same question that hold no wider. A nearer one would
 * win over it, and the reader who decided here would see nothing happen.
 */
export function rulesReplaced(rule: ScopedRule, rules: readonly ScopedRule[]): ReadonlySet<string> {
  const words = foldName(rule.words);
  const replaced = rules.filter(
    (other) =>
      NAME_SCOPES.indexOf(other.scope) <= NAME_SCOPES.indexOf(rule.scope) &&
      replaces(rule.verdict, other.verdict) &&
      foldName(other.words) === words,
  );
  return new Set(replaced.map(({ decidedAt }) => decidedAt));
}

/** All rules that an article is read by: its own, and those for more articles. */
export function rulesOf({ names = [] }: Corrections, wide: readonly WideRule[]): ScopedRule[] {
  return [...names.map((rule) => ({ ...rule, scope: 'article' }) as const), ...wide];
}
