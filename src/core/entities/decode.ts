import { FEATURES_PER_TOKEN } from './features';
import { isFirstLabel, kindOfLabel, LABEL_COUNT, mayFollow, OUTSIDE } from './labels';
import { ROW_BYTES, slotOf, type TaggerModel } from './tagger-model';

/** A name in a run of tokens: token numbers, the end exclusive. */
export interface TaggedName {
  readonly first: number;
  readonly end: number;
  /** A number of `TAGGED_KINDS`. */
  readonly kind: number;
  /** The probability of its least likely label. */
  readonly confidence: number;
}

const L = LABEL_COUNT;

/** Scores of labels for each token: `LABEL_COUNT` each. */
export function emit(hashes: Uint32Array, model: TaggerModel): Float32Array {
  const { rows } = model;
  const tokens = hashes.length / FEATURES_PER_TOKEN;
  const [low, high] = halvesOf(model);
  const scores = new Float32Array(tokens * L);
  for (let token = 0, column = 0; token < tokens; token += 1) {
    const to = token * L + 1;
    for (const end = column + FEATURES_PER_TOKEN; column < end; column += 1) {
      const hash = hashes[column] as number;
      const slot = hash === 0 ? -1 : slotOf(model, hash);
      if (slot < 0) continue;
      const row = slot * ROW_BYTES;
      for (let pair = 0; pair < ROW_BYTES; pair += 1) {
        const byte = rows[row + pair] as number;
        if (byte === 0) continue;
        const label = to + 2 * pair;
        scores[label] = (scores[label] as number) + (low[byte] as number);
        scores[label + 1] = (scores[label + 1] as number) + (high[byte] as number);
      }
    }
  }
  return scores;
}

/** The weights of the two halves of each byte. */
function halvesOf({ levels }: TaggerModel): readonly [Float32Array, Float32Array] {
  return [Float32Array.from({ length: 256 }, (_, byte) => levels[byte & 15] ?? 0), Float32Array.from({ length: 256 }, (_, byte) => levels[byte >> 4] ?? 0)];
}

/**
 * The most likely names of one sentence (Viterbi 1967), each with its probability by the forward-backward algorithm. `scores` are
 * those of the sentence's tokens; linear in their number.
 */
export function decode(scores: Float32Array, model: TaggerModel): TaggedName[] {
  const length = scores.length / L;
  const steps = stepsOf(model);
  const labels = bestLabels(scores, length, steps, model.starts);
  const names: TaggedName[] = [];
  let marginals: Float64Array | null = null;
  for (let first = 0; first < length; first += 1) {
    const label = labels[first] ?? OUTSIDE;
    if (!isFirstLabel(label)) continue;
    marginals ??= marginalsOf(scores, length, steps, model.starts);
    let end = first + 1;
    while (end < length && labels[end] === label + 1) end += 1;
    let confidence = 1;
    for (let at = first; at < end; at += 1) confidence = Math.min(confidence, marginals[at * L + (labels[at] ?? 0)] ?? 0);
    names.push({ first, end, kind: kindOfLabel(label), confidence });
  }
  return names;
}

/** Transition scores; `-Infinity` where the second label may not follow the first. */
function stepsOf({ transitions }: TaggerModel): Float64Array {
  return Float64Array.from(transitions, (score, index) => (mayFollow(Math.floor(index / L), index % L) ? score : -Infinity));
}

function bestLabels(scores: Float32Array, length: number, steps: Float64Array, starts: Float32Array): Uint8Array {
  const came = new Uint8Array(length * L);
  let before = new Float64Array(L);
  let here = new Float64Array(L);
  for (let at = 0; at < length; at += 1) {
    for (let label = 0; label < L; label += 1) {
      let [best, from] = [-Infinity, OUTSIDE];
      if (at === 0) best = mayFollow(OUTSIDE, label) ? (starts[label] ?? 0) : -Infinity;
      else
        for (let other = 0; other < L; other += 1) {
          const score = (before[other] as number) + (steps[other * L + label] as number);
          if (score > best) [best, from] = [score, other];
        }
      here[label] = best + (scores[at * L + label] as number);
      came[at * L + label] = from;
    }
    [before, here] = [here, before];
  }
  const labels = new Uint8Array(length);
  let label = 0;
  for (let other = 1; other < L; other += 1) if ((before[other] as number) > (before[label] as number)) label = other;
  for (let at = length - 1; at >= 0; at -= 1) {
    labels[at] = label;
    label = came[at * L + label] ?? OUTSIDE;
  }
  return labels;
}

/** The probability of each label of each token, on scaled probabilities (Rabiner 1989). */
function marginalsOf(scores: Float32Array, length: number, steps: Float64Array, starts: Float32Array): Float64Array {
  const ways = steps.map((score) => Math.exp(score));
  const local = new Float64Array(length * L);
  const forward = new Float64Array(length * L);
  for (let at = 0; at < length; at += 1) {
    const here = at * L;
    let most = -Infinity;
    for (let label = 0; label < L; label += 1) most = Math.max(most, scores[here + label] as number);
    let sum = 0;
    for (let label = 0; label < L; label += 1) {
      const score = Math.exp((scores[here + label] as number) - most);
      local[here + label] = score;
      let reach = 0;
      if (at === 0) reach = mayFollow(OUTSIDE, label) ? Math.exp(starts[label] ?? 0) : 0;
      else for (let from = 0; from < L; from += 1) reach += (forward[here - L + from] as number) * (ways[from * L + label] as number);
      forward[here + label] = reach * score;
      sum += reach * score;
    }
    for (let label = 0; label < L; label += 1) forward[here + label] = (forward[here + label] as number) / sum;
  }
  let after = new Float64Array(L).fill(1);
  for (let at = length - 1; at >= 0; at -= 1) {
    const here = at * L;
    let sum = 0;
    for (let label = 0; label < L; label += 1) sum += (forward[here + label] = (forward[here + label] as number) * (after[label] as number));
    for (let label = 0; label < L; label += 1) forward[here + label] = (forward[here + label] as number) / sum;
    const next = new Float64Array(L);
    for (let from = 0; from < L; from += 1)
      for (let to = 0; to < L; to += 1)
        next[from] = (next[from] as number) + (ways[from * L + to] as number) * (local[here + to] as number) * (after[to] as number);
    const scale = Math.max(...next);
    after = next.map((value) => value / scale);
  }
  return forward;
}
