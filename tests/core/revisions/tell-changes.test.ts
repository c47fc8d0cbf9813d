import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze';
import { findDifferences } from '../../../src/core/revisions/find-differences';
import { tellChanges, type ChangeFact, type Version } from '../../../src/core/revisions/tell-changes';
import type { Mention } from '../../../src/model/mention';
import { makePlace } from '../../support/make-article';

const BEFORE = 'Les troupes sont arrivées ce mardi 5 novembre dans le désert.';

describe('what changed words mean', () => {
  it('is told of a date that no longer contradicts itself', () => {
    expect(facts(BEFORE, BEFORE.replace('novembre', 'avril'))).toEqual([
      { type: 'date', before: 'ce mardi 5 novembre', after: 'ce mardi 5 avril', doubt: 'gone' },
    ]);
  });

  it('is told of a date that contradicts itself now', () => {
    expect(facts(BEFORE.replace('novembre', 'avril'), BEFORE)).toMatchObject([{ type: 'date', doubt: 'new' }]);
  });

  it('says nothing of a doubt where there was none', () => {
    const [before, after] = ['Il est venu le 4 avril 2022 à Alger.', 'Il est venu le 5 avril 2022 à Alger.'];
    expect(facts(before, after)).toMatchObject([{ before: '4 avril 2022', after: '5 avril 2022', doubt: 'none' }]);
  });

  it('is told of numbers, but not of those of dates', () => {
    const before = 'Il y a eu 1 200 morts le 4 avril 2022, soit 3,5 % de plus.';
    expect(facts(before, before.replace('1 200', '1 450').replace('4 avril', '5 avril'))).toEqual([
      { type: 'date', before: '4 avril 2022', after: '5 avril 2022', doubt: 'none' },
      { type: 'number', before: '1 200', after: '1 450' },
    ]);
  });

  it('tells names that are new and names that are gone, not those that stand elsewhere too', () => {
    const [before, after] = ['Il a quitté Alger pour Oran.', 'Il a quitté Tunis pour Oran.'];
    const old = [makePlace(before, 'Alger'), makePlace(before, 'Oran')];
    const recent = [makePlace(after, 'Tunis'), makePlace(after, 'Oran')];
    expect(told({ text: before, mentions: old }, { text: after, mentions: recent })).toEqual([
      { type: 'gone', kind: 'place', words: 'Alger' },
      { type: 'new', kind: 'place', words: 'Tunis' },
    ]);
  });
});

function facts(before: string, after: string): ChangeFact[] {
  return told({ text: before, mentions: datesIn(before) }, { text: after, mentions: datesIn(after) });
}

function told(before: Version, after: Version): ChangeFact[] {
  return tellChanges(before, after, findDifferences(before.text, after.text, 'fr'));
}

function datesIn(text: string): readonly Mention[] {
  return analyze({ text, language: 'fr', published: '2022-04-10' }, { gazetteer: null, tagger: null }).mentions;
}
