import { toggleFilter } from '../../../core/library/change-filters';
import { dateInWords } from '../../../core/dates/describe-date';
import { formatDate } from '../../../core/dates/format-date';
import type { SelectionPlace } from '../../../core/library/library-place';
import type { FoundArticle } from '../../../model/library';
import { translate, translateCount, uiLanguage } from '../../../platform/translate';
import { PlaceLink } from '../PlaceLink';
import type { Going } from '../use-place';
import { Snippet } from './Snippet';

export interface ArticleRowProps {
  readonly found: FoundArticle;
  readonly place: SelectionPlace;
  readonly go: Going['go'];
  readonly isChosen: boolean;
  /** Whether Tab leads to it. */
  readonly isActive: boolean;
  /** @param extends_ whether all rows since the last one are meant. */
  readonly onChoose: (extends_: boolean) => void;
  readonly onRemove: () => void;
}

/** What the list shows of an article. */
export function ArticleRow(props: ArticleRowProps) {
  const { found, go, isChosen, isActive, onChoose, onRemove } = props;
  const { article, snippet } = found;
  const title = article.title || article.address;
  const tabIndex = isActive ? 0 : -1;
  return (
    <>
      <label class="choose">
        <input
          type="checkbox"
          checked={isChosen}
          tabIndex={tabIndex}
          aria-label={translate('chooseArticle', title)}
          onClick={(event) => {
            if (!event.shiftKey) return onChoose(false);
            // A row that is chosen stays so; the box is as it was only once the click is over.
            event.preventDefault();
            return void setTimeout(() => onChoose(true));
          }}
        />
      </label>
      <div class="about">
        <h2>
          <PlaceLink class="title" lang={article.language} to={{ view: 'article', id: article.id }} go={go} tabIndex={tabIndex}>
            {title}
          </PlaceLink>
        </h2>
        <Facts {...props} />
        {snippet && <Snippet snippet={snippet} lang={article.language} />}
        <Extras {...props} tabIndex={tabIndex} />
      </div>
      <div class="deeds">
        <a
          href={article.address}
          target="_blank"
          rel="noopener noreferrer"
          tabIndex={tabIndex}
          aria-label={translate('openOriginalNamed', title)}
        >
          {translate('openOriginal')}
        </a>
        <button type="button" class="quiet" tabIndex={tabIndex} aria-label={translate('deleteNamed', title)} onClick={onRemove}>
          {translate('deleteMark')}
        </button>
      </div>
    </>
  );
}

function Facts({ found: { article } }: ArticleRowProps) {
  const locale = uiLanguage();
  const saved = formatDate(new Date(article.savedAt), locale, { dateStyle: 'medium' });
  const { published } = article;
  const facts = [article.site, published && dateInWords(published.value, locale, translate), translate('savedOn', saved)];
  return <p class="soft">{facts.filter(Boolean).join(' · ')}</p>;
}

/** What is there besides the article: whether it is still to be read, warnings, notes, marks, tags. */
function Extras({ found, place, go, tabIndex }: ArticleRowProps & { readonly tabIndex: number }) {
  const { article, warnings, notes, marks, tags } = found;
  if (!article.isToRead && warnings + notes + marks + tags.length === 0) return null;
  return (
    <p class="extras">
      {article.isToRead && <span class="to-read">{translate('toRead')}</span>}
      {warnings > 0 && <span class="doubt">{translateCount('rowWarnings', warnings)}</span>}
      {notes > 0 && <span>{translateCount('rowNotes', notes)}</span>}
      {marks > 0 && <span>{translateCount('rowMarks', marks)}</span>}
      {tags.map((tag) => (
        <PlaceLink
          key={tag}
          class="tag"
          to={place.filters.includes(`tag:${tag}`) ? place : toggleFilter(place, `tag:${tag}`)}
          go={go}
          tabIndex={tabIndex}
          label={translate('onlyTag', tag)}
        >
          {tag}
        </PlaceLink>
      ))}
    </p>
  );
}
