import { dateInWords } from '../../core/dates/describe-date';
import type { SavedArticle } from '../../model/article';
import { translate, uiLanguage } from '../../platform/translate';

interface SavedListProps {
  readonly saved: readonly SavedArticle[] | null;
  /** What they speak of. */
  readonly name: string;
  /** Leads to all that is saved on the same, in the library. */
  readonly onOpenAll: () => void;
}

/** The reader's saved articles that speak of the same, and the way to all of them. */
export function SavedList({ saved, name, onOpenAll }: SavedListProps) {
  if (saved === null) return <p class="saved">{translate('lookingUp')}</p>;
  if (saved.length === 0) return <p class="saved">{translate('noSavedArticle')}</p>;
  return (
    <section class="saved">
      <h3>{translate('inYourLibrary')}</h3>
      <ul>
        {saved.map((article) => (
          <li key={article.id}>
            <a href={article.address} target="_blank" rel="noopener noreferrer" lang={article.language} dir="auto">
              {article.title}
            </a>
            <small>
              {[article.site, article.published && dateInWords(article.published.value, uiLanguage())]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </li>
        ))}
      </ul>
      <button type="button" onClick={onOpenAll}>
        {translate('allSavedOn', name)}
      </button>
    </section>
  );
}
