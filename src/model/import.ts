import type { Annotation } from './annotation';
import type { Article, ArticleDraft } from './article';
import type { EntityDecision } from './entity-decision';
import type { Label } from './label';
import type { Dismissal, PageCorrections } from './loose-decisions';
import type { WideRule } from './name-rule';
import type { PortableSettings } from './settings';

/**
 * An article as a file gives it. One of which a file knows no more than its address, its title or what was marked in it has an empty
 * text: it is one to read, and its marks find their words when it is saved from its page. Without `mentions` its text is analysed.
 */
export type ImportedArticle = ArticleDraft & Partial<Omit<Article, keyof ArticleDraft>>;

/** What a file brings, checked by its format's schema. */
export interface ImportedLibrary {
  readonly articles: readonly ImportedArticle[];
  readonly labels?: readonly Label[];
  readonly settings?: PortableSettings;
  readonly nameRules?: readonly WideRule[];
  readonly entityDecisions?: readonly EntityDecision[];
  readonly subjectNotes?: readonly Annotation[];
  readonly pageCorrections?: readonly PageCorrections[];
  readonly dismissals?: readonly Dismissal[];
  /** How many entries were left out because what they name is no address on the web: scripts, mail, files, the browser's own pages. */
  readonly leftOut?: number;
}

/** What became of some imported articles. */
export interface ImportedCounts {
  /** The ids of those that are new to the library. */
  readonly added: readonly string[];
  /** The ids of those that gave something to an article that was there. */
  readonly merged: readonly string[];
  /** How many brought nothing new. */
  readonly unchanged: number;
}

/** Why a file is not taken; each is a sentence in the message files, `importFault_<code>`. */
export const IMPORT_FAULTS = [
  'empty',
  'tooLarge',
  'notText',
  'unknownFormat',
  'notJson',
  'newerVersion',
  'badField',
  'tooDeep',
  'badArchive',
  'nothingInside',
] as const;
export type ImportFaultCode = (typeof IMPORT_FAULTS)[number];
