import { describeWarning } from '../core/dates/describe-warning';
import { isLessSure } from '../core/entities/is-less-sure';
import { isDate, type Mention } from '../model/mention';
import { translate, uiLanguage } from '../platform/translate';
import { titleOf } from './card/title-of';
import type { ArticleOnPage } from './read-page';

/** A mark as it is announced. */
export interface MarkInWords {
  /** As the article writes it, in its language. */
  readonly words: string;
  /** Its kind, what it means and what is wrong with it, in the reader's language. */
  readonly meaning: readonly string[];
}

/** What there is to say of a mark without opening its card. */
export function describeMark(mention: Mention, article: Pick<ArticleOnPage, 'draft'>): MarkInWords {
  const words = article.draft.text.slice(mention.start, mention.end);
  const title = titleOf(mention, article);
  return {
    words,
    meaning: [translate(`kind_${mention.kind}`), ...(title === words ? [] : [title]), ...doubtsOf(mention)],
  };
}

function doubtsOf(mention: Mention): string[] {
  if (isDate(mention)) return mention.warnings.map((warning) => describeWarning(warning, translate, uiLanguage()));
  return isLessSure(mention) ? [translate('notSure')] : [];
}
