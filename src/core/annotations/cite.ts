import type { ArticleHead } from '../../model/article';
import type { Translate } from '../../model/translate';
import { dateInWords } from '../dates/describe-date';
import { addressOfPassage } from './text-fragment';

/**
 * A passage as a reader cites it: the words in quotation marks, who wrote them, where and when, and an address that leads to them.
 * @param locale BCP 47, of the reader.
 */
export function cite(quote: string, head: ArticleHead, locale: string, translate: Translate): string {
  const { authors, title, site, published, address } = head;
  const source = [
    authors.join(', '),
    title && translate('quoted', title),
    site,
    published && dateInWords(published.value, locale, translate),
  ].filter(Boolean);
  return `${translate('quoted', quote.replaceAll(/\s+/g, ' ').trim())}\n— ${source.join(', ')}\n${addressOfPassage(address, quote)}`;
}
