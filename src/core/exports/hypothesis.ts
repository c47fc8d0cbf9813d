import type { Annotation } from '../../model/annotation';
import { DEFAULT_LABELS } from '../../model/label';
import { fileName } from './file-name';
import type { ExportOptions, ExportableArticle } from '../../model/export';
import type { ExportFormat } from './format';

/**
 * What the Hypothesis client writes and reads ("Export" and "Import" beside the annotations; `src/types/api.ts`,
 * `services/annotations-exporter`, `services/import-annotations` of github.com/hypothesis/client, version of July 2026). One article a
 * file: the client puts all that it reads on the page that is open. Of an annotation it takes `target`, `tags`, `text` and
 * `permissions.read`, which must be there; all are private, for notes are not to be published by being carried over.
 *
 * Offsets are UTF-16 code units, as theirs, but of the article's text and not of the page's: the client looks for the quote, and takes
 * the position for a hint. `document.title` is a list, as their server gives it.
 *
 * | of the reader's annotations    | is kept                                                                                    |
 * | ------------------------------ | ------------------------------------------------------------------------------------------ |
 * | id, created, last change       | as `id`, `created`, `updated`; Hypothesis gives its own when it takes them                 |
 * | passage                        | quote, surroundings of 32 code units, position                                             |
 * | label                          | the last tag: `label:important`, its id where it is one of the default set, else its name  |
 * | on the article                 | a page note: a target without selectors                                                    |
 * | on an entity or a date         | a page note with the tag `about:` and its name; those of no article are not written        |
 *
 * What Hypothesis has no field for is in `reperes`, which it passes over: with it `core/imports/hypothesis` gives back the same; without
 * it (through their server) ids, times, labels of the reader's own and what a note is about are lost.
 */
export const hypothesis: ExportFormat = {
  id: 'hypothesis',
  group: 'annotations',
  extension: 'json',
  mediaType: 'application/json',
  packing: 'each',
  lacks: ['text', 'layout', 'names', 'dates', 'warnings', 'revisions', 'decisions'],
  open(options) {
    const taken = new Set<string>();
    return {
      add(article) {
        const { annotations = [] } = article;
        if (annotations.length === 0) return [];
        const written = annotations.map((annotation) => annotationOf(annotation, article, options));
        return [{ file: fileName(article.title, 'json', taken), text: fileWith(written, options) }];
      },
      end: () => [],
    };
  },
};

/** Nobody's account: the client lists who wrote what, and the reader chooses. */
const USER = 'acct:reader@reperes';
export const LABEL_TAG = 'label:';
export const ABOUT_TAG = 'about:';
const DEFAULT_IDS = new Set(DEFAULT_LABELS.map(({ id }) => id));

function fileWith(annotations: readonly unknown[], { exportedAt, version }: ExportOptions): string {
  const file = { export_date: exportedAt, export_userid: USER, client_version: `Repères ${version}`, annotations };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function annotationOf(annotation: Annotation, { address, title }: ExportableArticle, options: ExportOptions): unknown {
  const { id, note, createdAt, changedAt } = annotation;
  return {
    id,
    created: createdAt,
    updated: Object.values(changedAt).reduce((one, other) => (one > other ? one : other)),
    user: USER,
    user_info: { display_name: null },
    uri: address,
    text: note,
    tags: tagsOf(annotation, options),
    group: '__world__',
    permissions: { read: [USER], update: [USER], delete: [USER] },
    document: { title: [title] },
    target: [{ source: address, ...selectorOf(annotation) }],
    links: {},
    hidden: false,
    flagged: false,
    reperes: ownFieldsOf(annotation),
  };
}

function selectorOf({ target }: Annotation): object {
  if (target.type !== 'passage') return {};
  const { start, end, quote, prefix, suffix } = target.anchor;
  return {
    selector: [
      { type: 'TextPositionSelector', start, end },
      { type: 'TextQuoteSelector', exact: quote, prefix, suffix },
    ],
  };
}

function tagsOf({ tags, label, target }: Annotation, { labels }: ExportOptions): string[] {
  const name = (labels ?? DEFAULT_LABELS).find(({ id }) => id === label)?.name.trim();
  return [
    ...tags,
    ...(target.type === 'subject' ? [`${ABOUT_TAG}${target.name}`] : []),
    ...(label === '' ? [] : [`${LABEL_TAG}${DEFAULT_IDS.has(label) ? label : name || label}`]),
  ];
}

function ownFieldsOf({ label, changedAt, target }: Annotation): unknown {
  if (target.type === 'subject') return { label, changedAt, subject: { key: target.key, name: target.name } };
  if (target.type === 'article') return { label, changedAt };
  const { block, textHash } = target.anchor;
  return { label, changedAt, ...(block && { block }), ...(textHash !== undefined && { textHash }) };
}
