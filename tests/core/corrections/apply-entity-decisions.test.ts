import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEntityDecisions, type NamedText } from '../../../src/core/corrections/apply-entity-decisions';
import { entityKey } from '../../../src/core/entities/entity-key';
import type { EntityDecision } from '../../../src/model/entity-decision';
import { isEntity, type EntityIdentity, type EntityMention } from '../../../src/model/mention';
import { makeDate, spanOf } from '../../support/make-article';
import { makeDecision, makePerson } from '../../support/make-decision';

const TEXT = 'Nikolaï Patrouchev a vu Dmitri Patrouchev à Sotchi le 5 avril 2022. Patrouchev père est parti.';
const NIKOLAI = makePerson('Nikolaï Patrouchev');
const DMITRI = makePerson('Dmitri Patrouchev');
const SECRETARY = makePerson('Le secrétaire du Conseil');
const SOCHI: EntityIdentity = { kind: 'place', canonical: 'Sotchi', entityId: 'geonames:491422' };
const HERE = 'journal.example/a';
const ARTICLE: NamedText = {
  text: TEXT,
  addresses: [HERE],
  mentions: [
    named('Nikolaï Patrouchev', NIKOLAI),
    named('Dmitri Patrouchev', DMITRI),
    named('Sotchi', SOCHI),
    makeDate(TEXT, '5 avril 2022', '2022-04-05'),
    named('Patrouchev père', NIKOLAI),
  ],
};

describe('decisions on entities', () => {
  it('leave a text alone on whose entities nothing was decided', () => {
    expect(applyEntityDecisions(ARTICLE, [])).toEqual({ mentions: ARTICLE.mentions, muted: [] });
    const elsewhere = makeDecision(makePerson('Anna Martin'), { type: 'mute' });
    expect(applyEntityDecisions(ARTICLE, [elsewhere])).toEqual({ mentions: ARTICLE.mentions, muted: [] });
  });

  it('make one entity another, by name, kind and id, and say what it was', () => {
    const merged = applyEntityDecisions(ARTICLE, [makeDecision(DMITRI, { type: 'sameAs', to: SOCHI })]);
    expect(merged.mentions[1]).toMatchObject({ ...SOCHI, ...spanOf(TEXT, 'Dmitri Patrouchev'), was: DMITRI });
    expect(namesOf(merged)).toEqual([NIKOLAI.canonical, 'Sotchi', 'Sotchi', NIKOLAI.canonical]);
  });

  it('lead on to what that is the same as, and to its new name', () => {
    const decisions = [
      makeDecision(DMITRI, { type: 'sameAs', to: NIKOLAI }),
      makeDecision(NIKOLAI, { type: 'sameAs', to: SECRETARY }, 1),
      makeDecision(SECRETARY, { type: 'rename', name: 'N. P.' }, 2),
    ];
    const { mentions } = applyEntityDecisions(ARTICLE, decisions);
    expect(namesOf({ mentions })).toEqual(['N. P.', 'N. P.', 'Sotchi', 'N. P.']);
    expect(mentions[1]).toMatchObject({ was: DMITRI, follows: decisions.map(({ decidedAt }) => decidedAt) });
  });

  it('go in no circle', () => {
    const decisions = [
      makeDecision(DMITRI, { type: 'sameAs', to: NIKOLAI }),
      makeDecision(NIKOLAI, { type: 'sameAs', to: DMITRI }, 1),
    ];
    expect(keysOf(applyEntityDecisions(ARTICLE, decisions))).toHaveLength(4);
  });

  it('give a new name without a new key, to one with an id and one without', () => {
    const decisions = [
      makeDecision(NIKOLAI, { type: 'rename', name: 'Le conseiller' }),
      makeDecision(SOCHI, { type: 'rename', name: 'Sotchi (Russie)' }, 1),
      makeDecision(NIKOLAI, { type: 'rename', name: 'N. Patrouchev' }, 2),
    ];
    const renamed = applyEntityDecisions(ARTICLE, decisions);
    expect(namesOf(renamed)).toEqual(['N. Patrouchev', DMITRI.canonical, 'Sotchi (Russie)', 'N. Patrouchev']);
    expect(keysOf(renamed)).toEqual(keysOf(ARTICLE));
  });

  it('take muted names out of the mentions and keep them apart', () => {
    const { mentions, muted } = applyEntityDecisions(ARTICLE, [makeDecision(NIKOLAI, { type: 'mute' })]);
    expect(namesOf({ mentions })).toEqual([DMITRI.canonical, 'Sotchi']);
    expect(muted).toMatchObject([spanOf(TEXT, 'Nikolaï Patrouchev'), spanOf(TEXT, 'Patrouchev père')]);
  });

  it('part what is written in one way, typography apart, from the rest, though all of it is another', () => {
    const father: EntityIdentity = { kind: 'person', canonical: 'Patrouchev père', entityId: 'reader:1' };
    const decisions = [
      makeDecision(NIKOLAI, { type: 'sameAs', to: father }, 0, { words: ['Patrouchev\u00A0père'] }),
      makeDecision(NIKOLAI, { type: 'sameAs', to: SECRETARY }, 1),
    ];
    expect(namesOf(applyEntityDecisions(ARTICLE, decisions))).toEqual([
      SECRETARY.canonical,
      DMITRI.canonical,
      'Sotchi',
      'Patrouchev père',
    ]);
  });

  it('part what stands in some articles alone', () => {
    const decision = makeDecision(DMITRI, { type: 'mute' }, 0, { addresses: ['journal.example/b', HERE] });
    expect(namesOf(applyEntityDecisions(ARTICLE, [decision]))).toEqual([NIKOLAI.canonical, 'Sotchi', NIKOLAI.canonical]);
    expect(namesOf(applyEntityDecisions({ ...ARTICLE, addresses: ['journal.example/c'] }, [decision]))).toEqual(namesOf(ARTICLE));
  });

  it('leave no trace once they are taken back, whatever was decided, and say the same when they are asked again', () => {
    const people = [NIKOLAI, DMITRI, SOCHI, SECRETARY];
    const verdicts = fc.oneof(
      fc.constant({ type: 'mute' } as const),
      fc.constantFrom(...people).map((to) => ({ type: 'sameAs', to }) as const),
      fc.constantFrom('Un nom', 'Patrouchev').map((name) => ({ type: 'rename', name }) as const),
    );
    const decisions = fc.array(
      fc.tuple(fc.constantFrom(...people), verdicts, fc.constantFrom({}, { words: ['Patrouchev père'] })),
    );
    fc.assert(
      fc.property(decisions, (all) => {
        const made: EntityDecision[] = all.map(([entity, verdict, where], minute) =>
          makeDecision(entity, verdict, minute, where),
        );
        const decided = applyEntityDecisions(ARTICLE, made);
        expect(decided.mentions.length + decided.muted.length).toBe(ARTICLE.mentions.length);
        expect(applyEntityDecisions({ ...ARTICLE, ...decided }, made)).toEqual(decided);
        expect(applyEntityDecisions({ ...ARTICLE, ...decided }, [])).toEqual({ mentions: ARTICLE.mentions, muted: [] });
      }),
    );
  });
});

function named(words: string, identity: EntityIdentity): EntityMention {
  return { ...spanOf(TEXT, words), ...identity, source: 'model', confidence: 0.9 };
}

function namesOf({ mentions }: Pick<NamedText, 'mentions'>): string[] {
  return mentions.filter(isEntity).map(({ canonical }) => canonical);
}

function keysOf({ mentions }: Pick<NamedText, 'mentions'>): string[] {
  return mentions.filter(isEntity).map(entityKey);
}
