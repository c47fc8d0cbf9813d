import { describe, expect, it } from 'vitest';
import { decode, type TaggedName } from '../../../src/core/entities/decode';
import { linksOf, type Links } from '../../../src/core/entities/forward-backward';
import { isFirstLabel, kindOfLabel, LABEL_COUNT, labelOf, mayFollow, OUTSIDE } from '../../../src/core/entities/labels';
import { randomFloats } from '../../support/make-tagger';

const [PERSON, PLACE] = [0, 1];

/** Scores in which the labels of each token stand out by `lead`. */
function scoresFor(labels: readonly number[], lead = 5): Float32Array {
  const scores = new Float32Array(labels.length * LABEL_COUNT);
  for (const [at, label] of labels.entries()) scores[at * LABEL_COUNT + label] = lead;
  return scores;
}

/** Links without a preference but those that are written. */
function makeLinks({ transitions, starts }: { transitions?: Float32Array; starts?: Float32Array } = {}): Links {
  return linksOf(transitions ?? new Float32Array(LABEL_COUNT * LABEL_COUNT), starts ?? new Float32Array(LABEL_COUNT));
}

function spansOf(names: readonly TaggedName[]): [number, number, number][] {
  return names.map(({ first, end, kind }) => [first, end, kind]);
}

describe('decode', () => {
  it('gives the names that the labels spell', () => {
    const labels = [labelOf(PERSON, true), labelOf(PERSON, false), OUTSIDE, labelOf(PLACE, true)];
    expect(spansOf(decode(scoresFor(labels), makeLinks()))).toEqual([
      [0, 2, PERSON],
      [3, 4, PLACE],
    ]);
  });

  it('keeps names that touch apart', () => {
    const labels = [labelOf(PLACE, true), labelOf(PLACE, true), labelOf(PLACE, false)];
    expect(spansOf(decode(scoresFor(labels), makeLinks()))).toEqual([
      [0, 1, PLACE],
      [1, 3, PLACE],
    ]);
  });

  it('gives nothing for no token and for tokens outside', () => {
    expect(decode(new Float32Array(0), makeLinks())).toEqual([]);
    expect(decode(scoresFor([OUTSIDE, OUTSIDE]), makeLinks())).toEqual([]);
  });

  it('begins no name with a label that only goes on in one', () => {
    const scores = scoresFor([labelOf(PERSON, false), labelOf(PERSON, false)]);
    expect(spansOf(decode(scores, makeLinks()))).toEqual([[0, 2, PERSON]]);
  });

  it('goes by the start of a sentence and by the steps between labels', () => {
    const starts = new Float32Array(LABEL_COUNT);
    starts[labelOf(PLACE, true)] = 3;
    expect(spansOf(decode(new Float32Array(LABEL_COUNT), makeLinks({ starts })))).toEqual([[0, 1, PLACE]]);
    const transitions = new Float32Array(LABEL_COUNT * LABEL_COUNT);
    transitions[labelOf(PLACE, true) * LABEL_COUNT + labelOf(PLACE, false)] = 3;
    expect(spansOf(decode(new Float32Array(2 * LABEL_COUNT), makeLinks({ starts, transitions })))).toEqual([[0, 2, PLACE]]);
  });

  it('never takes a step that no name takes, however the model praises it', () => {
    const transitions = Float32Array.from({ length: LABEL_COUNT * LABEL_COUNT }, (_, index) =>
      mayFollow(Math.floor(index / LABEL_COUNT), index % LABEL_COUNT) ? 0 : 50,
    );
    const starts = Float32Array.from({ length: LABEL_COUNT }, (_, label) => (mayFollow(OUTSIDE, label) ? 0 : 50));
    const model = makeLinks({ transitions, starts });
    for (let seed = 1; seed <= 50; seed += 1) {
      const scores = randomFloats(4 * LABEL_COUNT, 3, seed);
      expect(decode(scores, model).map(round)).toEqual(best(scores, model).map(round));
    }
  });

  it('finds the best labels and their probabilities as counting all of them does', () => {
    for (let seed = 1; seed <= 150; seed += 1) {
      const model = makeLinks({
        transitions: randomFloats(LABEL_COUNT * LABEL_COUNT, 2, 1000 + seed),
        starts: randomFloats(LABEL_COUNT, 2, 2000 + seed),
      });
      const scores = randomFloats((1 + (seed % 4)) * LABEL_COUNT, 3, seed);
      expect(decode(scores, model).map(round)).toEqual(best(scores, model).map(round));
    }
  });

  it('gives probabilities between 0 and 1 for sentences of a thousand tokens and for scores of hundreds', () => {
    const model = makeLinks({ transitions: randomFloats(LABEL_COUNT * LABEL_COUNT, 5, 7) });
    for (const most of [1, 30, 300]) {
      const names = decode(randomFloats(1000 * LABEL_COUNT, most, 11), model);
      expect(names.length).toBeGreaterThan(50);
      expect(names.filter(({ confidence }) => !(confidence >= 0 && confidence <= 1 + 1e-9))).toEqual([]);
    }
  });

  it('is as sure as the scores are apart', () => {
    const [sure] = decode(scoresFor([labelOf(PERSON, true)], 10), makeLinks());
    const [unsure] = decode(scoresFor([labelOf(PERSON, true)], 1), makeLinks());
    // Six labels may begin a sentence: outside, and the first ones of five kinds.
    expect(sure?.confidence).toBeCloseTo(Math.exp(10) / (Math.exp(10) + 5), 6);
    expect(unsure?.confidence).toBeCloseTo(Math.E / (Math.E + 5), 6);
  });
});

function round({ first, end, kind, confidence }: TaggedName): TaggedName {
  return { first, end, kind, confidence: Number(confidence.toFixed(6)) };
}

/** What `decode` should give, by counting every sequence of labels. */
function best(scores: Float32Array, { steps, starts }: Links): TaggedName[] {
  const sequences = sequencesOf(scores.length / LABEL_COUNT);
  const weights = sequences.map((labels) => Math.exp(scoreOf(labels)));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const winner = sequences[weights.indexOf(Math.max(...weights))] ?? [];
  const names: TaggedName[] = [];
  for (const [first, label] of winner.entries()) {
    if (!isFirstLabel(label)) continue;
    let end = first + 1;
    while (end < winner.length && winner[end] === label + 1) end += 1;
    const sure = winner.slice(first, end).map((own, offset) => probabilityOf(first + offset, own));
    names.push({ first, end, kind: kindOfLabel(label), confidence: Math.min(...sure) });
  }
  return names;

  function scoreOf(labels: readonly number[]): number {
    return labels.reduce((sum, label, at) => {
      const step = at === 0 ? starts[label] : steps[(labels[at - 1] ?? 0) * LABEL_COUNT + label];
      return sum + (step ?? 0) + (scores[at * LABEL_COUNT + label] ?? 0);
    }, 0);
  }

  function probabilityOf(at: number, label: number): number {
    return weights.reduce((sum, weight, index) => (sequences[index]?.[at] === label ? sum + weight : sum), 0) / all;
  }
}

/** Every sequence of labels that names can have. */
function sequencesOf(length: number): number[][] {
  const labels = Array.from({ length: LABEL_COUNT }, (_, label) => label);
  let sequences: number[][] = [[]];
  for (let at = 0; at < length; at += 1)
    sequences = sequences.flatMap((before) =>
      labels.filter((label) => mayFollow(before.at(-1) ?? OUTSIDE, label)).map((label) => [...before, label]),
    );
  return sequences;
}
