import type { CitationStyle } from './citation-style';
import { DEFAULT_LABELS, type Label } from './label';

/** What the reader has switched on or off, and said about sites. Hosts and addresses are normalised; see `core/addresses`. */
export interface Settings {
  /** Hosts on which Repères stays quiet although it may read them. */
  readonly quietSites: readonly string[];
  /** Addresses on which it stays quiet. */
  readonly quietPages: readonly string[];
  /** Hosts whose pages the reader called news. */
  readonly newsSites: readonly string[];
  /** Whether names are shown too that Repères is less sure of. */
  readonly showsLessSure: boolean;
  /** Whether a bar is offered beside selected words. */
  readonly showsSelectionBar: boolean;
  /** What passages are marked with; never empty. */
  readonly labels: readonly Label[];
  /** How copied passages are cited. */
  readonly citationStyle: CitationStyle;
  /** The id of the format that was last exported to; empty before the first time. */
  readonly exportFormat: string;
  /** What was last chosen of each format's choices, by the format's id and the choice's. */
  readonly exportChoices: Readonly<Record<string, Readonly<Record<string, string | boolean>>>>;
}

/** The settings of a reader who has said nothing yet. */
export const DEFAULT_SETTINGS: Settings = {
  quietSites: [],
  quietPages: [],
  newsSites: [],
  showsLessSure: false,
  showsSelectionBar: true,
  labels: DEFAULT_LABELS,
  citationStyle: 'chicago',
  exportFormat: '',
  exportChoices: {},
};
