import { useCallback, useEffect, useState } from 'preact/hooks';
import { askBackground } from '../../messages/ask';
import { onNews } from '../../messages/news';
import type { RequestStretch, SentRequest } from '../../model/sent-request';
import { describeError } from '../../parts/describe-error';

const AT_ONCE = 50;

/** The requests that were sent, read when the page opens and whenever one is sent; all that were forgotten here can be had back. */
export function useRequests() {
  const [stretch, setStretch] = useState<RequestStretch | null>(null);
  const [count, setCount] = useState(AT_ONCE);
  const [forgotten, setForgotten] = useState<readonly SentRequest[]>([]);
  const [wasRestored, setWasRestored] = useState(false);
  const [failure, setFailure] = useState('');
  const run = (work: Promise<void>): void => {
    setFailure('');
    work.catch((error: unknown) => setFailure(describeError(error)));
  };
  const list = useCallback(() => run(askBackground.listRequests(0, count).then(setStretch)), [count]);
  useEffect(() => {
    const life = new AbortController();
    onNews('lookUpsChanged', list, life.signal);
    list();
    return () => life.abort();
  }, [list]);
  const forget = async (): Promise<void> => {
    const taken = await askBackground.forgetRequests();
    setForgotten((before) => [...before, ...taken]);
    setWasRestored(false);
  };
  const restore = async (): Promise<void> => {
    await askBackground.restoreRequests(forgotten);
    setForgotten([]);
    setWasRestored(true);
  };
  return {
    stretch,
    forgotten,
    wasRestored,
    failure,
    showMore: () => setCount(count + AT_ONCE),
    forget: () => run(forget()),
    restore: () => run(restore()),
  };
}
