import type { Annotation } from '../../model/annotation';
import type { Article, ArticleDraft } from '../../model/article';
import type { CitationStyle } from '../../model/citation-style';
import type { EntityDecision } from '../../model/entity-decision';
import type { Label } from '../../model/label';
import type { LooseDecisions } from '../../model/loose-decisions';
import type { Mention } from '../../model/mention';
import type { WideRule } from '../../model/name-rule';
import type { PlacePoint } from '../../model/time';
import type { PortableSettings } from '../../model/settings';
import type { Translate } from '../../model/translate';

/** An article to export: saved, or as it stands in a tab. Its text is empty when only its address and title are known. */
export type ExportableArticle = ArticleDraft & { readonly mentions: readonly Mention[] } & Partial<
    Omit<Article, keyof ArticleDraft | 'mentions'>
  >;

/** What a format must be told, because core asks neither the clock nor the browser. */
export interface ExportOptions {
  /** ISO 8601 instant. */
  readonly exportedAt: string;
  /** Gives the headings in the reader's language. */
  readonly translate: Translate;
  /** The reader's language, BCP 47. */
  readonly locale: string;
  /** The version of Repères that writes. */
  readonly version: string;
  /** How many articles will be written. */
  readonly count: number;
  /** What the reader chose of the format's choices, by their ids; what is absent is as it is at first. */
  readonly choices?: Readonly<Record<string, string | boolean>>;
  /** How passages are cited; as Chicago does where it is not given. */
  readonly citationStyle?: CitationStyle;
  /** What the reader marks with; the default set where they are not given. */
  readonly labels?: readonly Label[];
  /** What else the reader has set. */
  readonly settings?: PortableSettings;
  /** What the reader decided on names for more than one article. */
  readonly nameRules?: readonly WideRule[];
  /** What the reader decided on entities across the library. */
  readonly entityDecisions?: readonly EntityDecision[];
  /** Notes on entities and dates that belong to none of the articles. */
  readonly subjectNotes?: readonly Annotation[];
  /** What else the reader decided that none of the articles holds; of an export of everything alone. */
  readonly looseDecisions?: LooseDecisions;
}

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
