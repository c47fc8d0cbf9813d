import { formatDate } from '../../../core/dates/format-date';
import { addressOfPassage } from '../../../core/annotations/text-fragment';
import { dateInWords } from '../../../core/dates/describe-date';
import { LIBRARY_HOME, type ArticlePlace } from '../../../core/library/library-place';
import { isOnPassage } from '../../../model/annotation';
import type { Article } from '../../../model/article';
import { translate, uiLanguage } from '../../../platform/translate';
import { articleAtHand } from '../../shared/exports/export-source';
import { ExportButton } from '../../shared/exports/ExportButton';
import { PlaceLink } from '../PlaceLink';
import type { Going } from '../use-place';
import { CopyMenu } from './CopyMenu';

interface ArticleHeaderProps {
  readonly article: Article;
  readonly place: ArticlePlace;
  readonly go: Going['go'];
  readonly onRemove: () => void;
}

/** What an article is, and what can be done with it. */
export function ArticleHeader({ article, place, go, onRemove }: ArticleHeaderProps) {
  const { id, title, address, language } = article;
  const timeline = { ...LIBRARY_HOME, view: 'timeline', filters: [`id:${id}`] } as const;
  return (
    <header class="article-head">
      <h2 id="article-title" tabIndex={-1} lang={language} dir="auto">
        {title || address}
      </h2>
      <p class="soft">{factsOf(article).join(' · ')}</p>
      <div class="row">
        <a href={addressOfPassage(address, passageAt(article, place.at))} target="_blank" rel="noopener noreferrer">
          {translate('articleOpenOriginal')}
        </a>
        <PlaceLink to={timeline} go={go}>
          {translate('articleTimelineTitle')}
        </PlaceLink>
        <ExportButton findSource={async () => articleAtHand(article)} />
        <button type="button" aria-label={translate('deleteNamed', title || address)} onClick={onRemove}>
          {translate('deleteMark')}
        </button>
        <CopyMenu article={article} />
      </div>
    </header>
  );
}

function factsOf({ site, authors, published, savedAt }: Article): string[] {
  const locale = uiLanguage();
  const saved = formatDate(new Date(savedAt), locale, { dateStyle: 'long' });
  const day = published && translate('articlePublished', dateInWords(published.value, locale, translate));
  return [site, authors.join(', '), day ?? '', translate('savedOn', saved)].filter(Boolean);
}

const WORDS_OF_A_PASSAGE = 8;

/** What the original is opened at: the words at an offset, else the first mark; nothing where there is neither. */
function passageAt({ text, annotations = [] }: Article, at: number | undefined): string {
  if (at === undefined) return annotations.find(isOnPassage)?.target.anchor.quote ?? '';
  const [line = ''] = text.slice(at).split('\n', 1);
  return line.split(/\s+/).slice(0, WORDS_OF_A_PASSAGE).join(' ');
}
