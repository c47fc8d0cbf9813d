import type { Annotation } from '../../model/annotation';
import type { Article, ArticleDraft } from '../../model/article';
import type { EntityDecision } from '../../model/entity-decision';
import type { Label } from '../../model/label';
import type { Mention } from '../../model/mention';
import type { WideRule } from '../../model/name-rule';
import type { Translate } from '../../model/translate';

/** An article to export: saved, or as it stands in a tab. */
export type ExportableArticle = ArticleDraft & { readonly mentions: readonly Mention[] } & Partial<
    Pick<Article, 'id' | 'savedAt' | 'updatedAt' | 'muted' | 'corrections' | 'annotations' | 'html' | 'revisions'>
  >;

/** A file to hand to the reader. */
export interface ExportFile {
  readonly name: string;
  /** In parts, because all of it may be longer than a text can be. */
  readonly parts: readonly string[];
}

/** What a format must be told, because core asks neither the clock nor the browser. */
export interface ExportOptions {
  /** ISO 8601 instant. */
  readonly exportedAt: string;
  /** Gives the headings in the reader's language. */
  readonly translate: Translate;
  /** What the reader marks with; the default set where they are not given. */
  readonly labels?: readonly Label[];
  /** What the reader decided on names for more than one article. */
  readonly nameRules?: readonly WideRule[];
  /** What the reader decided on entities across the library. */
  readonly entityDecisions?: readonly EntityDecision[];
  /** Notes on entities and dates that belong to none of the articles. */
  readonly subjectNotes?: readonly Annotation[];
}

/** A format that articles leave in. */
export interface ExportFormat {
  readonly id: string;
  readonly mediaType: string;
  /** The files for some articles: one for all of them, or one each, as the format's readers want it. */
  readonly write: (articles: readonly ExportableArticle[], options: ExportOptions) => readonly ExportFile[];
}
