/** The small words around place names: folded single words. */
export interface PlaceLanguage {
  /** Before an ambiguous name these tell that a place is meant: "à Nice", "in Reading". */
  readonly placePrepositions: readonly string[];
  /** Words that may stand before a name with a capital at the start of a sentence without being part of it: "La France". */
  readonly functionWords: readonly string[];
}
