import { FEATURES_PER_TOKEN } from '../../src/core/entities/features';
import { LABEL_COUNT, mayFollow, OUTSIDE } from '../../src/core/entities/labels';

/** A sentence as the trainer sees it. */
export interface Example {
  /** `FEATURES_PER_TOKEN` rows of the table for each token, -1 for none. */
  readonly rows: Int32Array;
  readonly labels: Uint8Array;
  /** How much it counts. */
  readonly weight: number;
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
  learn({ rows: all, labels, weight }: Example): number {
    const length = labels.length;
    const rows = this.chooseRows(all);
    const emissions = this.emit(rows, length);
    const { marginals, links, logLikelihood } = forwardBackward(emissions, this.links, labels);
    const { table, options } = this;
    const gradient = new Float64Array(L);
    for (let at = 0; at < length; at += 1) {
      let isQuiet = true;
      for (let label = 0; label < L; label += 1) {
        const pull = (label === labels[at] ? 1 : 0) - (marginals[at * L + label] ?? 0);
        const isNegligible = Math.abs(pull) < NEGLIGIBLE;
        gradient[label] = isNegligible ? 0 : pull * weight;
        if (!isNegligible) isQuiet = false;
      }
      if (isQuiet) continue;
      for (let column = at * FEATURES_PER_TOKEN; column < (at + 1) * FEATURES_PER_TOKEN; column += 1) {
        const row = rows[column] as number;
        if (row < 0) continue;
        for (let label = 0; label < L; label += 1) {
          const pull = gradient[label] as number;
          if (pull === 0) continue;
          const square = (table[row + L + label] as number) + pull * pull;
          table[row + L + label] = square;
          table[row + label] = (table[row + label] as number) + (options.rate * pull) / Math.sqrt(square + 1e-2);
        }
      }
    }
    this.learnLinks(links, labels, weight);
    return -logLikelihood;
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
    const kept = 1 / (1 - this.options.dropout);
    const { table } = this;
    for (let at = 0; at < length; at += 1) {
      const to = at * L;
      for (let column = at * FEATURES_PER_TOKEN; column < (at + 1) * FEATURES_PER_TOKEN; column += 1) {
        const row = rows[column] as number;
        if (row < 0) continue;
        for (let label = 0; label < L; label += 1) emissions[to + label] = (emissions[to + label] as number) + (table[row + label] as number);
      }
      for (let label = 0; label < L; label += 1) emissions[to + label] = (emissions[to + label] as number) * kept;
    }
    return emissions;
  }

  private learnLinks(expected: Float64Array, labels: Uint8Array, weight: number): void {
    const pulls = expected.map((value) => -value);
    for (let at = 0; at < labels.length; at += 1) {
      const link = at === 0 ? L * L + (labels[0] ?? 0) : (labels[at - 1] ?? 0) * L + (labels[at] ?? 0);
      pulls[link] = (pulls[link] ?? 0) + 1;
    }
    for (const [link, pull] of pulls.entries()) {
      if (pull === 0) continue;
      const square = (this.linkSquares[link] ?? 0) + pull * pull;
      this.linkSquares[link] = square;
      this.links[link] = (this.links[link] ?? 0) + (this.options.rate * pull * weight) / Math.sqrt(square + 1e-2);
    }
  }

  /** Takes the weights of this moment into the mean. */
  remember(): void {
    const { table, sums } = this;
    for (let from = 0, to = 0; to < sums.length; from += STRIDE, to += L)
      for (let label = 0; label < L; label += 1) sums[to + label] = (sums[to + label] as number) + (table[from + label] as number);
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

interface Expectations {
  readonly marginals: Float64Array;
  /** Expected counts of transitions, then of starts. */
  readonly links: Float64Array;
  readonly logLikelihood: number;
}

/** The forward-backward algorithm on scaled probabilities (Rabiner 1989). */
function forwardBackward(emissions: Float64Array, links: Float64Array, labels: Uint8Array): Expectations {
  const length = labels.length;
  const step = new Float64Array(L * L);
  for (let from = 0; from < L; from += 1)
    for (let to = 0; to < L; to += 1) step[from * L + to] = mayFollow(from, to) ? Math.exp(links[from * L + to] as number) : 0;
  const local = new Float64Array(length * L);
  const forward = new Float64Array(length * L);
  const backward = new Float64Array(length * L);
  const scales = new Float64Array(length);
  let logLikelihood = 0;
  for (let at = 0; at < length; at += 1) {
    const here = at * L;
    let most = -Infinity;
    for (let label = 0; label < L; label += 1) most = Math.max(most, emissions[here + label] as number);
    let sum = 0;
    for (let label = 0; label < L; label += 1) {
      const score = Math.exp((emissions[here + label] as number) - most);
      local[here + label] = score;
      let reach = 0;
      if (at === 0) reach = mayFollow(OUTSIDE, label) ? Math.exp(links[L * L + label] as number) : 0;
      else for (let from = 0; from < L; from += 1) reach += (forward[here - L + from] as number) * (step[from * L + label] as number);
      forward[here + label] = reach * score;
      sum += reach * score;
    }
    scales[at] = sum;
    for (let label = 0; label < L; label += 1) forward[here + label] = (forward[here + label] as number) / sum;
    const gold = labels[at] as number;
    const link = at === 0 ? L * L + gold : (labels[at - 1] as number) * L + gold;
    logLikelihood += (links[link] as number) + (emissions[here + gold] as number) - most - Math.log(sum);
  }
  const expected = new Float64Array(L * L + L);
  backward.fill(1, (length - 1) * L);
  for (let at = length - 2; at >= 0; at -= 1) {
    const [here, next] = [at * L, (at + 1) * L];
    const scale = scales[at + 1] as number;
    for (let from = 0; from < L; from += 1) {
      let sum = 0;
      for (let to = 0; to < L; to += 1) {
        const way = (step[from * L + to] as number) * (local[next + to] as number) * (backward[next + to] as number);
        if (way === 0) continue;
        sum += way;
        expected[from * L + to] = (expected[from * L + to] as number) + ((forward[here + from] as number) * way) / scale;
      }
      backward[here + from] = sum / scale;
    }
  }
  const marginals = forward;
  for (let index = 0; index < marginals.length; index += 1) marginals[index] = (forward[index] as number) * (backward[index] as number);
  for (let label = 0; label < L; label += 1) expected[L * L + label] = marginals[label] as number;
  return { marginals, links: expected, logLikelihood };
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const kept = order[last] as number;
    order[last] = order[other] as number;
    order[other] = kept;
  }
}
