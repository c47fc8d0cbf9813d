import type { BlockKind } from '../../model/anchor';
import { hashText } from '../text/hash-text';
import { anchorWordsOf, isTextEdge, TEXT_START, textEnd, type AnchorWord } from './anchor-words';

/** A text made ready for finding many anchors in it; what costs time is worked out once, when it is first asked for. */
export class PreparedText {
  private knownWords: readonly AnchorWord[] | undefined;
  private knownPlaces: ReadonlyMap<string, readonly number[]> | undefined;
  private knownHash: string | undefined;

  constructor(
    readonly text: string,
    readonly blockAt: (offset: number) => BlockKind | null = () => null,
  ) {}

  get hash(): string {
    return (this.knownHash ??= hashText(this.text));
  }

  /** Its words, between a first one for the beginning of the text and a last one for its end. */
  get words(): readonly AnchorWord[] {
    return (this.knownWords ??= [TEXT_START, ...anchorWordsOf(this.text), textEnd(this.text)]);
  }

  /** Where a folded word stands: indices into `words`, in order. */
  placesOf(folded: string): readonly number[] {
    this.knownPlaces ??= indexWords(this.words);
    return this.knownPlaces.get(folded) ?? [];
  }

  /** What finding a word here tells: 1 for a word that stands once or never, little for one that stands everywhere. */
  weightOf(folded: string): number {
    if (isTextEdge(folded)) return EDGE_WEIGHT;
    const total = Math.max(2, this.words.length);
    const rarity = Math.log(total / Math.max(1, this.placesOf(folded).length)) / Math.log(total);
    return LEAST_WEIGHT + (1 - LEAST_WEIGHT) * rarity * rarity;
  }

  /** The index of the first word that ends beyond an offset. */
  wordAt(offset: number): number {
    let [low, high] = [0, this.words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.words[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const LEAST_WEIGHT = 0.1;
/** Something is often put before the first words of a text or after its last. */
const EDGE_WEIGHT = 0.4;

/** Makes a text ready for finding anchors in it. */
export function prepareText(text: string, blockAt?: (offset: number) => BlockKind | null): PreparedText {
  return new PreparedText(text, blockAt);
}

function indexWords(words: readonly AnchorWord[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [index, { folded }] of words.entries()) {
    const known = places.get(folded);
    if (known) known.push(index);
    else places.set(folded, [index]);
  }
  return places;
}
