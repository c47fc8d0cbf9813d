import type { Pattern } from './pattern';
import type { PreparedText } from './prepare-text';

/** A stretch of the words of a text: indices, `end` exclusive. */
export interface WordWindow {
  readonly start: number;
  readonly end: number;
}

/** A window is sought where the pattern would begin, to within so many words. */
const STEP = 16;
const MOST_WINDOWS = 8;
const MOST_PLACES = 4_000;
/** Of a word that stands everywhere, the places nearest the old one are looked at. */
const MOST_PLACES_OF_WORD = 400;
/** A window with a smaller share of the votes of the best one is left out. */
const LEAST_SHARE = 0.35;
/** As many words as an advertisement between two halves of a quote may have. */
const MARGIN = 150;
const MOST_CELLS = 1_500_000;

/**
 * The stretches of a text that are worth aligning with the pattern. Every word of the pattern, the rarest first, votes for the
 * beginning that its places in the text imply. Bounded by `MOST_PLACES` votes and `MOST_CELLS` cells to align.
 */
export function findWindows(pattern: Pattern, prepared: PreparedText, oldWord: number): readonly WordWindow[] {
  const votes = countVotes(pattern, prepared, oldWord);
  const beginnings = [...votes].map(([step, { weight }]) => ({
    start: step * STEP,
    weight: weight + (votes.get(step + 1)?.weight ?? 0),
  }));
  beginnings.sort((one, other) => other.weight - one.weight || nearer(one.start, other.start, oldWord));
  const least = (beginnings[0]?.weight ?? 0) * LEAST_SHARE;
  const length = pattern.words.length + pattern.cutWords;
  const chosen: WordWindow[] = [];
  for (const { start, weight } of beginnings) {
    if (chosen.length === MOST_WINDOWS || weight < least) break;
    if (chosen.some((window) => start - STEP >= window.start && start + STEP + length <= window.end)) continue;
    chosen.push({ start: Math.max(0, start - MARGIN), end: Math.min(prepared.words.length, start + STEP + length + MARGIN) });
    if (cellsOf(chosen, pattern) > MOST_CELLS) break;
  }
  return merged(chosen);
}

interface Vote {
  weight: number;
  lastWord: number;
}

function countVotes(pattern: Pattern, prepared: PreparedText, oldWord: number): Map<number, Vote> {
  const votes = new Map<number, Vote>();
  const order = pattern.words.map((_, index) => index).toSorted((one, other) => placesAt(one).length - placesAt(other).length);
  let left = MOST_PLACES;
  for (const index of order) {
    const places = nearest(placesAt(index), oldWord, Math.min(left, MOST_PLACES_OF_WORD));
    left -= places.length;
    const before = pattern.cutBefore !== null && index >= pattern.cutBefore ? index + pattern.cutWords : index;
    for (const place of places) castVote(votes, Math.floor((place - before) / STEP), index, pattern.weights[index] ?? 0);
  }
  return votes;

  function placesAt(index: number): readonly number[] {
    return prepared.placesOf(pattern.words[index]?.folded ?? '');
  }
}

function castVote(votes: Map<number, Vote>, step: number, word: number, weight: number): void {
  const vote = votes.get(step);
  if (!vote) votes.set(step, { weight, lastWord: word });
  else if (vote.lastWord !== word) {
    vote.weight += weight;
    vote.lastWord = word;
  }
}

/** The `most` places nearest to one; places are in order. */
function nearest(places: readonly number[], to: number, most: number): readonly number[] {
  if (places.length <= most) return places;
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < to) low = middle + 1;
    else high = middle;
  }
  const start = Math.max(0, Math.min(low - (most >> 1), places.length - most));
  return places.slice(start, start + most);
}

function nearer(one: number, other: number, to: number): number {
  return Math.abs(one - to) - Math.abs(other - to);
}

function cellsOf(windows: readonly WordWindow[], pattern: Pattern): number {
  return windows.reduce((sum, { start, end }) => sum + end - start, 0) * pattern.words.length;
}

function merged(windows: readonly WordWindow[]): readonly WordWindow[] {
  const joined: WordWindow[] = [];
  for (const window of windows.toSorted((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last && window.start <= last.end) joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, window.end) };
    else joined.push(window);
  }
  return joined;
}
