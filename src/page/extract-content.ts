import { Readability } from '@mozilla/readability';
import { copySkeleton, originalTexts } from './copy-skeleton';
import type { Slices } from './in-slices';

/**
 * The page's own text nodes that make up the article, found by Mozilla's Readability on a copy. Empty when the page has no such
 * part.
 * @param title the article's title: headings that repeat it are left out.
 */
export function* extractContent(page: Document, title: string): Slices<Set<Text>> {
  const skeleton = yield* copySkeleton(page, title);
  yield;
  const reader = new Readability<Element>(skeleton.document, { serializer: (node) => node as Element, keepClasses: true });
  const content = reader.parse()?.content;
  return content ? originalTexts(content, skeleton) : new Set();
}
