import type { ArticleDraft } from '../model/article';
import { buildTextMap } from './build-text-map';
import { extractContent } from './extract-content';
import { inOneGo, type Slices } from './in-slices';
import { readHead } from './read-head';
import { WHITE_SPACE, type TextMap } from './text-map';
import { unclobbered } from './unclobbered';

/** A page as read: the article and the way from its text to the page's nodes. */
export interface PageReading {
  readonly draft: ArticleDraft;
  readonly map: TextMap;
  /** The part of the page in which more of the article may appear, and how much text it held when it was read. */
  readonly surroundings: Element;
  readonly surroundingsLength: number;
}

/**
 * Reads the article of a page: its head, and its text as one string that begins with the headline when the page shows one.
 * Null when nothing on the page can be taken for an article. The page is not changed.
 * @param address where the document was read: `document.URL` is wrong for saved files.
 */
export function readArticle(document: Document, address: string): PageReading | null {
  return inOneGo(readInSlices(document, address));
}

/**
 * The same while the page lives on. When its part of the page changed in between, it is read once more in one go.
 * @param pace how the slices of the work are run.
 */
export async function readLiveArticle(
  document: Document,
  address: string,
  pace: <T>(slices: Slices<T>) => Promise<T>,
): Promise<PageReading | null> {
  const changed = new Set<Node>();
  const note = (changes: readonly MutationRecord[]): void => changes.forEach(({ target }) => changed.add(target));
  const observer = new MutationObserver(note);
  observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
  try {
    const reading = await pace(readInSlices(document, address));
    note(observer.takeRecords());
    return isOutdated(reading, changed) ? readArticle(document, address) : reading;
  } finally {
    observer.disconnect();
  }
}

function isOutdated(reading: PageReading | null, changed: ReadonlySet<Node>): boolean {
  if (!reading) return changed.size > 0;
  const surroundings = unclobbered(reading.surroundings);
  return !surroundings.isConnected || [...changed].some((node) => surroundings.contains(node));
}

function* readInSlices(document: Document, address: string): Slices<PageReading | null> {
  const { head, headline } = readHead(document, address);
  yield;
  const found = yield* extractContent(document, head.title);
  yield;
  const body = new Set([...found].filter(({ isConnected }) => isConnected));
  const container = commonAncestor(body);
  if (!container) return null;
  const holder = unclobbered(container);
  const heading = headline && unclobbered(headline);
  const isApart = headline !== undefined && !holder.contains(headline) && !heading?.contains(container);
  const roots = isApart ? [headline, container] : [container];
  const map = buildTextMap(roots, (text) => body.has(text) || heading?.contains(text) === true || isBlank(text));
  const surroundings = holder.closest('article, main, [role="main"]') ?? holder.parentElement ?? container;
  const surroundingsLength = unclobbered(surroundings).textContent?.length ?? 0;
  return { draft: { ...head, text: map.text }, map, surroundings, surroundingsLength };
}

/** The extraction library is not shown blanks, yet one between two elements parts their words. */
function isBlank({ data }: Text): boolean {
  return data.replaceAll(WHITE_SPACE, '') === '';
}

/** The lowest element that holds all of `texts`; null when there are none. */
function commonAncestor(texts: ReadonlySet<Text>): Element | null {
  let ancestor: Element | null | undefined;
  for (const text of texts) {
    ancestor ??= text.parentElement;
    while (ancestor && !unclobbered(ancestor).contains(text)) ancestor = unclobbered(ancestor).parentElement;
  }
  return ancestor ?? null;
}
