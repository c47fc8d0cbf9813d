import type { ExportOptions, ExportableArticle } from '../../model/export';
import type { PlacePoint } from '../../model/time';

/** Words that go to the end of a file. */
export interface ExportPart {
  /** The name of the file, folders before it with `/`; empty in a format of one file, which is named for what is in it. */
  readonly file: string;
  readonly text: string;
}

/** Writes the articles of one export, one after the other, so that a library of any size leaves in little memory. */
export interface ExportWriter {
  /** What an article adds. */
  readonly add: (article: ExportableArticle) => Iterable<ExportPart>;
  /**
   * The ids of places, as in `EntityMention`, that `end` must be told where they lie, once all articles are added; absent in formats
   * that need none.
   */
  readonly placeIds?: () => readonly string[];
  /** What comes after the last one. `places`: where those of `placeIds` lie, as far as that is known. */
  readonly end: (places?: readonly PlacePoint[]) => Iterable<ExportPart>;
}

/** One file for all articles; one for each, in an archive when there are several; always an archive. */
export type Packing = 'one' | 'each' | 'archive';

/** Something that the reader chooses of how a format is written: on or off, or a text. */
export interface FormatChoice {
  /** Named by the message `exportChoice_<id>`. */
  readonly id: string;
  readonly initial: boolean | string;
}

/** The groups that formats are offered in. */
export const FORMAT_GROUPS = ['keep', 'notes', 'annotations', 'tables', 'citations', 'research'] as const;
export type FormatGroup = (typeof FORMAT_GROUPS)[number];

/** What a library holds, as a reader thinks of it; named by the messages `exportContent_<id>`. */
export const EXPORT_CONTENTS = [
  'text',
  'layout',
  'names',
  'dates',
  'warnings',
  'marks',
  'labels',
  'notes',
  'articleNotes',
  'tags',
  'revisions',
  'decisions',
] as const;
export type ExportContent = (typeof EXPORT_CONTENTS)[number];

/** A format that articles leave in. */
export interface ExportFormat {
  /** Named by the message `export_<id>`, described by `exportAbout_<id>`. */
  readonly id: string;
  readonly group: FormatGroup;
  /** Without its dot. */
  readonly extension: string;
  readonly mediaType: string;
  readonly packing: Packing;
  /** What it has no place for; the dialogue names it. */
  readonly lacks: readonly ExportContent[];
  readonly choices?: readonly FormatChoice[];
  readonly open: (options: ExportOptions) => ExportWriter;
}
