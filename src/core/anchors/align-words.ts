import type { Pattern } from './pattern';
import type { PreparedText } from './prepare-text';
import type { WordWindow } from './find-windows';

/**
 * Algorithm: local alignment of words with affine gaps (O. Gotoh, "An improved algorithm for matching biological sequences", 1982):
 * a match earns the weight of the word, words put in between cost by opening and length. Cost: pattern words × window words, a few
 * nanoseconds each, and one byte each for the way back.
 */

/** One way of laying the pattern over the text. */
export interface Alignment {
  /** For every word of the pattern the index of the word of the text it is laid on, or -1. */
  readonly places: readonly number[];
  readonly score: number;
}

const SUBSTITUTION = 0.05;
const DELETION = 0.08;
const OPENING_IN_QUOTE = 0.8;
const OPENING_OUTSIDE = 0.5;
const EXTENSION = 0.02;
const MOST_ALIGNMENTS = 6;
/** Alignments below this share of the best one are not looked at. */
const LEAST_SHARE = 0.3;

/** Where a cell comes from; the two states are packed into one byte. */
const FRESH = 0;
const DIAGONAL = 1;
const DELETED = 2;
const INSERTED = 3;
const SOURCE = 3;
const EXTENDED = 4;

/**
 * The best ways of laying the pattern over a window of the text, each at another place, the best first; of equal ones those nearest
 * to the word at which the pattern once began.
 */
export function alignWords(pattern: Pattern, prepared: PreparedText, window: WordWindow, oldWord: number): readonly Alignment[] {
  const { trace, scores, starts } = fillCells(pattern, prepared, window);
  const columns = window.end - window.start;
  const least = LEAST_SHARE * scores.reduce((best, score) => Math.max(best, score), 0);
  const ends = Array.from(scores.keys()).filter((column) => (scores[column] ?? 0) > least);
  const distance = (end: number): number => Math.abs(window.start + (starts[end] ?? 0) - oldWord);
  ends.sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || distance(one) - distance(other));
  const apart = Math.floor(pattern.words.length / 4) + 1;
  const chosen: { readonly end: number; readonly start: number }[] = [];
  for (const end of ends) {
    const start = starts[end] ?? 0;
    if (chosen.length === MOST_ALIGNMENTS) break;
    if (chosen.every((one) => Math.abs(one.start - start) >= apart && Math.abs(one.end - end) >= apart))
      chosen.push({ start, end });
  }
  return chosen.map(({ end }) => ({ score: scores[end] ?? 0, places: traceBack(trace, pattern, window, columns, end) }));
}

interface Cells {
  readonly trace: Uint8Array;
  /** Of the last row. */
  readonly scores: Float64Array;
  /** The column in which the alignment that ends in a column begins. */
  readonly starts: Float64Array;
}

function fillCells(pattern: Pattern, prepared: PreparedText, window: WordWindow): Cells {
  const columns = window.end - window.start;
  const trace = new Uint8Array((pattern.words.length + 1) * (columns + 1));
  const identities = identify(pattern, prepared, window);
  let above = {
    scores: new Float64Array(columns + 1),
    starts: Float64Array.from({ length: columns + 1 }, (_, column) => column),
  };
  let row = { scores: new Float64Array(columns + 1), starts: new Float64Array(columns + 1) };
  for (let index = 0; index < pattern.words.length; index += 1) {
    const extension = index + 1 === pattern.cutBefore ? 0 : EXTENSION;
    fillRow(row, above, {
      trace: trace.subarray((index + 1) * (columns + 1), (index + 2) * (columns + 1)),
      standing: identities.text,
      wanted: identities.pattern[index] ?? -1,
      weight: pattern.weights[index] ?? 0,
      opening: index >= pattern.quoteStart && index < pattern.quoteEnd - 1 ? OPENING_IN_QUOTE : OPENING_OUTSIDE,
      extension,
    });
    [above, row] = [row, above];
  }
  return { trace, scores: above.scores, starts: above.starts };
}

interface Row {
  readonly scores: Float64Array;
  readonly starts: Float64Array;
}

interface RowTask {
  readonly trace: Uint8Array;
  /** What word stands at a column, as a number. */
  readonly standing: Int32Array;
  readonly wanted: number;
  readonly weight: number;
  /** What a first word costs that is put in after the wanted one. */
  readonly opening: number;
  readonly extension: number;
}

function fillRow(row: Row, above: Row, { trace, standing, wanted, weight, opening, extension }: RowTask): void {
  let [gap, gapStart] = [Number.NEGATIVE_INFINITY, 0];
  row.scores[0] = at(above.scores, 0) - DELETION;
  row.starts[0] = 0;
  trace[0] = DELETED;
  for (let column = 1; column < row.scores.length; column += 1) {
    const opened = at(row.scores, column - 1) - opening;
    const isExtended = gap - extension > opened;
    gap = isExtended ? gap - extension : opened;
    if (!isExtended) gapStart = at(row.starts, column - 1);
    const diagonal = at(above.scores, column - 1) + (standing[column - 1] === wanted ? weight : -SUBSTITUTION);
    const deleted = at(above.scores, column) - DELETION;
    let [best, source, start] = [diagonal, DIAGONAL, at(above.starts, column - 1)];
    if (deleted > best) [best, source, start] = [deleted, DELETED, at(above.starts, column)];
    if (gap > best) [best, source, start] = [gap, INSERTED, gapStart];
    row.scores[column] = best;
    row.starts[column] = start;
    trace[column] = source | (isExtended ? EXTENDED : 0);
  }
}

function at(numbers: Float64Array, index: number): number {
  return numbers[index] ?? 0;
}

/** Words as numbers, which compare faster: of the pattern those it has, of the text -2 for all others. */
function identify({ words }: Pattern, prepared: PreparedText, { start, end }: WordWindow) {
  const numbers = new Map<string, number>();
  const pattern = words.map(({ folded }) => {
    const known = numbers.get(folded) ?? numbers.size;
    numbers.set(folded, known);
    return known;
  });
  const text = new Int32Array(end - start);
  for (let index = start; index < end; index += 1) text[index - start] = numbers.get(prepared.words[index]?.folded ?? '') ?? -2;
  return { pattern, text };
}

function traceBack(
  trace: Uint8Array,
  { words }: Pattern,
  { start }: WordWindow,
  columns: number,
  end: number,
): readonly number[] {
  const places = words.map(() => -1);
  let [row, column, isInGap] = [words.length, end, false];
  while (row > 0) {
    const cell = trace[row * (columns + 1) + column] ?? FRESH;
    if (isInGap || (cell & SOURCE) === INSERTED) {
      isInGap = (cell & EXTENDED) !== 0;
      column -= 1;
    } else {
      if ((cell & SOURCE) === DIAGONAL) {
        column -= 1;
        places[row - 1] = start + column;
      }
      row -= 1;
    }
  }
  return places;
}
