import type { Mention } from './mention';

/** What is known of a text before it is analysed. */
export interface AnalysisRequest {
  readonly text: string;
  /** BCP 47 primary language as declared; the text decides where it is long enough. */
  readonly language?: string;
  /** EDTF day, month or year of publication. */
  readonly published?: string;
}

export interface Analysis {
  /** BCP 47 primary language, `und` when unknown. */
  readonly language: string;
  /** In reading order, without overlaps. */
  readonly mentions: readonly Mention[];
  /** Set when the places could not be loaded: only dates were found. */
  readonly isIncomplete?: true;
}
