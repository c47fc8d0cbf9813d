/** The small words around place names: folded single words. */
export interface PlaceLanguage {
  /** Before an ambiguous name these tell that a place is meant: "à Nice", "in Reading". */
  readonly placePrepositions: readonly string[];
  /** Words that may stand before a name with a capital at the start of a sentence without being part of it: "La France". */
  readonly functionWords: readonly string[];
  /** Those that may stand before a place's name. */
  readonly articles: readonly string[];
  /** What joins a type and a name: "wilaya de Béchar". */
  readonly genitives: readonly string[];
  /** Words for parts of a country and for towns: "wilaya de Béchar", "city of Guatemala". */
  readonly divisionWords: readonly string[];
  /** Of these the ones that also mean the country around a city. */
  readonly looseDivisionWords: readonly string[];
  readonly cityWords: readonly string[];
  /** "République de Madagascar", "Kingdom of Morocco". */
  readonly countryWords: readonly string[];
  /** "île de Guam", "Reunion Island": the country or the part of one, no city. */
  readonly islandWords: readonly string[];
  /** Whether these words may stand after the name: "Kursk region". */
  readonly hasTypeAfterName: boolean;
  /** Prepositions that only cities take, and those that only countries and provinces take: "à Québec", "au Québec". */
  readonly beforeCities: readonly string[];
  readonly beforeLands: readonly string[];
  /** Offices that provinces and states have and cities lack: "the governor of Georgia". */
  readonly officesOfDivisions: readonly string[];
}

/** For languages without a table: no small words are known, so ambiguous names are left alone. */
export const NO_PLACE_LANGUAGE: PlaceLanguage = {
  placePrepositions: [],
  functionWords: [],
  articles: [],
  genitives: [],
  divisionWords: [],
  looseDivisionWords: [],
  cityWords: [],
  countryWords: [],
  islandWords: [],
  hasTypeAfterName: false,
  beforeCities: [],
  beforeLands: [],
  officesOfDivisions: [],
};
