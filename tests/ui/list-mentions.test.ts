import { describe, expect, it } from 'vitest';
import type { Mention } from '../../src/model/mention';
import { listMentions } from '../../src/ui/shared/list-mentions';
import { makeDate, makePlace } from '../support/make-article';

const TEXT = 'Alger, le 5 avril 2022. À Oran, le 5/4/2022. Algiers, mardi 5 avril 2023.';
const ALGIERS = { canonical: 'Alger', entityId: 'geonames:2507480' };

describe('the list of mentions', () => {
  it('names each thing once, where it first stands, and counts it', () => {
    const groups = listMentions(
      [
        makePlace(TEXT, 'Alger', ALGIERS),
        makeDate(TEXT, '5 avril 2022', '2022-04-05'),
        makePlace(TEXT, 'Oran'),
        makeDate(TEXT, '5/4/2022', '2022-04-05'),
        makePlace(TEXT, 'Algiers', ALGIERS),
      ].map(listed),
      everything,
    );
    expect(groups.map(({ first, index, count }) => [first.words, index, count])).toEqual([
      ['Alger', 0, 2],
      ['5 avril 2022', 1, 2],
      ['Oran', 2, 1],
    ]);
  });

  it('keeps a doubtful date apart from the same day written right', () => {
    const warnings = [{ code: 'weekday-mismatch', stated: 2, actual: 3, value: '2022-04-05' }] as const;
    const dates = [makeDate(TEXT, '5 avril 2022', '2022-04-05'), makeDate(TEXT, '5/4/2022', '2022-04-05', { warnings })];
    expect(listMentions(dates.map(listed), everything)).toHaveLength(2);
  });

  it('keeps dates apart that could not be placed', () => {
    const { resolved: _one, ...one } = makeDate(TEXT, '5 avril', '2022-04-05');
    const { resolved: _other, ...other } = makeDate(TEXT, '5/4', '2022-04-05');
    expect(listMentions([one, other].map(listed), everything)).toHaveLength(2);
  });

  it('calls a thing less sure only when every mention of it is', () => {
    const confidences = [0.4, 0.4, 0.9].map((confidence, number) => [number < 1 ? 'Oran' : 'Alger', confidence] as const);
    const places = confidences.map(([name, confidence]) => makePlace(TEXT, name, { confidence }));
    const groups = listMentions(places.map(listed), everything);
    expect(groups.map(({ first, isLessSure }) => [first.words, isLessSure])).toEqual([
      ['Oran', true],
      ['Alger', false],
    ]);
  });

  it('leaves out what is not shown, and the others keep their numbers', () => {
    const places = [makePlace(TEXT, 'Alger', ALGIERS), makePlace(TEXT, 'Oran'), makePlace(TEXT, 'Algiers', ALGIERS)];
    const groups = listMentions(places.map(listed), ({ start }) => start > 0);
    expect(groups.map(({ first, index, count }) => [first.words, index, count])).toEqual([
      ['Oran', 1, 1],
      ['Algiers', 2, 1],
    ]);
  });
});

function everything(): boolean {
  return true;
}

function listed<T extends Mention>(mention: T): T & { readonly words: string } {
  return { ...mention, words: TEXT.slice(mention.start, mention.end) };
}
