import type { Annotation } from './annotation';
import type { ArticleHead, NewsLevel } from './article';
import type { Snippet } from './library';
import type { Mention } from './mention';

/** A mention with its words, for lists away from the page; a date with its sentence too, unless there are very many. */
export type ListedMention = Mention & { readonly words: string; readonly sentence?: Snippet };

/**
 * An annotation as it stands on the page: found as it was made, found with other words (`words` are today's), not found (an orphan),
 * or on the article or a subject as a whole.
 */
export type ListedAnnotation = Annotation &
  ({ readonly state: 'found' | 'orphan' | 'whole' } | { readonly state: 'changed'; readonly words: string });

/** What a content script knows of the page it lives in. */
export type ReadingState =
  /** The page shows nothing that can be read as an article. */
  | { readonly state: 'noArticle' }
  /** The reader switched this page or its site off. */
  | { readonly state: 'quiet' }
  | {
      readonly state: 'read';
      readonly news: NewsLevel;
      readonly head: ArticleHead;
      readonly mentions: readonly ListedMention[];
      /** Whether any of them are marked, as far as the reader's settings and wishes go. */
      readonly areMarked: boolean;
      /** Whether this browser can paint marks (CSS Custom Highlight API). */
      readonly canPaint: boolean;
      /** The reader's, those on passages in reading order, orphans last. */
      readonly annotations: readonly ListedAnnotation[];
      /** Whether the library could not be asked for the annotations. */
      readonly areMissing: boolean;
      /** Whether the places could not be loaded. */
      readonly isIncomplete: boolean;
    };
