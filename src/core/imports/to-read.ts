import { normaliseAddress } from '../addresses/normalise-address';
import { hostOf } from '../addresses/parts-of';
import { LONGEST_TAG, MOST_TAGS, type Annotation } from '../../model/annotation';
import type { PublicationDate } from '../../model/article';
import type { ImportedArticle, ImportedLibrary } from '../../model/import';
import { DEFAULT_LABELS } from '../../model/label';
import { cut, LONGEST_ADDRESS, LONGEST_NOTE, LONGEST_QUOTE, LONGEST_TEXT, LONGEST_TITLE } from './cut';
import { ImportFault, type ImportContext } from './format';
import { uniteLibraries } from './unite-libraries';
import { withSmallScheme } from './with-small-scheme';

/** What a list of links, bookmarks or saved articles knows of one of them, as it stands there. */
export interface ListedArticle {
  readonly address: string;
  readonly title?: string | undefined;
  /** ISO 8601 instant. */
  readonly savedAt?: string | undefined;
  readonly author?: string | undefined;
  readonly published?: PublicationDate | undefined;
  readonly tags?: readonly string[];
  /** Markdown or plain. */
  readonly note?: string | undefined;
  readonly marks?: readonly ListedMark[];
  /** Where the list has it. */
  readonly text?: string | undefined;
}

/** A passage that was marked, of which only the words are known. */
export interface ListedMark {
  readonly quote: string;
  readonly note?: string | undefined;
  readonly tags?: readonly string[];
  /** ISO 8601 instant. */
  readonly createdAt?: string | undefined;
}

/**
 * Listed articles as ones to read: what is listed twice is one, tags and a note become a note on the article, and what is no web address
 * is left out and counted. What the list says is taken to be older than anything the reader wrote here.
 * Throws `ImportFault`: `tooLarge` for more than `MOST_LISTED`.
 */
export function toRead(listed: readonly ListedArticle[], context: ImportContext): ImportedLibrary {
  if (listed.length > MOST_LISTED) throw new ImportFault('tooLarge');
  const articles = listed.flatMap((one) => articleOf(one, context) ?? []);
  return uniteLibraries([{ articles, leftOut: listed.length - articles.length }]);
}

/** More than anyone reads in a life. */
export const MOST_LISTED = 200_000;

const MOST_MARKS = 1_000;

function articleOf(listed: ListedArticle, context: ImportContext): ImportedArticle | null {
  const address = withSmallScheme(listed.address.trim());
  if (!isWebAddress(address)) return null;
  const savedAt = listed.savedAt ?? context.importedAt;
  const author = inOneLine(listed.author ?? '');
  const annotations = annotationsOn(normaliseAddress(address), listed, context);
  return {
    address,
    title: cut(inOneLine(listed.title ?? '') || address.replace(/^https?:\/\//, ''), LONGEST_TITLE),
    site: hostOf(address),
    authors: author === '' ? [] : [cut(author, LONGEST_TITLE)],
    language: 'und',
    ...(listed.published && { published: listed.published }),
    text: cut(listed.text ?? '', LONGEST_TEXT),
    savedAt,
    updatedAt: savedAt,
    ...(annotations.length > 0 && { annotations }),
  };
}

/** No scripts, data, files, mail or pages of the browser; nothing that does not show and could hide what it is. */
export function isWebAddress(address: string): boolean {
  return address.length <= LONGEST_ADDRESS && /^https?:\/\/[^\s\p{C}]+$/iu.test(address) && hostOf(address) !== '';
}

/** Before the reader could have changed anything here. */
const LONG_AGO = '1970-01-01T00:00:00.000Z';

function annotationsOn(address: string, listed: ListedArticle, context: ImportContext): Annotation[] {
  const [tags, note] = [tagsOf(listed.tags ?? []), cut((listed.note ?? '').trim(), LONGEST_NOTE)];
  const frame = annotationFrame(`article ${address}`, listed.savedAt, context);
  const whole: Annotation = { ...frame, target: { type: 'article' }, label: '', note, tags };
  const marks = (listed.marks ?? []).slice(0, MOST_MARKS).flatMap((mark) => markOn(address, mark, context) ?? []);
  return tags.length === 0 && note === '' ? marks : [whole, ...marks];
}

function markOn(address: string, mark: ListedMark, context: ImportContext): Annotation | null {
  const quote = cut(mark.quote.trim(), LONGEST_QUOTE);
  if (quote === '') return null;
  // Where it stands is not known before the page is read; its words find it.
  const anchor = { start: 0, end: quote.length, quote, prefix: '', suffix: '' };
  return {
    ...annotationFrame(`passage ${address} ${quote}`, mark.createdAt, context),
    target: { type: 'passage', anchor },
    label: DEFAULT_LABELS[0]?.id ?? '',
    note: cut((mark.note ?? '').trim(), LONGEST_NOTE),
    tags: tagsOf(mark.tags ?? []),
  };
}

function annotationFrame(
  what: string,
  createdAt: string | undefined,
  { idOf, importedAt }: ImportContext,
): Pick<Annotation, 'id' | 'createdAt' | 'changedAt'> {
  const changed = createdAt ?? LONG_AGO;
  return {
    id: idOf(what),
    createdAt: createdAt ?? importedAt,
    changedAt: { label: changed, note: changed, tags: changed },
  };
}

function tagsOf(tags: readonly string[]): string[] {
  const clean = tags.map((tag) => cut(inOneLine(tag).replace(/^#+/, '').trim(), LONGEST_TAG)).filter(Boolean);
  return [...new Set(clean)].slice(0, MOST_TAGS);
}

/** Without line breaks and signs that do not show. */
function inOneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}
