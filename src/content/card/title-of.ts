import { dateInWords } from '../../core/dates/describe-date';
import { isDate, type Mention } from '../../model/mention';
import { translate, uiLanguage } from '../../platform/translate';
import type { ArticleOnPage } from '../read-page';

/** A date in the reader's words; as the article writes it when it is in doubt or could not be placed. */
export function titleOf(mention: Mention, { draft }: Pick<ArticleOnPage, 'draft'>): string {
  if (!isDate(mention)) return mention.canonical;
  if (isWordOfArticle(mention) || !mention.resolved) return draft.text.slice(mention.start, mention.end);
  const words = dateInWords(mention.resolved.value, uiLanguage(), translate);
  // A century has no words of its own: the article's will do.
  return words === mention.resolved.value ? draft.text.slice(mention.start, mention.end) : words;
}

/** Whether the title of a mention is in the language of its article. */
export function isWordOfArticle(mention: Mention): boolean {
  return !isDate(mention) || !mention.resolved || mention.warnings.length > 0 || mention.isDismissed === true;
}
