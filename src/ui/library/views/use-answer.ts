import { useEffect, useState } from 'preact/hooks';
import { onNews } from '../../../messages/news';
import { describeError } from '../../../parts/describe-error';

/** What the background answered, and what went wrong. */
export interface Answer<T> {
  /** Null until the first answer; that of the last question until the next is there. */
  readonly answer: T | null;
  /** In the reader's words, empty when nothing did. */
  readonly failure: string;
}

/**
 * The answer to a question, asked when `key` changes and whenever something is saved or removed anywhere. An answer that was overtaken by
 * a later question is not shown.
 */
export function useAnswer<T>(ask: () => Promise<T>, key: string): Answer<T> {
  const [state, setState] = useState<Answer<T>>({ answer: null, failure: '' });
  useEffect(() => {
    const life = new AbortController();
    let asked = 0;
    const askNow = (): void => {
      asked += 1;
      const turn = asked;
      const isLast = (): boolean => turn === asked && !life.signal.aborted;
      ask().then(
        (answer) => isLast() && setState({ answer, failure: '' }),
        (error: unknown) => isLast() && setState((before) => ({ ...before, failure: describeError(error) })),
      );
    };
    onNews('articlesChanged', askNow, life.signal);
    askNow();
    return () => life.abort();
    // The question is made anew with each picture; `key` says when it is another one.
  }, [key]);
  return state;
}
