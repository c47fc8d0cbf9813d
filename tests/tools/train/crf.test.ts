import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/core/entities/decode';
import { FEATURES_PER_TOKEN } from '../../../src/core/entities/features';
import { linksOf } from '../../../src/core/entities/forward-backward';
import { isFirstLabel, kindOfLabel, LABEL_COUNT, labelOf, OUTSIDE } from '../../../src/core/entities/labels';
import { randomFrom } from '../../../tools/corpora/random';
import { trainCrf, type Example, type TrainingOptions, type Weights } from '../../../tools/train/crf';

const OPTIONS: TrainingOptions = { epochs: 12, rate: 0.2, dropout: 0.1 };
const [PERSON, PLACE] = [0, 1];
/** Words by their rows: "à" is no name, "Paris" a place, "Jean" begins a person that "Dupont" goes on in; "Nice" is what its place makes it. */
const WORDS = { à: 0, Paris: 1, Jean: 2, Dupont: 3, dort: 4, Nice: 5 };

const [OUT, PLACE_1, PERSON_1, PERSON_2] = [OUTSIDE, labelOf(PLACE, true), labelOf(PERSON, true), labelOf(PERSON, false)];
const SENTENCES: readonly (readonly [words: readonly (keyof typeof WORDS)[], labels: readonly number[]])[] = [
  [
    ['Jean', 'Dupont', 'dort', 'à', 'Paris'],
    [PERSON_1, PERSON_2, OUT, OUT, PLACE_1],
  ],
  [
    ['Jean', 'Nice', 'dort'],
    [PERSON_1, PERSON_2, OUT],
  ],
  [
    ['dort', 'à', 'Nice'],
    [OUT, OUT, PLACE_1],
  ],
  [
    ['à', 'Paris', 'dort', 'Jean'],
    [OUT, PLACE_1, OUT, PERSON_1],
  ],
];

function exampleOf(words: readonly (keyof typeof WORDS)[], labels: readonly number[]): Example {
  const rows = new Int32Array(words.length * FEATURES_PER_TOKEN).fill(-1);
  for (const [at, word] of words.entries()) rows[at * FEATURES_PER_TOKEN] = WORDS[word];
  return { rows, labels: Uint8Array.from(labels) };
}

function train(
  seed: number,
  options = OPTIONS,
  examples: readonly Example[] = SENTENCES.map(([words, labels]) => exampleOf(words, labels)),
): Weights {
  return trainCrf(
    examples.flatMap((example) => [example, example, example]),
    6,
    options,
    randomFrom(seed),
    () => {},
  );
}

/** The labels that weights give to words. */
function labelsOf(weights: Weights, words: readonly (keyof typeof WORDS)[]): number[] {
  const scores = Float32Array.from({ length: words.length * LABEL_COUNT }, (_, index) => {
    const word = words[Math.floor(index / LABEL_COUNT)] ?? 'à';
    return weights.emissions[WORDS[word] * LABEL_COUNT + (index % LABEL_COUNT)] ?? 0;
  });
  const labels = words.map(() => OUTSIDE as number);
  for (const { first, end, kind } of decode(scores, linksOf(weights.transitions, weights.starts)))
    for (let at = first; at < end; at += 1) labels[at] = labelOf(kind, at === first);
  return labels;
}

describe('training', () => {
  it('learns the words of a toy corpus, and what a word is by what stands before it', () => {
    const weights = train(1);
    for (const [words, labels] of SENTENCES) expect(labelsOf(weights, words)).toEqual(labels);
    expect(labelsOf(weights, ['à', 'Nice', 'dort'])).toEqual([OUT, PLACE_1, OUT]);
  });

  it('gives the same bits for the same seed, and others for another', () => {
    expect(train(1)).toEqual(train(1));
    expect(train(2).emissions).not.toEqual(train(1).emissions);
  });

  it('makes the loss smaller', () => {
    const losses: number[] = [];
    const examples = SENTENCES.map(([words, labels]) => exampleOf(words, labels));
    const say = (line: string) => losses.push(Number(/loss (?<loss>\S+)/.exec(line)?.groups?.['loss']));
    trainCrf(examples, 6, OPTIONS, randomFrom(1), say);
    expect(losses).toHaveLength(OPTIONS.epochs);
    expect(losses.at(-1)).toBeLessThan((losses[0] ?? 0) / 2);
  });

  it('counts what occurs more often more', () => {
    const [place, person] = [exampleOf(['Nice'], [PLACE_1]), exampleOf(['Nice'], [PERSON_1])];
    const kindOf = (examples: readonly Example[]) => kindOfLabel(labelsOf(train(1, OPTIONS, examples), ['Nice'])[0] ?? OUTSIDE);
    expect([kindOf([place, person, person, person]), kindOf([place, place, place, person])]).toEqual([PERSON, PLACE]);
  });

  it('learns nothing of rows that never occur, and never gives what is no number', () => {
    const examples = [exampleOf(['Paris'], [PLACE_1])];
    const { emissions, transitions, starts } = train(1, OPTIONS, examples);
    expect([...emissions.subarray(2 * LABEL_COUNT)].every((weight) => weight === 0)).toBe(true);
    expect([...emissions, ...transitions, ...starts].every(Number.isFinite)).toBe(true);
    expect(isFirstLabel(starts.indexOf(Math.max(...starts)))).toBe(true);
  });
});
