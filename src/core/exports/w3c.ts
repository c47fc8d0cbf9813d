import { namedUuid } from '../text/named-uuid';
import type { ExportOptions, ExportableArticle } from '../../model/export';
import type { ExportFormat, ExportPart, ExportWriter } from './format';
import { looseAnnotation, readerAnnotations } from './w3c-annotations';
import { machineMarks } from './w3c-machine-marks';
import { describeSource, sourceOf, type Json } from './w3c-source';
import { OWN_CONTEXT, SOFTWARE, W3C_CONTEXT } from './w3c-vocabulary';

/**
 * W3C Web Annotation (https://www.w3.org/TR/annotation-model/, 23 February 2017): one `AnnotationCollection` with one `AnnotationPage` in
 * it. A collection can hold one page and only refer to others, which no reader of a file could fetch; so all annotations are on the one.
 * Each stands in a line of its own. Without any, there is no page: a page has one or more.
 *
 * | of the reader's annotations     | is kept                                                                                       |
 * | ------------------------------- | --------------------------------------------------------------------------------------------- |
 * | id, created, changed, each field | as `id` (`urn:uuid:`), `created`, `modified`, and terms of our own                            |
 * | passage                         | whole: quote, surroundings, position in code points of today's text; code units in our terms  |
 * | on the article                  | the target is the page itself                                                                 |
 * | on an entity or a date          | the target is its IRI, `scope` the page it was made in; its key in a term of our own          |
 * | note                            | `commenting`, Markdown                                                                        |
 * | tags, label                     | `tagging`; the label by its name, its id and its look in terms of our own                     |
 *
 * So `core/imports/w3c` gives back the same. Lost: the page's layout, earlier texts, the reader's decisions as such, less sure names. A
 * lone surrogate travels as the escape of JSON, which every reader of JSON takes and a strict RDF store may refuse.
 */
export const w3c: ExportFormat = {
  id: 'w3c',
  group: 'annotations',
  extension: 'jsonld',
  mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
  packing: 'one',
  lacks: ['layout', 'revisions', 'decisions'],
  choices: [
    { id: 'machineMarks', initial: true },
    { id: 'articleText', initial: true },
  ],
  open: (options) => new W3cWriter(options),
};

class W3cWriter implements ExportWriter {
  readonly #options: ExportOptions;
  readonly #page: string;
  /** The collection, and the beginning of its page. */
  readonly #heads: readonly [string, string];
  #total = 0;

  constructor(options: ExportOptions) {
    const collection = `urn:uuid:${namedUuid(`collection\n${options.exportedAt}\n${options.count}`)}`;
    this.#options = options;
    this.#page = `urn:uuid:${namedUuid(`page\n${collection}`)}`;
    const page = { id: this.#page, type: 'AnnotationPage', partOf: collection, startIndex: 0 };
    this.#heads = [opened(headOf(collection, options)), `,\n"first":${opened(page)},"items":[\n`];
  }

  add(article: ExportableArticle): ExportPart[] {
    const { choices = {} } = this.#options;
    const withCopy = choices['articleText'] !== false;
    const source = sourceOf(article, withCopy);
    const marks = choices['machineMarks'] === false ? [] : machineMarks(source, this.#options);
    const [first, ...others] = [...readerAnnotations(source, this.#options), ...marks];
    if (!first) return [];
    return this.#write([{ ...first, article: describeSource(article, withCopy) }, ...others]);
  }

  end(): ExportPart[] {
    const { subjectNotes = [] } = this.#options;
    const parts = this.#write(subjectNotes.map((note) => looseAnnotation(note, this.#options)));
    if (this.#total === 0) return [part(`${this.#heads[0]},"total":0}\n`)];
    return [...parts, part(`\n]},\n"last":${JSON.stringify(this.#page)},"total":${this.#total}}\n`)];
  }

  #write(annotations: readonly Json[]): ExportPart[] {
    if (annotations.length === 0) return [];
    const before = this.#total === 0 ? this.#heads.join('') : ',\n';
    this.#total += annotations.length;
    return [part(before + annotations.map((annotation) => JSON.stringify(annotation)).join(',\n'))];
  }
}

function headOf(id: string, { exportedAt, version, labels, translate }: ExportOptions): Json {
  return {
    '@context': [W3C_CONTEXT, OWN_CONTEXT],
    id,
    type: 'AnnotationCollection',
    label: `Repères ${exportedAt.slice(0, 10)}`,
    creator: { type: 'Person', name: translate('exportReader') },
    created: exportedAt,
    generator: { id: SOFTWARE, type: 'Software', name: `Repères ${version}` },
    ...(labels && {
      labelSet: labels.map((label) => ({ labelId: label.id, label: label.name, colour: label.colour, line: label.line })),
    }),
  };
}

/** An object in JSON to which more is to come. */
function opened(json: Json): string {
  return JSON.stringify(json).slice(0, -1);
}

function part(text: string): ExportPart {
  return { file: '', text };
}
