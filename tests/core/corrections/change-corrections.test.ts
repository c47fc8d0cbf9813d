import { describe, expect, it } from 'vitest';
import { describeAnchor } from '../../../src/core/anchors/describe-anchor';
import {
  decisionsReplaced,
  MOST_DECISIONS,
  withDecision,
  withoutDecision,
  withPublished,
} from '../../../src/core/corrections/change-corrections';
import { NO_CORRECTIONS } from '../../../src/model/correction';
import { spanOf } from '../../support/make-article';

const TEXT = 'ce mardi 5 novembre, puis demain';
const NOVEMBER = describeAnchor(TEXT, spanOf(TEXT, 'ce mardi 5 novembre'));
const TOMORROW = describeAnchor(TEXT, spanOf(TEXT, 'demain'));
const [FIRST, SECOND] = ['2022-04-11T08:00:00.000Z', '2022-04-12T08:00:00.000Z'] as const;

describe('a decision', () => {
  it('takes the place of an earlier one on the same words, and of no other', () => {
    const once = withDecision(NO_CORRECTIONS, NOVEMBER, { value: '2022-03' }, FIRST);
    const both = withDecision(once, TOMORROW, { value: '2022-04-06' }, FIRST);
    const twice = withDecision(both, NOVEMBER, { isDismissed: true }, SECOND);
    expect(twice.dates).toEqual([
      { ...TOMORROW, value: '2022-04-06', decidedAt: FIRST },
      { ...NOVEMBER, isDismissed: true, decidedAt: SECOND },
    ]);
  });

  it('is taken back by its instant', () => {
    const both = withDecision(
      withDecision(NO_CORRECTIONS, NOVEMBER, { value: '2022-03' }, FIRST),
      TOMORROW,
      { value: '2022-04-06' },
      SECOND,
    );
    expect(withoutDecision(both, FIRST).dates).toEqual([{ ...TOMORROW, value: '2022-04-06', decidedAt: SECOND }]);
  });

  it('that is taken back gives its place back to those it took the place of, once', () => {
    const once = withDecision(NO_CORRECTIONS, NOVEMBER, { value: '2022-03' }, FIRST);
    const replaced = decisionsReplaced(once, NOVEMBER);
    const twice = withDecision(once, NOVEMBER, { isDismissed: true }, SECOND);
    expect(withoutDecision(twice, SECOND, replaced)).toEqual(once);
    expect(withoutDecision(once, SECOND, replaced)).toBe(once);
    expect(decisionsReplaced(once, TOMORROW)).toEqual([]);
  });

  it('makes the oldest give way when there are too many', () => {
    let corrections = NO_CORRECTIONS;
    for (let start = 0; start <= MOST_DECISIONS; start += 1)
      corrections = withDecision(corrections, { ...NOVEMBER, start }, { isDismissed: true }, FIRST);
    expect(corrections.dates).toHaveLength(MOST_DECISIONS);
    expect(corrections.dates[0]?.start).toBe(1);
  });
});

it('sets the publication date, and forgets it, without touching the decisions on dates', () => {
  const decided = withDecision(NO_CORRECTIONS, NOVEMBER, { isDismissed: true }, FIRST);
  const set = withPublished(decided, '2024-11-05');
  expect(set).toEqual({ published: '2024-11-05', dates: decided.dates });
  expect(withPublished(set, null)).toStrictEqual(decided);
});
