import type { Annotation } from '../../model/annotation';
import type { EntityDecision } from '../../model/entity-decision';
import type { Label } from '../../model/label';
import type { WideRule } from '../../model/name-rule';
import { fileName } from './file-name';
import type { ExportFormat, ExportableArticle } from './format';

/** The version of the file's form; it grows when a reader of the old form would misread the new one. */
export const JSON_VERSION = 1;

/**
 * The lossless form: everything Repères holds of each article, as it holds it: its sanitised `html` too, which reads as its text, and its
 * `revisions`, earlier texts, oldest first. Whoever shows the HTML of a file sanitises it again: a file can be written by anybody.
 */
export interface JsonExport {
  readonly format: 'reperes';
  readonly version: typeof JSON_VERSION;
  /** ISO 8601 instant. */
  readonly exportedAt: string;
  /** What the ids of labels in annotations stand for; absent when the writer was not told. */
  readonly labels?: readonly Label[];
  /** Decisions on names for a site or everywhere; those for one article are among its corrections. Absent when there are none. */
  readonly nameRules?: readonly WideRule[];
  /** Decisions on entities across the library, which the articles follow. Absent when there are none. */
  readonly entityDecisions?: readonly EntityDecision[];
  /** Notes on entities and dates that belong to none of the articles. Absent when there are none. */
  readonly subjectNotes?: readonly Annotation[];
  readonly articles: readonly ExportableArticle[];
}

export const json: ExportFormat = {
  id: 'json',
  mediaType: 'application/json',
  write(articles, { exportedAt, labels, nameRules = [], entityDecisions = [], subjectNotes = [] }) {
    const content: Omit<JsonExport, 'articles'> = {
      format: 'reperes',
      version: JSON_VERSION,
      exportedAt,
      ...(labels && { labels }),
      ...(nameRules.length > 0 && { nameRules }),
      ...(entityDecisions.length > 0 && { entityDecisions }),
      ...(subjectNotes.length > 0 && { subjectNotes }),
    };
    const only = articles.length === 1 ? articles[0] : undefined;
    const title = only?.title ?? `Repères ${exportedAt.slice(0, 10)}`;
    return [{ name: fileName(title, 'json'), parts: partsOf(content, articles) }];
  },
};

const EMPTY_END = /\]\n\}$/;

/** As `JSON.stringify` would write it whole, which no text is long enough for where there are many articles. */
function partsOf(content: Omit<JsonExport, 'articles'>, articles: readonly ExportableArticle[]): string[] {
  const head = JSON.stringify({ ...content, articles: [] }, null, 2).replace(EMPTY_END, '');
  const written = articles.map((article, at) => {
    const lines = JSON.stringify(article, null, 2).replaceAll('\n', '\n    ');
    return `${at === 0 ? '' : ','}\n    ${lines}`;
  });
  return [head, ...written, `${articles.length === 0 ? '' : '\n  '}]\n}\n`];
}
