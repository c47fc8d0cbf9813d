import { describe, expect, it } from 'vitest';
import { describeAnchor } from '../../src/core/anchors/describe-anchor';
import { judgeSpan } from '../../tools/bench/anchors/judge-span';
import { readCases } from '../../tools/bench/anchors/read-cases';
import { findAnchorHypothesis, findAnchorHypothesisFolded } from '../../tools/bench/peers/find-anchor-hypothesis';
import { spanOf } from '../support/make-article';

const TEXT = "Le ministre est arrivé à Oran. Le lendemain, l'ouragan a quitté la côte, et le ministre d'Oran est reparti.";

describe('the verdict on a found span', () => {
  it.each([
    ['correct', { start: 0, end: 10 }, { start: 0, end: 8 }],
    ['partial', { start: 0, end: 10 }, { start: 0, end: 5 }],
    ['wrong', { start: 0, end: 10 }, { start: 6, end: 16 }],
    ['lost', null, { start: 6, end: 16 }],
    ['orphan kept', null, null],
    ['false anchor', { start: 6, end: 16 }, null],
  ])('is "%s"', (verdict, found, expected) => {
    expect(judgeSpan(found, expected)).toBe(verdict);
  });
});

describe("Hypothesis' method", () => {
  it('prefers exact words with the old surroundings', () => {
    const second = { start: TEXT.lastIndexOf('Oran'), end: TEXT.lastIndexOf('Oran') + 4 };
    expect(findAnchorHypothesis(`Bref. ${TEXT}`, describeAnchor(TEXT, second))).toEqual({
      start: second.start + 6,
      end: second.end + 6,
    });
  });

  it('pins a deleted quote to what is half like it, as ours must not', () => {
    const anchor = describeAnchor(TEXT, spanOf(TEXT, "l'ouragan a quitté la côte"));
    expect(findAnchorHypothesis('Hier un ouragan quitta les côtes.', anchor)).not.toBeNull();
  });

  it('finds other apostrophes without an error once they are folded', () => {
    const text = TEXT.replaceAll("'", '’');
    expect(findAnchorHypothesisFolded(text, describeAnchor(TEXT, spanOf(TEXT, "l'ouragan")))).toEqual(spanOf(text, 'l’ouragan'));
  });
});

describe('the cases of a folder', () => {
  it('are none where there is no folder or it has none', () => {
    expect([readCases(undefined), readCases('/nowhere')]).toEqual([[], []]);
  });
});
