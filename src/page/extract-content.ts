import { Readability } from '@mozilla/readability';
import { copySkeleton, originalTexts } from './copy-skeleton';
import type { Slices } from './in-slices';
import { isUnlikely } from './is-unlikely';
import type { PlainDocument } from './plain-dom/plain-document';
import type { PlainElement } from './plain-dom/plain-element';

/**
 * The page's own text nodes that make up the article, found by Mozilla's Readability on a copy. Empty when the page has no such
 * part.
 * @param title the article's title: headings that repeat it are left out.
 */
export function* extractContent(page: Document, title: string): Slices<Set<Text>> {
  const likely = yield* copySkeleton(page, title, isUnlikely);
  yield;
  const found = readOnce(likely);
  if (found.size > 0) return found;
  yield;
  const all = yield* copySkeleton(page, title, () => false);
  yield;
  return textsFoundBy(readerOf(all));
}

/** Stands for the library's second attempt. */
const GIVEN_UP = new Error('The first attempt found too little.');

/** What the library's first attempt finds; nothing where it is not content with it. For the next it needs what the first throws away. */
function readOnce(skeleton: PlainDocument): Set<Text> {
  const reader = readerOf(skeleton);
  // Between two attempts it drops one of its rules; the types do not tell of it.
  Reflect.set(reader, '_removeFlag', () => {
    throw GIVEN_UP;
  });
  try {
    return textsFoundBy(reader);
  } catch (error) {
    if (error !== GIVEN_UP) throw error;
    return new Set();
  }
}

function textsFoundBy(reader: Readability<PlainElement>): Set<Text> {
  const content = reader.parse()?.content;
  return content ? originalTexts(content) : new Set();
}

function readerOf(skeleton: PlainDocument): Readability<PlainElement> {
  return new Readability<PlainElement>(skeleton as unknown as Document, {
    serializer: (node) => node as unknown as PlainElement,
    keepClasses: true,
  });
}
