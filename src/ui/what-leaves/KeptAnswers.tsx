import { useCallback, useEffect, useState } from 'preact/hooks';
import { askBackground } from '../../messages/ask';
import { onNews } from '../../messages/news';
import { describeError } from '../../parts/describe-error';
import { translate, translateCount } from '../../platform/translate';

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
  const forget = (): void => {
    askBackground.forgetLookUps().catch((error: unknown) => setFailure(describeError(error)));
  };
  return (
    <section aria-labelledby="answers">
      <h2 id="answers">{translate('answersTitle')}</h2>
      {failure && <p role="alert">{failure}</p>}
      <p role="status">{count !== null && (count === 0 ? translate('answersNone') : translateCount('answersCount', count))}</p>
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
