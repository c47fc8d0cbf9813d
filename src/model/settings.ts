import type { CitationStyle } from './citation-style';
import { DEFAULT_LABELS, type Label } from './label';
import { DEFAULT_MARK_COLOURS, type ArticleLanguage, type MarkColour, type MarkDensity } from './marking';
import type { MentionKind } from './mention';

/** What the reader has switched on or off, and said about sites. Hosts and addresses are normalised; see `core/addresses`. */
export interface Settings {
  /** Hosts on which Repères stays quiet although it may read them. */
  readonly quietSites: readonly string[];
  /** Addresses on which it stays quiet. */
  readonly quietPages: readonly string[];
  /** Hosts whose pages the reader called news. */
  readonly newsSites: readonly string[];
  /** Kinds of mentions that are not shown. */
  readonly hiddenKinds: readonly MentionKind[];
  /** Whether names are shown too that Repères is less sure of. */
  readonly showsLessSure: boolean;
  /** Which of those that are shown are marked. */
  readonly density: MarkDensity;
  /** Languages of articles in which nothing is marked until the reader asks. */
  readonly quietLanguages: readonly ArticleLanguage[];
  /** The colour of each kind's marks. */
  readonly markColours: Readonly<Record<MentionKind, MarkColour>>;
  /** Whether marks have a tint besides their line. */
  readonly showsTint: boolean;
  /** Whether a screen reader is told of the mark that the reader was led to. */
  readonly announcesMarks: boolean;
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

/** The settings that leave in an export and come back in an import; labels have a place of their own there. */
export type PortableSettings = Partial<Omit<Settings, 'labels'>>;

/** The settings of a reader who has said nothing yet. */
export const DEFAULT_SETTINGS: Settings = {
  quietSites: [],
  quietPages: [],
  newsSites: [],
  hiddenKinds: [],
  showsLessSure: false,
  density: 'all',
  quietLanguages: [],
  markColours: DEFAULT_MARK_COLOURS,
  showsTint: true,
  announcesMarks: false,
  showsSelectionBar: true,
  labels: DEFAULT_LABELS,
  citationStyle: 'chicago',
  exportFormat: '',
  exportChoices: {},
};
