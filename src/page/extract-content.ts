import { Readability } from '@mozilla/readability';
import { copySkeleton, originalTexts, type Outline } from './copy-skeleton';
import type { Slices } from './in-slices';
import { isUnlikely } from './is-unlikely';
import type { PlainElement } from './plain-dom/plain-element';

/**
 * The page's own text nodes that make up the article, found by Mozilla's Readability on a copy. Empty when the page has no such
 * part.
 * @param title the article's title: headings that repeat it are left out.
 */
export function* extractContent(page: Document, title: string): Slices<Set<Text>> {
  const likely = yield* extractFrom(page, title, isUnlikely);
  if (likely.isAtOnce) return likely.texts;
  yield;
  return (yield* extractFrom(page, title, () => false)).texts;
}

interface Extracted {
  readonly texts: Set<Text>;
  /** Whether the first attempt was good enough. For the next ones the library needs what the first one threw away. */
  readonly isAtOnce: boolean;
}

function* extractFrom(page: Document, title: string, isLeftOut: (outline: Outline) => boolean): Slices<Extracted> {
  const skeleton = yield* copySkeleton(page, title, isLeftOut);
  yield;
  const reader = new Readability<PlainElement>(skeleton as unknown as Document, {
    serializer: (node) => node as unknown as PlainElement,
    keepClasses: true,
  });
  const content = reader.parse()?.content;
  const texts = content ? originalTexts(content) : new Set<Text>();
  return { texts, isAtOnce: texts.size > 0 && failedAttempts(reader) === 0 };
}

/** The library's types do not tell of them. */
function failedAttempts(reader: Readability<PlainElement>): number {
  const attempts: unknown = Reflect.get(reader, '_attempts');
  return Array.isArray(attempts) ? attempts.length : 0;
}
