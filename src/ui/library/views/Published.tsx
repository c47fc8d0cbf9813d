import { useState } from 'preact/hooks';
import { askBackground } from '../../../messages/ask';
import type { Selection } from '../../../model/library';
import type { DayRange } from '../../../model/time';
import { translate, translateCount } from '../../../platform/translate';
import { PlaceLink } from '../PlaceLink';
import type { Going } from '../use-place';
import { useAnswer } from './use-answer';
import './quotes.css';

interface PublishedProps extends Pick<Going, 'go'> {
  readonly selection: Selection;
  readonly days: DayRange;
  /** Whether how many there are is told above them; nothing is where there are none. */
  readonly hasTitle?: boolean;
}

const AT_ONCE = 20;

/** The articles of a selection that were published in some days; each leads to its page. */
export function Published({ selection: { words, filters }, days: { first, last }, go, hasTitle = false }: PublishedProps) {
  const [count, setCount] = useState(AT_ONCE);
  const key = JSON.stringify([words, filters, first, last, count]);
  const ask = () => askBackground.listPublished({ words, filters }, { first, last }, count);
  const { answer, failure } = useAnswer(ask, key);
  if (failure) return <p role="alert">{failure}</p>;
  if (!answer || answer.total === 0) return null;
  return (
    <>
      {hasTitle && <h3>{translateCount('calendarPublished', answer.total)}</h3>}
      <ul class="quotes published-list">
        {answer.articles.map((article) => (
          <li key={article.id}>
            <PlaceLink to={{ view: 'article', id: article.id }} go={go} lang={article.language}>
              {article.title || article.address}
            </PlaceLink>{' '}
            <span class="soft">{article.site}</span>
          </li>
        ))}
      </ul>
      {answer.total > answer.articles.length && answer.articles.length >= count && (
        <button type="button" onClick={() => setCount(count + AT_ONCE)}>
          {translate('viewMore')}
        </button>
      )}
    </>
  );
}
