import { firstBefore, LABEL_COUNT, lastBefore, mayFollow, OUTSIDE } from './labels';

/** How labels follow each other: scores, `-Infinity` where one may not follow, and the same as odds. */
export interface Links {
  /** From the row's label to the column's. */
  readonly steps: Float64Array;
  readonly stepOdds: Float64Array;
  /** Of the first label of a sentence. */
  readonly starts: Float64Array;
  readonly startOdds: Float64Array;
}

/** The links that these scores make, where labels may follow each other at all. */
export function linksOf(transitions: ArrayLike<number>, firsts: ArrayLike<number>): Links {
  const steps = Float64Array.from(transitions, (score, link) =>
    mayFollow(Math.floor(link / LABEL_COUNT), link % LABEL_COUNT) ? score : -Infinity,
  );
  const starts = Float64Array.from(firsts, (score, label) => (mayFollow(OUTSIDE, label) ? score : -Infinity));
  return { steps, stepOdds: steps.map(Math.exp), starts, startOdds: starts.map(Math.exp) };
}

/** The probabilities of a sentence's labels; arrays have `LABEL_COUNT` values for each token. */
export interface Chain {
  /** The odds of each label by itself, the likeliest of a token being 1. */
  readonly local: Float64Array;
  /** What leads to each label: sums to 1 for each token. */
  readonly forward: Float64Array;
  /** What follows from it: `forward * backward` is the label's probability. */
  readonly backward: Float64Array;
  /** The sum of each token before it was made 1. */
  readonly scales: Float64Array;
  /** The logarithm of the sum of all labellings' odds. */
  readonly logTotal: number;
}

/** The forward-backward algorithm on scaled probabilities (Rabiner 1989). Linear in the number of tokens. */
export function runChain(scores: ArrayLike<number>, links: Links): Chain {
  const length = scores.length / L;
  const local = new Float64Array(scores.length);
  const forward = new Float64Array(scores.length);
  const backward = new Float64Array(scores.length).fill(1, scores.length - L);
  const scales = new Float64Array(length);
  let logTotal = 0;
  for (let at = 0; at < length; at += 1) {
    logTotal += measureLocal(scores, local, at * L);
    if (at === 0) forward.set(links.startOdds);
    else stepForward(forward, links.stepOdds, at * L);
    scales[at] = normalise(forward, local, at * L);
    logTotal += Math.log(scales[at] as number);
  }
  for (let at = length - 1; at > 0; at -= 1) stepBackward(backward, local, links.stepOdds, at * L, scales[at] as number);
  return { local, forward, backward, scales, logTotal };
}

const L = LABEL_COUNT;

/** Writes the odds of a token's labels; gives the score that became 1. */
function measureLocal(scores: ArrayLike<number>, local: Float64Array, here: number): number {
  let most = -Infinity;
  for (let label = here; label < here + L; label += 1) most = Math.max(most, scores[label] as number);
  for (let label = here; label < here + L; label += 1) local[label] = Math.exp((scores[label] as number) - most);
  return most;
}

function stepForward(forward: Float64Array, stepOdds: Float64Array, here: number): void {
  for (let label = 0; label < L; label += 1) {
    let sum = 0;
    const last = lastBefore(label);
    for (let from = firstBefore(label); from <= last; from += 1)
      sum += (forward[here - L + from] as number) * (stepOdds[from * L + label] as number);
    forward[here + label] = sum;
  }
}

/** Takes a token's own odds in and makes its sum 1; gives what the sum was. */
function normalise(forward: Float64Array, local: Float64Array, here: number): number {
  let sum = 0;
  for (let label = here; label < here + L; label += 1)
    sum += forward[label] = (forward[label] as number) * (local[label] as number);
  for (let label = here; label < here + L; label += 1) forward[label] = (forward[label] as number) / sum;
  return sum;
}

function stepBackward(backward: Float64Array, local: Float64Array, stepOdds: Float64Array, here: number, scale: number): void {
  for (let to = 0; to < L; to += 1) {
    const [own, rest, last] = [local[here + to] as number, backward[here + to] as number, lastBefore(to)];
    for (let from = firstBefore(to); from <= last; from += 1)
      backward[here - L + from] = (backward[here - L + from] as number) + (stepOdds[from * L + to] as number) * own * rest;
  }
  for (let from = here - L; from < here; from += 1) backward[from] = (backward[from] as number) / scale;
}
