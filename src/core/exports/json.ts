import type { Annotation } from '../../model/annotation';
import type { EntityDecision } from '../../model/entity-decision';
import type { Label } from '../../model/label';
import type { Dismissal, LooseDecisions, PageCorrections } from '../../model/loose-decisions';
import type { WideRule } from '../../model/name-rule';
import type { PortableSettings } from '../../model/settings';
import type { ExportOptions, ExportableArticle } from '../../model/export';
import type { ExportFormat, ExportPart } from './format';

/**
 * The version of the file's form. It grows when a reader of the old form would misread the new one, or would lose what the reader of
 * Repères wrote or decided; a field that an older Repères may do without is added in the same version, and is left out there. Every
 * version of Repères reads its own form and all before it, and refuses newer ones.
 */
export const JSON_VERSION = 1;

/**
 * The lossless form: everything Repères holds of each article, as it holds it: its sanitised `html` too, which reads as its text, and its
 * `revisions`, earlier texts, oldest first. Whoever shows the HTML of a file sanitises it again: a file can be written by anybody.
 * `imports/schemas/json-export` is its schema, written for others as a JSON Schema in `assets/reperes.schema.json`. Offsets count UTF-16
 * code units; what is no Unicode text (half of a surrogate pair) is escaped, so that it comes back.
 */
export interface JsonExport {
  readonly format: 'reperes';
  readonly version: typeof JSON_VERSION;
  /** ISO 8601 instant. */
  readonly exportedAt: string;
  /** What the ids of labels in annotations stand for; absent when the writer was not told. */
  readonly labels?: readonly Label[];
  /** The reader's settings, without permissions: these are the browser's. Absent when the writer was not told. */
  readonly settings?: PortableSettings;
  /** Decisions on names for a site or everywhere; those for one article are among its corrections. Absent when there are none. */
  readonly nameRules?: readonly WideRule[];
  /** Decisions on entities across the library, which the articles follow. Absent when there are none. */
  readonly entityDecisions?: readonly EntityDecision[];
  /** Notes on entities and dates that belong to none of the articles. Absent when there are none. */
  readonly subjectNotes?: readonly Annotation[];
  /** Decisions on articles that are not saved, by the addresses these were read at. Absent when there are none. */
  readonly pageCorrections?: readonly PageCorrections[];
  /** Pairs of sentences that do not disagree, as the reader says. Absent when there are none. */
  readonly dismissals?: readonly Dismissal[];
  readonly articles: readonly ExportableArticle[];
}

export const json: ExportFormat = {
  id: 'json',
  group: 'keep',
  extension: 'json',
  mediaType: 'application/json',
  packing: 'one',
  lacks: [],
  open(options) {
    const head = JSON.stringify({ ...contentOf(options), articles: [] }, null, 2).replace(EMPTY_END, '');
    let written = 0;
    return {
      // A line each: laid out, they would take half as much again.
      add(article) {
        const line = JSON.stringify(article);
        written += 1;
        return [part(written === 1 ? `${head}\n    ${line}` : `,\n    ${line}`)];
      },
      end: () => [part(written === 0 ? `${head}]\n}\n` : '\n  ]\n}\n')],
    };
  },
};

const EMPTY_END = /\]\n\}$/;

function contentOf({
  exportedAt,
  labels,
  settings,
  nameRules = [],
  entityDecisions = [],
  subjectNotes = [],
  looseDecisions: { pageCorrections, dismissals } = NONE,
}: ExportOptions): Omit<JsonExport, 'articles'> {
  return {
    format: 'reperes',
    version: JSON_VERSION,
    exportedAt,
    ...(labels && { labels }),
    ...(settings && { settings }),
    ...(nameRules.length > 0 && { nameRules }),
    ...(entityDecisions.length > 0 && { entityDecisions }),
    ...(subjectNotes.length > 0 && { subjectNotes }),
    ...(pageCorrections.length > 0 && { pageCorrections }),
    ...(dismissals.length > 0 && { dismissals }),
  };
}

const NONE: LooseDecisions = { pageCorrections: [], dismissals: [] };

function part(text: string): ExportPart {
  return { file: '', text };
}
