import { useEffect, useState } from 'preact/hooks';
import { describeError } from '../../parts/describe-error';
import { findSaveFailure, onSaveFailuresChanged } from '../../platform/save-failures';

/** Why the page in a tab was not saved by the key or the menu, in words, until that is tried again; empty where it was not tried. */
export function useSaveFailure(tabId: number): string {
  const [words, setWords] = useState('');
  useEffect(() => {
    const life = new AbortController();
    const find = async (): Promise<void> => {
      const failure = await findSaveFailure(tabId);
      if (!life.signal.aborted) setWords(failure ? describeError(Object.assign(new Error(), failure)) : '');
    };
    onSaveFailuresChanged(() => void find(), life.signal);
    void find();
    return () => life.abort();
  }, [tabId]);
  return words;
}
