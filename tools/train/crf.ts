import { FEATURES_PER_TOKEN } from '../../src/core/entities/features';
import { linksOf, runChain, type Chain, type Links } from '../../src/core/entities/forward-backward';
import { LABEL_COUNT } from '../../src/core/entities/labels';

/** A sentence as the trainer sees it. */
export interface Example {
  /** `FEATURES_PER_TOKEN` rows of the table for each token, -1 for none. */
  readonly rows: Int32Array;
  readonly labels: Uint8Array;
}

export interface TrainingOptions {
  readonly epochs: number;
  readonly rate: number;
  /** The share of features that a sentence is trained without. */
  readonly dropout: number;
}

/** The weights of a CRF. */
export interface Weights {
  /** `LABEL_COUNT` for each row. */
  readonly emissions: Float32Array;
  /** From the row's label to the column's. */
  readonly transitions: Float32Array;
  /** Of the first label of a sentence. */
  readonly starts: Float32Array;
}

const L = LABEL_COUNT;
/** A weight and its sum of squared gradients lie side by side: one visit to memory for both. */
const STRIDE = 2 * L;
/** Labels that are this sure need no push. */
const NEGLIGIBLE = 1e-3;
/** Keeps the first steps of a weight from being the largest. */
const FIRST_SQUARES = 1e-2;

/**
 * Trains a linear-chain CRF (Lafferty et al. 2001) by stochastic gradient with AdaGrad (Duchi et al. 2011), feature dropout, and the
 * mean of the weights over the second half of training. The same examples, options and random numbers give the same bits.
 */
export function trainCrf(
  examples: readonly Example[],
  rowCount: number,
  options: TrainingOptions,
  random: () => number,
  say: (line: string) => void,
): Weights {
  const trainer = new Trainer(rowCount, options, random);
  const order = Int32Array.from(examples, (_, index) => index);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, random);
    let loss = 0;
    const half = order.length >> 1;
    for (const [done, index] of order.entries()) {
      const example = examples[index];
      if (example) loss += trainer.learn(example);
      if ((done === half || done === order.length - 1) && 2 * epoch >= options.epochs) trainer.remember();
    }
    say(`epoch ${epoch + 1}: loss ${(loss / order.length).toFixed(4)} a sentence`);
  }
  return trainer.mean();
}

class Trainer {
  private readonly table: Float32Array;
  private readonly sums: Float32Array;
  private remembered = 0;
  /** Transitions, then starts; and their sums of squares. */
  private readonly links = new Float64Array(L * L + L);
  private readonly linkSquares = new Float64Array(L * L + L);
  private readonly linkSums = new Float64Array(L * L + L);

  constructor(
    rowCount: number,
    private readonly options: TrainingOptions,
    private readonly random: () => number,
  ) {
    this.table = new Float32Array(rowCount * STRIDE);
    this.sums = new Float32Array(rowCount * L);
  }

  /** One step on one sentence; gives its negative log likelihood before the step. */
  learn({ rows: all, labels }: Example): number {
    const rows = this.chooseRows(all);
    const emissions = this.emit(rows, labels.length);
    const links = linksOf(this.links.subarray(0, L * L), this.links.subarray(L * L));
    const chain = runChain(emissions, links);
    const score = scoreOf(labels, emissions, this.links);
    for (let at = 0; at < labels.length; at += 1) {
      const pulls = pullsOf(chain, at, labels[at] as number);
      if (pulls) this.learnToken(rows, at, pulls);
    }
    this.learnLinks(expectLinks(chain, links), labels);
    return chain.logTotal - score;
  }

  private learnToken(rows: Int32Array, at: number, pulls: Float64Array): void {
    for (let column = at * FEATURES_PER_TOKEN; column < (at + 1) * FEATURES_PER_TOKEN; column += 1) {
      const row = rows[column] as number;
      if (row >= 0) this.learnRow(row, pulls);
    }
  }

  private learnRow(row: number, pulls: Float64Array): void {
    const { table, options } = this;
    for (let label = 0; label < L; label += 1) {
      const pull = pulls[label] as number;
      if (pull === 0) continue;
      const squares = (table[row + L + label] as number) + pull * pull;
      table[row + L + label] = squares;
      table[row + label] = (table[row + label] as number) + (options.rate * pull) / Math.sqrt(squares + FIRST_SQUARES);
    }
  }

  /** Where the weights of the rows lie that are not left out this time; -1 for those that are. */
  private chooseRows(all: Int32Array): Int32Array {
    const rows = new Int32Array(all.length);
    for (let column = 0; column < all.length; column += 1) {
      const row = all[column] as number;
      rows[column] = row < 0 || this.random() < this.options.dropout ? -1 : row * STRIDE;
    }
    return rows;
  }

  private emit(rows: Int32Array, length: number): Float64Array {
    const emissions = new Float64Array(length * L);
    for (let column = 0; column < rows.length; column += 1) {
      const row = rows[column] as number;
      if (row >= 0) addRow(emissions, Math.floor(column / FEATURES_PER_TOKEN) * L, this.table, row);
    }
    const kept = 1 / (1 - this.options.dropout);
    return emissions.map((score) => score * kept);
  }

  private learnLinks(expected: Float64Array, labels: Uint8Array): void {
    const pulls = expected.map((value) => -value);
    for (let at = 0; at < labels.length; at += 1) pulls[linkAt(labels, at)] = (pulls[linkAt(labels, at)] as number) + 1;
    for (const [link, pull] of pulls.entries()) {
      if (pull === 0) continue;
      const square = (this.linkSquares[link] ?? 0) + pull * pull;
      this.linkSquares[link] = square;
      this.links[link] = (this.links[link] ?? 0) + (this.options.rate * pull) / Math.sqrt(square + FIRST_SQUARES);
    }
  }

  /** Takes the weights of this moment into the mean. */
  remember(): void {
    const { table, sums } = this;
    for (let from = 0, to = 0; to < sums.length; from += STRIDE, to += L)
      for (let label = 0; label < L; label += 1)
        sums[to + label] = (sums[to + label] as number) + (table[from + label] as number);
    for (const [link, value] of this.links.entries()) this.linkSums[link] = (this.linkSums[link] ?? 0) + value;
    this.remembered += 1;
  }

  /** The mean of what was remembered. */
  mean(): Weights {
    const links = Float32Array.from(this.linkSums, (sum) => sum / this.remembered);
    return {
      emissions: this.sums.map((sum) => sum / this.remembered),
      transitions: links.slice(0, L * L),
      starts: links.slice(L * L),
    };
  }
}

function addRow(emissions: Float64Array, to: number, table: Float32Array, row: number): void {
  for (let label = 0; label < L; label += 1)
    emissions[to + label] = (emissions[to + label] as number) + (table[row + label] as number);
}

/** The score of the right labels. */
function scoreOf(labels: Uint8Array, emissions: Float64Array, links: Float64Array): number {
  let score = 0;
  for (let at = 0; at < labels.length; at += 1)
    score += (emissions[at * L + (labels[at] as number)] as number) + (links[linkAt(labels, at)] as number);
  return score;
}

/** The number of the link by which a label is reached. */
function linkAt(labels: Uint8Array, at: number): number {
  return at === 0 ? L * L + (labels[0] as number) : (labels[at - 1] as number) * L + (labels[at] as number);
}

/** By how much each label of a token is too unlikely; null when it is right enough. */
function pullsOf({ forward, backward }: Chain, at: number, right: number): Float64Array | null {
  const pulls = new Float64Array(L);
  let isQuiet = true;
  for (let label = 0; label < L; label += 1) {
    const pull = (label === right ? 1 : 0) - (forward[at * L + label] as number) * (backward[at * L + label] as number);
    if (Math.abs(pull) < NEGLIGIBLE) continue;
    pulls[label] = pull;
    isQuiet = false;
  }
  return isQuiet ? null : pulls;
}

/** How often each transition, then each first label, is expected in a sentence. */
function expectLinks({ forward, backward, local, scales }: Chain, { stepOdds }: Links): Float64Array {
  const expected = new Float64Array(L * L + L);
  for (let at = 1; at < scales.length; at += 1) {
    for (let link = 0; link < L * L; link += 1) {
      const odds = stepOdds[link] as number;
      if (odds === 0) continue;
      const [from, to] = [(at - 1) * L + Math.floor(link / L), at * L + (link % L)];
      const way = (forward[from] as number) * odds * (local[to] as number) * (backward[to] as number);
      expected[link] = (expected[link] as number) + way / (scales[at] as number);
    }
  }
  for (let label = 0; label < L; label += 1) expected[L * L + label] = (forward[label] as number) * (backward[label] as number);
  return expected;
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const kept = order[last] as number;
    order[last] = order[other] as number;
    order[other] = kept;
  }
}
