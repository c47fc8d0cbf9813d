import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../src/core/timeline/day-number';
import { layOut } from '../../../src/core/timeline/lay-out';
import { packLanes } from '../../../src/core/timeline/pack-lanes';
import { ticksOf } from '../../../src/core/timeline/ticks';
import { formatWindow, panned, readWindow, zoomed, zoomedTo } from '../../../src/core/timeline/window';
import { daysOf } from '../../../src/core/timeline/days-of';
import type { DayRange } from '../../../src/model/time';

describe('lanes', () => {
  it('put what overlaps into different lanes, and what follows into the first that is free', () => {
    const extents = [
      { from: 0, to: 10 },
      { from: 5, to: 8 },
      { from: 8, to: 12 },
      { from: 9, to: 20 },
      { from: 10, to: 11 },
    ];
    expect(packLanes(extents, 2)).toEqual([0, 1, 1, null, 0]);
  });
});

describe('a layout', () => {
  const SHOWN = { first: 0, last: 99 };

  it('never draws two labelled events over each other', () => {
    const event = fc.record({ first: fc.integer({ min: 0, max: 99 }), length: fc.constantFrom(0, 0, 0, 3, 40) });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (all) => {
        const events = all.map(({ first, length }) => ({ first, last: first + length })).toSorted((a, b) => a.first - b.first);
        const laid = layOut(events, SHOWN, 800, () => 60).events;
        expect(laid).toHaveLength(events.length);
        const boxes = laid.flatMap(({ from, to, lane, label }) =>
          label === null ? [] : [{ lane, from: Math.min(from, label), to: Math.max(to, label + 60) }],
        );
        for (const [index, box] of boxes.entries())
          for (const other of boxes.slice(index + 1))
            expect(box.lane !== other.lane || box.to <= other.from || other.to <= box.from).toBe(true);
      }),
    );
  });

  it('writes the label of what stands at the right edge to its left', () => {
    const [last] = layOut([{ first: 99, last: 99 }], SHOWN, 800, () => 60).events;
    expect(last?.label).toBeLessThan(740);
  });

  it('draws of what lasts longer than the days shown only what lies within', () => {
    const [event] = layOut([{ first: -50, last: 500 }], SHOWN, 800, () => 60).events;
    expect(event).toMatchObject({ from: 0, to: 800 });
  });
});

describe('ticks', () => {
  it.each([
    ['2022-04-01/2022-04-07', 10, ['2022-04-01', '2022-04-02', '2022-04-03']],
    ['2022-04-01/2022-05-15', 10, ['2022-04-04', '2022-04-11', '2022-04-18']],
    ['2021-12-15/2022-06-15', 10, ['2022-01-01', '2022-02-01', '2022-03-01']],
    ['1995/2022', 10, ['1995-01-01', '2000-01-01', '2005-01-01']],
  ])('of %s stand at round days', (time, most, expected) => {
    expect(
      ticksOf(range(time), most)
        .slice(0, 3)
        .map(({ at }) => formatDay(at)),
    ).toEqual(expected);
  });

  it('lie within the days and are about as many as there is room for', () => {
    fc.assert(
      fc.property(fc.integer({ min: -600_000, max: 600_000 }), fc.integer({ min: 3, max: 400_000 }), (first, length) => {
        const shown = { first, last: first + length };
        const ticks = ticksOf(shown, 10);
        expect(ticks.length).toBeLessThanOrEqual(12);
        expect(ticks.every(({ at }) => at >= shown.first && at <= shown.last)).toBe(true);
      }),
    );
  });
});

describe('the days that are shown', () => {
  it('keep their middle when they are zoomed', () => {
    expect(formatWindow(zoomed(range('2022-04-01/2022-04-29'), 0.5))).toBe('2022-04-08/2022-04-22');
    expect(formatWindow(zoomedTo(range('2022'), 'month'))).toBe('2022-06-17/2022-07-17');
  });

  it('move by a share of their length, a day at least, and not beyond what can be written', () => {
    expect(formatWindow(panned(range('2022-04-01/2022-04-10'), 0.4))).toBe('2022-04-05/2022-04-14');
    expect(formatWindow(panned(range('2022-04-01'), -0.4))).toBe('2022-03-31/2022-03-31');
    expect(formatWindow(panned(range('9999-12-01/9999-12-31'), 1))).toBe('9999-12-01/9999-12-31');
  });

  it('are read as they were written, and not of other words', () => {
    expect(readWindow('2022-04-01/2022-04-10')).toEqual(range('2022-04-01/2022-04-10'));
    expect([readWindow(''), readWindow('soon')]).toEqual([null, null]);
  });
});

function range(time: string): DayRange {
  const days = daysOf(time);
  if (!days) throw new Error(time);
  return { first: days.first, last: days.last };
}
