import { addressesOfSaved } from '../../core/addresses/addresses-of-saved';
import { articleAddresses } from '../../core/addresses/article-addresses';
import { entityKey } from '../../core/entities/entity-key';
import { dateKey } from '../../core/related/date-key';
import { askFromPage } from '../../messages/ask';
import type { ArticleHead, SavedArticle } from '../../model/article';
import { isDate, type Mention } from '../../model/mention';

/** The saved articles that name the same entity or state the same date, without the article at hand. */
export async function findSaved(mention: Mention, here: ArticleHead): Promise<SavedArticle[]> {
  const key = keyOf(mention);
  const saved = key === null ? [] : await askFromPage.findSavedWith(key);
  const addresses = articleAddresses(here);
  return saved.filter((article) => !addressesOfSaved(article).some((address) => addresses.includes(address)));
}

function keyOf(mention: Mention): string | null {
  if (!isDate(mention)) return entityKey(mention);
  return mention.resolved ? dateKey(mention.resolved.value) : null;
}
