import type { Span } from '../../model/span';
import { hashText } from '../text/hash-text';
import { codePointsOf, type CodePoints } from '../text/code-points';
import { namedUuid } from '../text/named-uuid';
import type { ExportableArticle } from '../../model/export';

/** A part of the file, as JSON has it. */
export type Json = Readonly<Record<string, unknown>>;

/** As much of the text before and after a mention of the machine's as anchors have. In code units. */
const CONTEXT_LENGTH = 32;

/** The article that annotations are on, made ready to be pointed into. */
export interface W3cSource {
  readonly article: ExportableArticle;
  readonly points: CodePoints;
  /** The article's own. */
  readonly uuid: string;
  /** A `TimeState`, and where the text is in the file; absent where it is not known when the article was read. */
  readonly state?: Json;
}

/** `withCopy` says whether the text will be in the file. */
export function sourceOf(article: ExportableArticle, withCopy: boolean): W3cSource {
  const { address, savedAt, revisions = [], text } = article;
  // A text that was saved again is as old as the end of the one before it.
  const readAt = revisions.at(-1)?.keptAt ?? savedAt;
  const points = codePointsOf(text);
  const uuid = namedUuid(`article\n${address}`);
  if (readAt === undefined || text === '') return { article, points, uuid };
  return {
    article,
    points,
    uuid,
    state: { type: 'TimeState', sourceDate: readAt, ...(withCopy && { cached: copyIri(article) }) },
  };
}

/** What is known of the article itself, and its text where it is wanted. */
export function describeSource(article: ExportableArticle, withCopy: boolean): Json {
  const { address, title, language, site, authors, published, savedAt, text } = article;
  return {
    id: address,
    type: 'Text',
    label: title,
    language,
    site,
    authors,
    ...(published && {
      published: published.value,
      publishedSource: published.source,
      ...(published.stamp !== undefined && { publishedStamp: published.stamp }),
    }),
    ...(savedAt !== undefined && { savedAt }),
    ...(withCopy && text !== '' && { copy: { id: copyIri(article), type: 'Text', format: 'text/plain', language, value: text } }),
  };
}

/** The article as a whole, as something that is annotated. */
export function wholeTarget({ article, state }: W3cSource): Json {
  return { type: 'SpecificResource', source: article.address, ...(state && { state }) };
}

/** A passage of the article. */
export function passageTarget(source: W3cSource, selector: readonly Json[]): Json {
  return { ...wholeTarget(source), selector };
}

/** A span of the article's text as a passage. */
export function spanTarget(source: W3cSource, span: Span): Json {
  const { text } = source.article;
  const quote = {
    type: 'TextQuoteSelector',
    exact: text.slice(span.start, span.end),
    prefix: text.slice(Math.max(0, span.start - CONTEXT_LENGTH), span.start),
    suffix: text.slice(span.end, span.end + CONTEXT_LENGTH),
  };
  return passageTarget(source, [quote, positionSelector(source, span)]);
}

/**
 * Where a span stands, in code points of the article's text as it is: the text is without tags and entities already, which is what the
 * model calls normalised; no normalisation form of Unicode is asked for (https://www.w3.org/TR/annotation-model/#text-quote-selector).
 */
export function positionSelector({ points }: W3cSource, span: Span): Json {
  return { type: 'TextPositionSelector', ...points.fromUnits(span) };
}

/**
 * The IRI of a mark of the machine's, always the same for the same words: the article's UUID, whose last part stands for them and which is
 * therefore of version 8, as its maker wishes (RFC 9562, section 5.8). A whole hash for each of all marks would take half of the time.
 */
export function markIri({ uuid }: W3cSource, words: string): string {
  return `urn:uuid:${uuid.slice(0, VERSION_AT)}8${uuid.slice(VERSION_AT + 1, -LAST_PART)}${hashText(words).slice(-LAST_PART)}`;
}

const VERSION_AT = 14;
const LAST_PART = 12;

function copyIri({ address, text }: ExportableArticle): string {
  return `urn:uuid:${namedUuid(`copy\n${address}\n${hashText(text)}`)}`;
}
