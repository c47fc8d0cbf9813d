import { useCallback, useEffect, useState } from 'preact/hooks';
import { dateInWords } from '../../../core/dates/describe-date';
import { dayOf } from '../../../core/library/count-over-time';
import { askBackground } from '../../../messages/ask';
import type { SavedArticle } from '../../../model/article';
import type { NamingArticle, NamingSentence, NamingStretch } from '../../../model/entity-profile';
import { describeError } from '../../../parts/describe-error';
import { translate, translateCount, uiLanguage } from '../../../platform/translate';
import { PlaceLink } from '../PlaceLink';
import { useLibraryNews } from '../use-library-news';
import type { EntityPartProps } from './EntityPage';
import { Section } from './Section';

/** So many articles are shown at first and with each press of the button. */
const STRETCH = 20;

interface SentencesProps extends EntityPartProps {
  /** The reader says that in this article it is someone or something else. */
  readonly onElse: (article: SavedArticle) => void;
}

/** The sentences that name it, month by month, the last published first. */
export function Sentences({ profile, go, onElse }: SentencesProps) {
  const { stretch, failure, showMore } = useSentences(profile.key);
  const months = stretch ? byMonth(stretch.articles) : [];
  return (
    <Section title={translate('entitySentences')}>
      {failure && <p role="alert">{failure}</p>}
      {months.map(([month, articles]) => (
        <div key={month} class="entity-month">
          <h4>{dateInWords(month, uiLanguage())}</h4>
          <ol>
            {articles.map((one) => (
              <Naming key={one.article.id} naming={one} go={go} onElse={onElse} />
            ))}
          </ol>
        </div>
      ))}
      <p role="status" class="soft">
        {stretch ? translate('entityShown', String(stretch.articles.length), String(stretch.total)) : translate('lookingUp')}
      </p>
      {stretch && stretch.articles.length < stretch.total && (
        <button type="button" onClick={showMore}>
          {translate('entityOlder')}
        </button>
      )}
    </Section>
  );
}

interface NamingProps extends Pick<EntityPartProps, 'go'> {
  readonly naming: NamingArticle;
  readonly onElse: (article: SavedArticle) => void;
}

function Naming({ naming: { article, sentences, more }, go, onElse }: NamingProps) {
  const { id, title, address, site, language } = article;
  const name = title || address;
  return (
    <li class="entity-naming">
      <p>
        <PlaceLink to={{ view: 'article', id }} go={go} lang={language}>
          {name}
        </PlaceLink>
        <span class="soft"> {[site, dateInWords(dayOf(article), uiLanguage())].filter(Boolean).join(' · ')}</span>
      </p>
      <ul>
        {sentences.map((one) => (
          <li key={one.at}>
            <PlaceLink to={{ view: 'article', id, at: one.at }} go={go} class="sentence" lang={language}>
              <Marked {...one} />
            </PlaceLink>
          </li>
        ))}
      </ul>
      <p class="row soft">
        {more > 0 && <span>{translateCount('entityMoreHere', more)}</span>}
        <a
          href={address}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={translate('timelineNamed', translate('entityOriginal'), name)}
        >
          {translate('entityOriginal')}
        </a>
        <button type="button" class="plain" aria-label={`${translate('entityElseHere')} ${name}`} onClick={() => onElse(article)}>
          {translate('entityElseHere')}
        </button>
      </p>
    </li>
  );
}

/** A sentence with its names of the entity marked. */
function Marked({ text, marks }: NamingSentence) {
  const ends = [0, ...marks.map(({ end }) => end)];
  return (
    <>
      {marks.map(({ start, end }, index) => (
        <span key={start}>
          {text.slice(ends[index], start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}

const MONTH = 'YYYY-MM'.length;

function byMonth(articles: readonly NamingArticle[]): [month: string, articles: NamingArticle[]][] {
  const months = new Map<string, NamingArticle[]>();
  for (const one of articles) {
    const month = dayOf(one.article).slice(0, MONTH);
    months.set(month, [...(months.get(month) ?? []), one]);
  }
  return [...months];
}

/** The stretches read so far, read again when something changes. */
function useSentences(key: string) {
  const [count, setCount] = useState(STRETCH);
  const [stretch, setStretch] = useState<NamingStretch | null>(null);
  const [failure, setFailure] = useState('');
  const read = useCallback(() => {
    askBackground.listSentences(key, 0, count).then(setStretch, (error: unknown) => setFailure(describeError(error)));
  }, [key, count]);
  useEffect(read, [read]);
  useLibraryNews(read);
  return { stretch, failure, showMore: () => setCount((before) => before + STRETCH) };
}
