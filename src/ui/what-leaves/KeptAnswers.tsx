import { useCallback, useEffect, useState } from 'preact/hooks';
import { askBackground } from '../../messages/ask';
import { onNews } from '../../messages/news';
import { describeError } from '../../parts/describe-error';
import { translate, translateCount } from '../../platform/translate';
import { useFocusWhenGone } from '../shared/use-focus-when-gone';

/** How many answers are kept on this computer, and the way to forget them: Wikipedia has them still. */
export function KeptAnswers() {
  const [count, setCount] = useState<number | null>(null);
  const [failure, setFailure] = useState('');
  const read = useCallback(() => {
    askBackground.countLookUps().then(setCount, (error: unknown) => setFailure(describeError(error)));
  }, []);
  useEffect(() => {
    const life = new AbortController();
    onNews('lookUpsChanged', read, life.signal);
    read();
    return () => life.abort();
  }, [read]);
  const [timesForgotten, setTimesForgotten] = useState(0);
  const line = useFocusWhenGone(timesForgotten);
  const forget = (): void => {
    askBackground
      .forgetLookUps()
      .then(() => setTimesForgotten((before) => before + 1))
      .catch((error: unknown) => setFailure(describeError(error)));
  };
  return (
    <section aria-labelledby="answers">
      <h2 id="answers">{translate('answersTitle')}</h2>
      {failure && <p role="alert">{failure}</p>}
      <div ref={line} role="status" tabIndex={-1}>
        <p>{count !== null && (count === 0 ? translate('answersNone') : translateCount('answersCount', count))}</p>
      </div>
      {count !== null && count > 0 && (
        <p class="row">
          <button type="button" onClick={forget}>
            {translate('answersForget')}
          </button>
        </p>
      )}
    </section>
  );
}
