/** How one language calls the people of countries. */
export interface DemonymLanguage {
  /** Lines of a country's ISO code, or another place's id, and its demonyms with commas between. */
  readonly table: string;
  /** All forms of one of them. */
  readonly inflect: (word: string) => readonly string[];
  /** Whether they are always written with a capital: "polish" is no Pole. */
  readonly isCapitalised: boolean;
  /** Folded words beside which they are part of another name: "océan Indien". */
  readonly notAfter: readonly string[];
  readonly notBefore: readonly string[];
}
