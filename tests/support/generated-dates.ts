import fc from 'fast-check';
import type { DateMention } from '../../src/model/mention';
import { anyEdtf, anyInstant } from './any-text';
import { plain, some } from './some-fields';

const anyStated = some(
  {
    weekday: fc.constantFrom(1, 7),
    day: fc.integer({ min: 1, max: 31 }),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.integer({ min: -100, max: 2100 }),
    decade: fc.constant(1990),
    century: fc.constant(19),
    season: fc.constantFrom(21, 24),
    quarter: fc.constantFrom(1, 4),
    half: fc.constantFrom(1, 2),
    holiday: fc.constant('christmas'),
    unit: fc.constantFrom('day', 'weekend', 'century'),
    count: fc.integer({ min: -9, max: 9 }),
    isFromText: fc.constant(true),
    direction: fc.constantFrom('last', 'next'),
    partOfDay: fc.constantFrom('morning', 'midnight'),
    hour: fc.integer({ min: 0, max: 23 }),
    minute: fc.integer({ min: 0, max: 59 }),
    modifier: fc.constantFrom('start', 'about'),
    to: fc.constant({ year: 2016 }),
  },
  [],
);

const anyWarning = fc.oneof(
  some(
    {
      code: fc.constant('weekday-mismatch'),
      stated: fc.constant(2),
      actual: fc.constant(6),
      value: anyEdtf,
      suggestion: anyEdtf,
    },
    ['code', 'stated', 'actual', 'value'],
  ),
  some({ code: fc.constant('impossible-date'), day: fc.constant(31), month: fc.constant(4), year: fc.constant(2022) }, [
    'code',
    'day',
    'month',
  ]),
  some({ code: fc.constantFrom('after-publication', 'publication-mismatch'), value: anyEdtf, published: anyEdtf }, [
    'code',
    'value',
    'published',
  ]),
  some({ code: fc.constant('range-reversed'), from: anyEdtf, to: anyEdtf, suggestion: anyEdtf }, ['code', 'from', 'to']),
);

/** A date as it may be found, anywhere. */
export const anyDate = some(
  {
    kind: fc.constant('date'),
    stated: anyStated,
    resolved: fc.record(
      {
        value: anyEdtf,
        inferred: fc.subarray(['day', 'month', 'year']),
        basis: fc.constantFrom('stated', 'publication', 'weekday', 'text', 'reader'),
        confidence: fc.constantFrom(0, 0.5, 1),
      },
      plain,
    ),
    source: fc.constantFrom('rule', 'reader', 'model'),
    warnings: fc.array(anyWarning, { maxLength: 2 }),
    decidedAt: anyInstant,
    isDismissed: fc.constant(true),
  },
  ['kind', 'stated', 'source', 'warnings'],
) as unknown as fc.Arbitrary<DateMention>;
