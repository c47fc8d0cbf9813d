import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyNameRules } from '../../../src/core/corrections/apply-name-rules';
import { ENTITY_KINDS, isDate, type Mention } from '../../../src/model/mention';
import type { NameVerdict } from '../../../src/model/name-rule';
import { NAME_SCOPES } from '../../../src/model/name-scope';
import { makeDate, makePlace } from '../../support/make-article';
import { makeScopedRule } from '../../support/make-rule';

const MUTE: NameVerdict = { type: 'mute' };
const DECIDED_AT = '2022-04-11T08:00:00.000Z';

describe('whatever the rules', () => {
  const words = fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .array(fc.constantFrom('Jean', 'Paul', 'de', 'Paris', 'Be\u0301char', 'Béchar', 'Jean-Paul'), {
          minLength: 1,
          maxLength: 3,
        })
        .map((all) => all.join(' ')),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  );
  const kind = fc.constantFrom(...ENTITY_KINDS);
  const verdict: fc.Arbitrary<NameVerdict> = fc.oneof(
    fc.constant(MUTE),
    fc.record({ type: fc.constant('kind' as const), kind }),
    fc.record({ type: fc.constant('add' as const), kind }),
    fc.record({ type: fc.constant('words' as const), words, kind }),
    fc.record({ type: fc.constant('sameAs' as const), canonical: words, kind }),
  );
  const rule = fc
    .tuple(words, verdict, fc.constantFrom(...NAME_SCOPES), fc.nat(59))
    .map(([name, said, scope, minute]) => makeScopedRule(name, said, scope, minute));
  const article = fc
    .array(
      fc.tuple(
        words,
        fc.constantFrom(' ', '\n', '\u00A0', ', ', '\n\n'),
        fc.constantFrom('none', 'name', 'unsure', 'date', 'decided'),
      ),
    )
    .map(layOut);

  it('mentions stay in order, apart, inside the text, and what was decided on dates stands', () => {
    fc.assert(
      fc.property(article, fc.array(rule, { minLength: 1, maxLength: 12 }), ({ text, mentions }, rules) => {
        const after = applyNameRules(text, mentions, rules);
        let end = 0;
        for (const mention of after) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          ({ end } = mention);
        }
        expect(end).toBeLessThanOrEqual(text.length);
        const decided = mentions.filter((mention) => isDate(mention) && mention.decidedAt !== undefined);
        expect(after).toEqual(expect.arrayContaining(decided));
      }),
    );
  });

  it('they cost little: a thousand of them on a long article', () => {
    const text = 'Jean Dupont et Marie Durand sont allés à Paris, à Lyon et à Béchar. '.repeat(1_000);
    const mentions = [...text.matchAll(/Dupont/g)].map(({ index }) => ({
      ...makePlace('Dupont', 'Dupont'),
      start: index,
      end: index + 6,
    }));
    const rules = Array.from({ length: 1_000 }, (_, number) =>
      makeScopedRule(`Nom${number} ${number}`, { type: number % 2 ? 'mute' : 'add', kind: 'person' }, 'everywhere'),
    );
    rules.push(makeScopedRule('Dupont', { type: 'words', words: 'Jean Dupont', kind: 'person' }));
    const started = performance.now();
    expect(applyNameRules(text, mentions, rules)).toHaveLength(1_000);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

/** A text of words, some of which are marked. */
function layOut(pieces: readonly (readonly [string, string, string])[]): { readonly text: string; readonly mentions: Mention[] } {
  let text = '';
  const mentions: Mention[] = [];
  for (const [name, gap, role] of pieces) {
    const span = { start: text.length, end: text.length + name.length };
    text += name + gap;
    if (name === '' || role === 'none') continue;
    const confidence = role === 'unsure' ? 0.3 : 0.9;
    if (role === 'name' || role === 'unsure') mentions.push({ ...makePlace(name, name), ...span, confidence });
    else mentions.push({ ...makeDate(name, name, '2022'), ...span, ...(role === 'decided' && { decidedAt: DECIDED_AT }) });
  }
  return { text, mentions };
}
