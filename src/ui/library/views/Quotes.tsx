import { useState } from 'preact/hooks';
import { askBackground } from '../../../messages/ask';
import type { Selection } from '../../../model/library';
import type { DayRange } from '../../../model/time';
import { translate } from '../../../platform/translate';
import type { Going } from '../use-place';
import { QuoteItem } from './QuoteItem';
import { useAnswer } from './use-answer';
import './quotes.css';

/** What is quoted: all that states one EDTF value, or with null all that begins in some days. */
export interface Quoted {
  readonly days: DayRange;
  readonly value: string | null;
}

interface QuotesProps extends Quoted, Pick<Going, 'go'> {
  readonly selection: Selection;
}

const AT_ONCE = 10;

/** The sentences of a selection that state a date, the first few at once and more when asked. */
export function Quotes({ selection, days, value, go }: QuotesProps) {
  const [count, setCount] = useState(AT_ONCE);
  const { words, filters } = selection;
  const key = JSON.stringify([words, filters, days, value, count]);
  const { answer, failure } = useAnswer(() => askBackground.quoteDates({ words, filters }, days, value, 0, count), key);
  if (failure) return <p role="alert">{failure}</p>;
  if (!answer) return <p class="soft">{translate('viewLoading')}</p>;
  return (
    <>
      <ul class="quotes">
        {answer.quotes.map((quote) => (
          <li key={`${quote.article.id}@${quote.start}`}>
            <QuoteItem quote={quote} go={go} />
          </li>
        ))}
      </ul>
      {answer.total > answer.quotes.length && answer.quotes.length >= count && (
        <button type="button" onClick={() => setCount(count + AT_ONCE)}>
          {translate('viewMore')}
        </button>
      )}
    </>
  );
}
