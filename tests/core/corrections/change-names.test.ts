import { describe, expect, it } from 'vitest';
import { MOST_NAME_RULES, rulesReplaced, withNameRule, withoutNameRules } from '../../../src/core/corrections/change-names';
import { NO_CORRECTIONS } from '../../../src/model/correction';
import type { NameVerdict } from '../../../src/model/name-rule';
import { makeNameRule, makeScopedRule } from '../../support/make-rule';

const MUTE: NameVerdict = { type: 'mute' };
const PERSON: NameVerdict = { type: 'kind', kind: 'person' };
const ADD: NameVerdict = { type: 'add', kind: 'person' };
const LONGER: NameVerdict = { type: 'words', words: 'Donald Trump', kind: 'person' };

describe('the corrections of an article', () => {
  it('take a rule, in the order of the decisions, once, and leave dates alone', () => {
    const [first, second] = [makeNameRule('Paris', MUTE, 1), makeNameRule('Lyon', MUTE, 2)];
    const decided = { published: '2022', dates: [], names: [second] };
    expect(withNameRule(decided, first)).toEqual({ published: '2022', dates: [], names: [first, second] });
    expect(withNameRule(decided, second)).toEqual(decided);
  });

  it('have no list of names when the last rule goes', () => {
    const rule = makeNameRule('Paris', MUTE);
    const decided = withNameRule(NO_CORRECTIONS, rule);
    expect(withoutNameRules(decided, new Set(['2000']))).toEqual(decided);
    expect(withoutNameRules(decided, new Set([rule.decidedAt]))).toStrictEqual(NO_CORRECTIONS);
  });

  it('let the oldest give way when there are too many', () => {
    let corrections = NO_CORRECTIONS;
    for (let number = 0; number <= MOST_NAME_RULES; number += 1) {
      const decidedAt = new Date(number).toISOString();
      corrections = withNameRule(corrections, { ...makeNameRule('Paris', MUTE), decidedAt });
    }
    expect(corrections.names).toHaveLength(MOST_NAME_RULES);
    expect(corrections.names?.[0]?.decidedAt).toBe(new Date(1).toISOString());
  });
});

describe('a new rule', () => {
  it.each<[string, NameVerdict, NameVerdict, boolean]>([
    ['another kind, a muted one', PERSON, MUTE, true],
    ['a longer one, a muted one', LONGER, MUTE, false],
    ['a muted one, one that was added', MUTE, ADD, false],
    ['an added one, one that was muted', ADD, MUTE, true],
    ['an added one, one of a kind', ADD, PERSON, false],
  ])('replaces or not: %s', (_, verdict, before, isReplaced) => {
    const earlier = makeScopedRule('Jean\u00A0Trump', before, 'article', 1);
    const replaced = rulesReplaced(makeScopedRule('Jean Trump', verdict, 'article', 2), [earlier]);
    expect([...replaced]).toEqual(isReplaced ? [earlier.decidedAt] : []);
  });

  it('replaces what holds no wider, on the same words', () => {
    const rules = [
      makeScopedRule('Trump', PERSON, 'article', 1),
      makeScopedRule('Trump', PERSON, 'site', 2),
      makeScopedRule('Trump', PERSON, 'everywhere', 3),
      makeScopedRule('trump', PERSON, 'article', 4),
    ];
    const minutes = (scope: 'article' | 'site' | 'everywhere'): string[] =>
      [...rulesReplaced(makeScopedRule('Trump', MUTE, scope, 9), rules)].map((decidedAt) => decidedAt.slice(14, 16));
    expect(minutes('article')).toEqual(['01']);
    expect(minutes('site')).toEqual(['01', '02']);
    expect(minutes('everywhere')).toEqual(['01', '02', '03']);
  });
});
