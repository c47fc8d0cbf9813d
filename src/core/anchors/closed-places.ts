import { isTextEdge } from './anchor-words';
import type { Pattern } from './pattern';
import type { PreparedText } from './prepare-text';

/** So much must be told on each side by the words that stand together. */
const LEAST_TOLD = 1;
const MOST_PLACES = 500;

/**
 * Where the words before the quote and those after it stand together in the text, so that the quote was taken out or away: indices of
 * the last word before it.
 */
export function closedPlaces(pattern: Pattern, prepared: PreparedText): readonly number[] {
  const { words, quoteStart, quoteEnd } = pattern;
  const places = prepared.placesOf(words[quoteStart - 1]?.folded ?? '');
  const next = words[quoteEnd]?.folded;
  if (quoteStart === 0 || next === undefined) return [];
  return places
    .slice(0, MOST_PLACES)
    .filter(
      (place) =>
        prepared.words[place + 1]?.folded === next &&
        toldFrom({ pattern, prepared, from: quoteStart - 1, place, step: -1 }) &&
        toldFrom({ pattern, prepared, from: quoteEnd, place: place + 1, step: 1 }),
    );
}

interface Run {
  readonly pattern: Pattern;
  readonly prepared: PreparedText;
  readonly from: number;
  readonly place: number;
  readonly step: 1 | -1;
}

function toldFrom({ pattern, prepared, from, place, step }: Run): boolean {
  let told = 0;
  for (let along = 0; told < LEAST_TOLD; along += 1) {
    const word = pattern.words[from + along * step];
    if (!word || word.folded !== prepared.words[place + along * step]?.folded) return false;
    if (isTextEdge(word.folded)) return true;
    told += pattern.weights[from + along * step] ?? 0;
  }
  return true;
}
