import { runChain, type Links } from './forward-backward';
import { firstBefore, isFirstLabel, kindOfLabel, LABEL_COUNT, lastBefore, OUTSIDE } from './labels';

/** A name in a run of tokens: token numbers, the end exclusive. */
export interface TaggedName {
  readonly first: number;
  readonly end: number;
  /** A number of `TAGGED_KINDS`. */
  readonly kind: number;
  /** The probability of its least likely label. */
  readonly confidence: number;
}

/**
 * The most likely names of one sentence, each with its probability. `scores` are those of the sentence's tokens, `LABEL_COUNT` each.
 * Linear in their number.
 */
export function decode(scores: Float32Array, links: Links): TaggedName[] {
  const labels = bestLabels(scores, links);
  const names: TaggedName[] = [];
  for (let first = 0; first < labels.length; first += 1) {
    const label = labels[first] ?? OUTSIDE;
    if (!isFirstLabel(label)) continue;
    let end = first + 1;
    while (labels[end] === label + 1) end += 1;
    names.push({ first, end, kind: kindOfLabel(label), confidence: 1 });
  }
  // Most sentences have no name: their probabilities are not asked for.
  return names.length > 0 ? withConfidence(names, labels, scores, links) : names;
}

const L = LABEL_COUNT;

/** Viterbi's algorithm (1967). */
function bestLabels(scores: Float32Array, { steps, starts }: Links): Uint8Array {
  const length = scores.length / L;
  const came = new Uint8Array(length * L);
  let before = new Float64Array(L);
  let here = new Float64Array(L);
  for (let at = 0; at < length; at += 1) {
    for (let label = 0; label < L; label += 1) {
      const from = at === 0 ? OUTSIDE : bestFrom(before, steps, label);
      const reached = at === 0 ? (starts[label] as number) : (before[from] as number) + (steps[from * L + label] as number);
      here[label] = reached + (scores[at * L + label] as number);
      came[at * L + label] = from;
    }
    [before, here] = [here, before];
  }
  return follow(came, before, length);
}

function bestFrom(before: Float64Array, steps: Float64Array, label: number): number {
  let best = OUTSIDE;
  let most = -Infinity;
  const last = lastBefore(label);
  for (let from = firstBefore(label); from <= last; from += 1) {
    const score = (before[from] as number) + (steps[from * L + label] as number);
    if (score > most) [best, most] = [from, score];
  }
  return best;
}

function follow(came: Uint8Array, last: Float64Array, length: number): Uint8Array {
  const labels = new Uint8Array(length);
  let label = last.indexOf(Math.max(...last));
  for (let at = length - 1; at >= 0; at -= 1) {
    labels[at] = label;
    label = came[at * L + label] ?? OUTSIDE;
  }
  return labels;
}

function withConfidence(names: readonly TaggedName[], labels: Uint8Array, scores: Float32Array, links: Links): TaggedName[] {
  const { forward, backward } = runChain(scores, links);
  return names.map((name) => {
    let confidence = 1;
    for (let at = name.first; at < name.end; at += 1) {
      const label = at * L + (labels[at] ?? OUTSIDE);
      confidence = Math.min(confidence, (forward[label] ?? 0) * (backward[label] ?? 0));
    }
    return { ...name, confidence };
  });
}
