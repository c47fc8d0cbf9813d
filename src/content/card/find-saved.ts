import { addressesOfSaved } from '../../core/addresses/addresses-of-saved';
import { articleAddresses } from '../../core/addresses/article-addresses';
import { askFromPage } from '../../messages/ask';
import type { ArticleHead, SavedArticle } from '../../model/article';
import type { Mention } from '../../model/mention';
import { subjectKey } from './subject-key';

/** The saved articles that name the same entity or state the same date, without the article at hand. */
export async function findSaved(mention: Mention, here: ArticleHead): Promise<SavedArticle[]> {
  const key = subjectKey(mention);
  const saved = key === null ? [] : await askFromPage.findSavedWith(key);
  const addresses = articleAddresses(here);
  return saved.filter((article) => !addressesOfSaved(article).some((address) => addresses.includes(address)));
}
