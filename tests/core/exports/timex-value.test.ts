import { describe, expect, it } from 'vitest';
import { timexValue } from '../../../src/core/exports/timex-value';
import type { DateMention, StatedDate } from '../../../src/model/mention';
import { makeDate } from '../../support/make-article';

function valueOf(value: string, stated: StatedDate = {}): object {
  return timexValue(makeDate('alors', 'alors', value, { stated }));
}

function unplaced(stated: StatedDate, written: Partial<DateMention> = {}): string {
  const { resolved: _resolved, ...date } = makeDate('alors', 'alors', '2022', { stated, ...written });
  return timexValue(date).value;
}

describe('a TIMEX3 value', () => {
  it.each([
    ['2022-04-05', '2022-04-05'],
    ['2022-04', '2022-04'],
    ['2022', '2022'],
    ['198X', '198'],
    ['19XX', '19'],
    ['2022-21', '2022-SP'],
    ['2022-22', '2022-SU'],
    ['2022-23', '2022-FA'],
    ['2022-24', '2022-WI'],
    ['2022-33', '2022-Q1'],
    ['2022-36', '2022-Q4'],
    ['2022-40', '2022-H1'],
    ['2022-41', '2022-H2'],
    ['2022-04-04/2022-04-10', '2022-W14'],
    ['2022-04-09/2022-04-10', '2022-W14-WE'],
    ['2021-01-02/2021-01-03', '2020-W53-WE'],
    ['2018-12-31/2019-01-06', '2019-W01'],
  ])('of %s is %s', (edtf, value) => {
    expect(valueOf(edtf)).toEqual({ type: 'DATE', value });
  });

  it('of an hour or a part of a day is a time', () => {
    expect(valueOf('2022-04-05T14:30:00', { hour: 14 })).toEqual({ type: 'TIME', value: '2022-04-05T14:30:00' });
    expect(valueOf('2022-04-05', { partOfDay: 'evening' })).toEqual({ type: 'TIME', value: '2022-04-05TEV' });
    expect(valueOf('2022-04-05', { partOfDay: 'midnight' })).toEqual({ type: 'TIME', value: '2022-04-05TNI' });
  });

  it.each([
    ['2012/2016', 'P5Y', '2012', '2016'],
    ['2012-11/2013-01', 'P3M', '2012-11', '2013-01'],
    ['2022-04-05/2022-04-09', 'P5D', '2022-04-05', '2022-04-09'],
    ['2022-21/2022-22', 'P184D', '2022-SP', '2022-SU'],
    ['198X/199X', 'P7305D', '198', '199'],
    ['2016/2012', 'PXD', '2016', '2012'],
  ])('of the interval %s is a duration between its ends', (edtf, value, ...ends) => {
    expect(valueOf(edtf)).toEqual({ type: 'DURATION', value, ends });
  });

  it('of an interval with one end is all before or after that', () => {
    expect(valueOf('2022-04-05/..')).toEqual({ type: 'DATE', value: '2022-04-05', mod: 'ON_OR_AFTER' });
    expect(valueOf('../2022-21')).toEqual({ type: 'DATE', value: '2022-SP', mod: 'ON_OR_BEFORE' });
    expect(valueOf('2022/')).toEqual({ type: 'DATE', value: '2022', mod: 'ON_OR_AFTER' });
  });

  it('says that it is about, or a part of what it names', () => {
    expect(valueOf('2010~', { modifier: 'about' })).toEqual({ type: 'DATE', value: '2010', mod: 'APPROX' });
    expect(valueOf('2019', { modifier: 'start' })).toEqual({ type: 'DATE', value: '2019', mod: 'START' });
    expect(valueOf('2019-03', { modifier: 'mid' })).toEqual({ type: 'DATE', value: '2019-03', mod: 'MID' });
    expect(valueOf('2019-05', { modifier: 'end' })).toEqual({ type: 'DATE', value: '2019-05', mod: 'END' });
  });

  it('has an X for what is not known', () => {
    expect(unplaced({ weekday: 2 })).toBe('XXXX-WXX-2');
    expect(unplaced({ day: 5, month: 4 })).toBe('XXXX-04-05');
    expect(unplaced({ season: 22 })).toBe('XXXX-SU');
    expect(unplaced({ quarter: 3 })).toBe('XXXX-Q3');
    expect(unplaced({ half: 2 })).toBe('XXXX-H2');
    expect(unplaced({ year: 2022 })).toBe('2022');
    expect(unplaced({ unit: 'day', count: -1 })).toBe('XXXX-XX-XX');
  });

  it('of a day that does not exist has no day', () => {
    const impossible = { code: 'impossible-date', day: 31, month: 4, year: 2022 } as const;
    expect(unplaced({ day: 31, month: 4, year: 2022 }, { warnings: [impossible] })).toBe('2022-04-XX');
  });
});
