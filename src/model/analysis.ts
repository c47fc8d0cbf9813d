import type { EntityMention, Mention } from './mention';

/** What is known of a text before it is analysed. */
export interface AnalysisRequest {
  readonly text: string;
  /** BCP 47 primary language as declared; the text decides where it is long enough. */
  readonly language?: string;
  /** EDTF day, month or year of publication. */
  readonly published?: string;
}

/** A text as a page asks to have it analysed. */
export interface PageAnalysisRequest extends AnalysisRequest {
  /** Of the article, for the page may be at another by now; it is believed within the page's own origin only. Else it is the page's. */
  readonly address?: string;
  /** The address the page claims as its own. */
  readonly canonicalAddress?: string;
  /** What else it claims, and its title: an article saved at another address is known by them and by its text. */
  readonly claimedAddresses?: readonly string[];
  readonly title?: string;
}

/** What was found in a text. */
export interface Analysis {
  /** BCP 47 primary language, `und` when unknown. */
  readonly language: string;
  /** In reading order, without overlaps. */
  readonly mentions: readonly Mention[];
  /** Names that the reader muted; absent when there are none. */
  readonly muted?: readonly EntityMention[];
  /** Set when what names are found with could not be loaded: only dates were found. */
  readonly isIncomplete?: true;
}

/** The analysis of a text in a page, with the reader's decisions applied. */
export interface PageAnalysis extends Analysis {
  /** Set when the reader set the publication date: the EDTF value that was counted from. */
  readonly published?: string;
}
