import { isShown } from '../../core/marks/showing';
import { isDate, type MentionKind } from '../../model/mention';
import { overlaps, type Span } from '../../model/span';
import type { ArticleOnPage } from '../read-page';

/** A mention of the machine's inside a mark of the reader's. */
export interface MentionHere {
  /** Its number in reading order. */
  readonly index: number;
  readonly title: string;
  readonly kind: MentionKind;
}

/** A card has room for so many. */
const MOST = 8;

/** The mentions that are shown within a span, each entity once. */
export function mentionsIn(article: ArticleOnPage, span: Span): MentionHere[] {
  const found = new Map<string, MentionHere>();
  for (const [index, mention] of article.mentions.entries()) {
    if (!isShown(article.showing, mention) || !overlaps(mention, span)) continue;
    const title = isDate(mention) ? article.draft.text.slice(mention.start, mention.end) : mention.canonical;
    if (!found.has(title)) found.set(title, { index, title, kind: mention.kind });
  }
  return [...found.values()].slice(0, MOST);
}
