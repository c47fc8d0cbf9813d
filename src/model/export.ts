import type { Annotation } from './annotation';
import type { Article, ArticleDraft } from './article';
import type { CitationStyle } from './citation-style';
import type { EntityDecision } from './entity-decision';
import type { Label } from './label';
import type { LooseDecisions } from './loose-decisions';
import type { Mention } from './mention';
import type { WideRule } from './name-rule';
import type { PortableSettings } from './settings';
import type { Translate } from './translate';

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

/** What is to be exported: articles that are at hand, or saved ones by their ids, in this order; or all that is saved, the last first. */
export type ArticlesToExport =
  { readonly atHand: readonly ExportableArticle[] } | { readonly savedIds: readonly string[] } | { readonly all: true };
