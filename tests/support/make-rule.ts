import type { NameRule, NameVerdict, ScopedRule } from '../../src/model/name-rule';

/** A rule that was made on a minute of one morning; later minutes win. */
export function makeNameRule(words: string, verdict: NameVerdict, minute = 0): NameRule {
  return { decidedAt: `2022-04-11T08:${String(minute).padStart(2, '0')}:00.000Z`, words, verdict };
}

/** The same with where it holds. */
export function makeScopedRule(
  words: string,
  verdict: NameVerdict,
  scope: ScopedRule['scope'] = 'article',
  minute = 0,
): ScopedRule {
  const rule = makeNameRule(words, verdict, minute);
  return scope === 'site' ? { ...rule, scope, host: 'journal.example' } : { ...rule, scope };
}
