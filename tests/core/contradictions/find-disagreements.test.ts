import { describe, expect, it } from 'vitest';
import { findDisagreements } from '../../../src/core/contradictions/find-disagreements';
import { isSlip } from '../../../src/core/contradictions/is-slip';
import { dayNumberOf } from '../../../src/core/timeline/day-number';
import { parseEdtf, isDay } from '../../../src/core/dates/edtf';
import type { Article } from '../../../src/model/article';
import type { Mention } from '../../../src/model/mention';
import { makeArticle, makeDate, makePlace } from '../../support/make-article';

const BRIDGE = (day: string): string =>
  `Le pont de la rivière s’est effondré le ${day} à Gênes, en Italie, pendant un violent orage.`;

describe('a disagreement', () => {
  it('is found where two articles give one event two days, one of which may be a slip', () => {
    const [one, other] = [tell('a', BRIDGE('14 août 2018')), tell('b', `Hier. ${BRIDGE('15 août 2018')} Fin.`, '2018-08-15')];
    const [found, ...more] = findDisagreements(one, other);
    expect(more).toEqual([]);
    expect(found && [found.one.value, found.other.value, found.shared]).toEqual([
      '2018-08-14',
      '2018-08-15',
      ['Gênes', 'Italie'],
    ]);
    expect(found && other.text.slice(found.other.start, found.other.end)).toBe('15 août 2018');
  });

  it('is none where the days agree', () => {
    expect(findDisagreements(tell('a', BRIDGE('14 août 2018')), tell('b', BRIDGE('14 août 2018')))).toEqual([]);
  });

  it('is none where one article tells of both days', () => {
    const both = tell('b', `${BRIDGE('15 août 2018')} Un autre pont était tombé le 14 août 2018.`, '2018-08-15', [
      '14 août 2018',
      '2018-08-14',
    ]);
    expect(findDisagreements(tell('a', BRIDGE('14 août 2018')), both)).toEqual([]);
  });

  it('is none where the sentences share names only', () => {
    const other = tell('b', 'Le maire a reçu des journalistes le 15 août 2018 à Gênes, en Italie.', '2018-08-15');
    expect(findDisagreements(tell('a', BRIDGE('14 août 2018')), other)).toEqual([]);
  });

  it('is none where the sentences share words only', () => {
    const other = tell('b', BRIDGE('15 août 2018').replace('Gênes', 'Lyon').replace('Italie', 'France'), '2018-08-15', null, [
      'Lyon',
      'France',
    ]);
    expect(findDisagreements(tell('a', BRIDGE('14 août 2018')), other)).toEqual([]);
  });

  it('is none where a sentence names several days', () => {
    const other = tell('b', BRIDGE('15 août 2018 (et non le 16 août 2018)'), '2018-08-15', ['16 août 2018', '2018-08-16']);
    expect(findDisagreements(tell('a', BRIDGE('14 août 2018')), other)).toEqual([]);
  });

  it('is none where what is told comes round every week', () => {
    const other = tell('b', BRIDGE('21 août 2018').replace('pendant un violent orage', 'dans la nuit'), '2018-08-21');
    expect(findDisagreements(tell('a', BRIDGE('14 août 2018')), other)).toEqual([]);
  });

  it('is none where a date is doubted already', () => {
    const one = tell('a', BRIDGE('14 août 2018'));
    const warning = { code: 'weekday-mismatch', stated: 1, actual: 2, value: '2018-08-14' } as const;
    const mentions = one.mentions.map((mention) => (mention.kind === 'date' ? { ...mention, warnings: [warning] } : mention));
    expect(findDisagreements({ ...one, mentions }, tell('b', BRIDGE('15 août 2018'), '2018-08-15'))).toEqual([]);
  });
});

describe('a slip', () => {
  it.each([
    ['2018-08-14', '2018-08-15', true],
    ['2022-11-05', '2022-04-05', true],
    ['2021-04-05', '2022-04-05', true],
    ['2022-04-05', '2022-05-04', true],
    ['2022-04-12', '2022-04-21', true],
    ['2022-04-05', '2022-04-12', false],
    ['2022-04-05', '2022-04-08', false],
    ['2012-04-05', '2022-04-05', false],
  ])('of %s for %s: %s', (one, other, expected) => {
    expect(isSlip(dayOf(one), dayOf(other))).toBe(expected);
    expect(isSlip(dayOf(other), dayOf(one))).toBe(expected);
  });
});

function tell(
  id: string,
  text: string,
  value = '2018-08-14',
  other: readonly [string, string] | null = null,
  places: readonly string[] = ['Gênes', 'Italie'],
): Article {
  const words = /\d+ août 2018/.exec(text)?.[0] ?? '';
  const mentions: Mention[] = [
    makeDate(text, words, value),
    ...places.map((name) => makePlace(text, name)),
    ...(other ? [makeDate(text, ...other)] : []),
  ];
  return makeArticle({ id, text, mentions });
}

function dayOf(value: string): number {
  const date = parseEdtf(value);
  if (!date || !isDay(date)) throw new Error(value);
  return dayNumberOf(date);
}
