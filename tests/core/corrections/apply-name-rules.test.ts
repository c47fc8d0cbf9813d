import { describe, expect, it } from 'vitest';
import { applyNameRules } from '../../../src/core/corrections/apply-name-rules';
import { isDate, type EntityMention, type Mention } from '../../../src/model/mention';
import type { NameVerdict, ScopedRule } from '../../../src/model/name-rule';
import { makeDate, makePlace, spanOf } from '../../support/make-article';
import { makeScopedRule } from '../../support/make-rule';

const MUTE: NameVerdict = { type: 'mute' };
const PERSON: NameVerdict = { type: 'kind', kind: 'person' };
const DECIDED_AT = '2022-04-11T08:00:00.000Z';

describe('a muted name', () => {
  const text = 'Paris et Lyon, puis Paris.';
  const mentions = [...everyPlace(text, 'Paris'), makePlace(text, 'Lyon')].toSorted((one, other) => one.start - other.start);

  it('is a name nowhere in the text, and others stay as they are', () => {
    expect(applyNameRules(text, mentions, [makeScopedRule('Paris', MUTE)])).toEqual([makePlace(text, 'Lyon')]);
  });

  it.each(['paris', 'PARIS', 'Pâris', 'Pari', 'Paris et'])('is not muted by "%s"', (words) => {
    expect(applyNameRules(text, mentions, [makeScopedRule(words, MUTE)])).toEqual(mentions);
  });

  it.each([
    ['L’Équipe', "L'Équipe"],
    ['Jean\u00A0Dupont', 'Jean Dupont'],
    ['Jean\nDupont', 'Jean  Dupont'],
    ['Jean‑Luc', 'Jean-Luc'],
    ['Bé\u00ADchar', 'Béchar'],
    ['Be\u0301char', 'Béchar'],
  ])('is found as %j when it was decided on %j', (written, words) => {
    const sentence = `Avec ${written} hier.`;
    expect(applyNameRules(sentence, [makePlace(sentence, written)], [makeScopedRule(words, MUTE)])).toEqual([]);
  });
});

describe('a name of another kind', () => {
  const text = 'Washington a parlé.';

  it('is the reader’s at every place, surely, and no more what it was taken for', () => {
    const washington = makePlace(text, 'Washington', { canonical: 'Washington, D. C.', entityId: 'geonames:4140963' });
    expect(applyNameRules(text, [washington], [makeScopedRule('Washington', PERSON)])).toEqual([
      {
        ...spanOf(text, 'Washington'),
        kind: 'person',
        canonical: 'Washington',
        source: 'reader',
        confidence: 1,
        decidedAt: DECIDED_AT,
        decidedFor: 'article',
      },
    ]);
  });

  it('keeps the full name that was worked out in the article', () => {
    const [mention] = applyNameRules(
      text,
      [makePlace(text, 'Washington', { canonical: 'George Washington' })],
      [makeScopedRule('Washington', PERSON)],
    );
    expect(mention).toMatchObject({ kind: 'person', canonical: 'George Washington' });
  });

  it('stays what it is when the machine comes to see it so too', () => {
    const person = makePlace(text, 'Washington', { kind: 'person', canonical: 'George Washington', entityId: 'x:1' });
    expect(applyNameRules(text, [person], [makeScopedRule('Washington', PERSON)])).toEqual([
      { ...person, source: 'reader', confidence: 1, decidedAt: DECIDED_AT, decidedFor: 'article' },
    ]);
  });
});

it('a name that is the same as another takes its full name, id and kind', () => {
  const text = 'La ville blanche dort.';
  const verdict = { type: 'sameAs', canonical: 'Alger', entityId: 'geonames:2507480', kind: 'place' } as const;
  const [mention] = applyNameRules(
    text,
    [makePlace(text, 'ville blanche', { kind: 'other' })],
    [makeScopedRule('ville blanche', verdict)],
  );
  expect(mention).toEqual({
    ...spanOf(text, 'ville blanche'),
    kind: 'place',
    canonical: 'Alger',
    entityId: 'geonames:2507480',
    source: 'reader',
    confidence: 1,
    decidedAt: DECIDED_AT,
    decidedFor: 'article',
  });
});

describe('a longer or shorter name', () => {
  it('is longer wherever the longer words stand, and swallows what it meets', () => {
    const text = 'Donald Trump est là. Trump parle. Donald  Trump sort. Donald Trumpet joue.';
    const mentions = [...everyPlace(text, 'Donald'), ...everyPlace(text, 'Trump')]
      .filter(({ end }) => text[end] !== 'e')
      .toSorted((one, other) => one.start - other.start);
    const rule = makeScopedRule('Trump', { type: 'words', words: 'Donald Trump', kind: 'person' });
    expect(described(text, applyNameRules(text, mentions, [rule]))).toEqual([
      'Donald Trump person Donald Trump',
      'Trump place Trump',
      'Donald  Trump person Donald Trump',
      'Donald place Donald',
    ]);
  });

  it('is shorter at every place, and known as the others that are written so', () => {
    const text = 'Le président Macron arrive. Macron parle.';
    const macron = { kind: 'person', canonical: 'Emmanuel Macron', entityId: 'x:1' } as const;
    const last = makePlace(text, 'Macron parle', macron);
    const mentions = [makePlace(text, 'président Macron', { kind: 'person' }), { ...last, end: last.start + 6 }];
    const rule = makeScopedRule('président Macron', { type: 'words', words: 'Macron', kind: 'person' });
    expect(described(text, applyNameRules(text, mentions, [rule]))).toEqual([
      'Macron person Emmanuel Macron x:1',
      'Macron person Emmanuel Macron x:1',
    ]);
  });

  it('keeps who it was when its full name is the longer one, and no one when it is not', () => {
    const text = 'Donald Trump lit Paris Match.';
    const mentions = [
      makePlace(text, 'Trump', { kind: 'person', canonical: 'Donald Trump', entityId: 'x:1' }),
      makePlace(text, 'Paris', { entityId: 'geonames:2988507' }),
    ];
    const rules = [
      makeScopedRule('Trump', { type: 'words', words: 'Donald Trump', kind: 'person' }),
      makeScopedRule('Paris', { type: 'words', words: 'Paris Match', kind: 'other' }),
    ];
    expect(described(text, applyNameRules(text, mentions, rules))).toEqual([
      'Donald Trump person Donald Trump x:1',
      'Paris Match other Paris Match',
    ]);
  });

  it('gets the meaning that was decided on the words as they are then, the bare one its own', () => {
    const text = 'Donald Trump est là. Trump parle.';
    const rules = [
      makeScopedRule('Trump', { type: 'words', words: 'Donald Trump', kind: 'person' }, 'article', 1),
      makeScopedRule('Donald Trump', { type: 'kind', kind: 'organisation' }, 'article', 2),
      makeScopedRule('Trump', MUTE, 'article', 3),
    ];
    expect(described(text, applyNameRules(text, everyPlace(text, 'Trump'), rules))).toEqual([
      'Donald Trump organisation Donald Trump',
    ]);
  });

  it('stays as it was cut last', () => {
    const text = 'Donald Trump est là.';
    const longer = makeScopedRule('Trump', { type: 'words', words: 'Donald Trump', kind: 'person' }, 'article', 1);
    const shorter = makeScopedRule('Donald Trump', { type: 'words', words: 'Trump', kind: 'person' }, 'article', 2);
    for (const name of ['Trump', 'Donald Trump'])
      expect(described(text, applyNameRules(text, [makePlace(text, name)], [longer, shorter]))).toEqual(['Trump person Trump']);
  });

  it('does not reach over the end of a paragraph', () => {
    const text = 'Donald\n\nTrump est là.';
    const rule = makeScopedRule('Trump', { type: 'words', words: 'Donald Trump', kind: 'person' });
    expect(described(text, applyNameRules(text, [makePlace(text, 'Trump')], [rule]))).toEqual(['Trump place Trump']);
  });
});

describe('an added name', () => {
  const ADD: NameVerdict = { type: 'add', kind: 'organisation' };

  it('is found on word boundaries, in its case, however it is set', () => {
    const text = 'La Cimade, la cimade, La Cimades, l’Cimade. La\u00A0Cimade';
    expect(described(text, applyNameRules(text, [], [makeScopedRule('La Cimade', ADD)]))).toEqual([
      'La Cimade organisation La Cimade',
      'La\u00A0Cimade organisation La Cimade',
    ]);
    expect(spansOf(applyNameRules(text, [], [makeScopedRule('Cimade', ADD)]))).toEqual([3, 36, 47]);
  });

  it('is found with a mark before its first word', () => {
    const text = 'Le mot #MeToo, et MeToo.';
    expect(spansOf(applyNameRules(text, [], [makeScopedRule('#MeToo', ADD)]))).toEqual([7]);
  });

  it('is no name inside a longer one, but takes the place of shorter ones and of one that nobody sees', () => {
    const text = 'La Banque de Russie et la Russie blanche, ou Russie blanche la.';
    const bank = makePlace(text, 'Banque de Russie');
    const rules = [makeScopedRule('Russie', ADD), makeScopedRule('Russie blanche', ADD)];
    expect(described(text, applyNameRules(text, [bank], rules))).toEqual([
      'Banque de Russie place Banque de Russie',
      'Russie blanche organisation Russie blanche',
      'Russie blanche organisation Russie blanche',
    ]);
    expect(described(text, applyNameRules(text, [{ ...bank, confidence: 0.3 }], rules))[0]).toBe('Russie organisation Russie');
  });

  it('is known as the article knows it', () => {
    const text = 'L’ONU parle. Et l’ONU.';
    const known = makePlace(text, 'ONU', { kind: 'organisation', canonical: 'Nations unies', entityId: 'x:2' });
    expect(described(text, applyNameRules(text, [known], [makeScopedRule('ONU', ADD)]))).toEqual([
      'ONU organisation Nations unies x:2',
      'ONU organisation Nations unies x:2',
    ]);
  });

  it('says that the reader added it, and how far that holds', () => {
    const text = 'La Cimade agit.';
    const [mention] = applyNameRules(text, [], [makeScopedRule('Cimade', ADD, 'everywhere')]);
    expect(mention).toMatchObject({ isAdded: true, decidedFor: 'everywhere', decidedAt: DECIDED_AT });
    const person = makeScopedRule('Cimade', PERSON, 'site', 1);
    const [other] = applyNameRules(text, [], [makeScopedRule('Cimade', ADD, 'everywhere'), person]);
    expect(other).toMatchObject({ decidedFor: 'site', decidedAt: person.decidedAt });
    expect(other).not.toHaveProperty('isAdded');
  });

  it('stays a name when it is of another kind, and is none when it is muted', () => {
    const text = 'La Cimade agit.';
    const added = makeScopedRule('Cimade', ADD, 'article', 1);
    const person = makeScopedRule('Cimade', PERSON, 'article', 2);
    expect(described(text, applyNameRules(text, [], [added, person]))).toEqual(['Cimade person Cimade']);
    expect(applyNameRules(text, [], [added, makeScopedRule('Cimade', MUTE, 'everywhere', 2)])).toEqual([]);
    expect(applyNameRules(text, [], [person])).toEqual([]);
  });

  it('is a name again when it is added after it was muted, not where a nearer rule mutes it', () => {
    const text = 'La Cimade agit.';
    const added = makeScopedRule('Cimade', ADD, 'article', 2);
    expect(applyNameRules(text, [], [makeScopedRule('Cimade', MUTE, 'everywhere', 1), added])).toHaveLength(1);
    const everywhere = makeScopedRule('Cimade', ADD, 'everywhere', 2);
    expect(applyNameRules(text, [], [makeScopedRule('Cimade', MUTE, 'article', 1), everywhere])).toEqual([]);
  });
});

describe('of two rules on the same words', () => {
  const text = 'Washington a parlé.';
  const kindOf = (rules: readonly ScopedRule[]): string[] =>
    applyNameRules(text, [makePlace(text, 'Washington')], rules).map(({ kind }) => kind);
  const kind = (one: EntityMention['kind']): NameVerdict => ({ type: 'kind', kind: one });

  it('the nearer wins, though it be older', () => {
    const near = makeScopedRule('Washington', kind('person'), 'article', 1);
    const site = makeScopedRule('Washington', kind('event'), 'site', 2);
    const wide = makeScopedRule('Washington', kind('other'), 'everywhere', 3);
    expect(kindOf([near, site, wide])).toEqual(['person']);
    expect(kindOf([wide, site])).toEqual(['event']);
  });

  it('the later wins, in whatever order they come', () => {
    const rules = [
      makeScopedRule('Washington', kind('person'), 'article', 1),
      makeScopedRule('Washington', kind('event'), 'article', 2),
    ];
    expect(kindOf(rules)).toEqual(['event']);
    expect(kindOf(rules.toReversed())).toEqual(['event']);
  });
});

describe('a date', () => {
  const text = 'La place du 8 mai 1945 et le 8 mai 1945.';
  const first = makeDate(text, '8 mai 1945', '1945-05-08');
  const add = makeScopedRule('place du 8 mai 1945', { type: 'add', kind: 'place' });

  it('gives way to a longer name that the reader added', () => {
    expect(described(text, applyNameRules(text, [first], [add]))).toEqual(['place du 8 mai 1945 place place du 8 mai 1945']);
  });

  it('does not when the reader decided on it, nor for a name inside it', () => {
    const decided = { ...first, decidedAt: DECIDED_AT };
    expect(applyNameRules(text, [decided], [add])).toEqual([decided]);
    expect(applyNameRules(text, [first], [makeScopedRule('mai', { type: 'add', kind: 'person' })])[0]).toEqual(first);
  });
});

it('gives the mentions back where nothing is decided', () => {
  const mentions = [makePlace('Alger', 'Alger')];
  expect(applyNameRules('Alger', mentions, [])).toBe(mentions);
});

function everyPlace(text: string, name: string): EntityMention[] {
  return [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
    ...makePlace(name, name),
    start: index,
    end: index + name.length,
  }));
}

function described(text: string, mentions: readonly Mention[]): string[] {
  return mentions.map((mention) => {
    const { canonical = '', entityId = '' } = isDate(mention) ? {} : mention;
    return [text.slice(mention.start, mention.end), mention.kind, canonical, entityId].filter(Boolean).join(' ');
  });
}

function spansOf(mentions: readonly Mention[]): number[] {
  return mentions.map(({ start }) => start);
}
