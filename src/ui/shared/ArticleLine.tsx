import { dateInWords } from '../../core/dates/describe-date';
import { formatDate } from '../../core/dates/format-date';
import type { SavedArticle } from '../../model/article';
import { translate, uiLanguage } from '../../platform/translate';

/** A saved article in a list: its title as a link to the page, its site and its day. */
export function ArticleLine({ article }: { readonly article: SavedArticle }) {
  const locale = uiLanguage();
  const saved = formatDate(new Date(article.savedAt), locale, { dateStyle: 'medium' });
  const facts = [article.site, article.published && dateInWords(article.published.value, locale), translate('savedOn', saved)];
  return (
    <>
      <a href={article.address} target="_blank" rel="noopener noreferrer" lang={article.language} dir="auto">
        {article.title || article.address}
      </a>
      <p class="soft">{facts.filter(Boolean).join(' · ')}</p>
    </>
  );
}
