import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SelectionViewProps } from '../Library';

/** In milliseconds: as long as a quick typist needs for a letter. */
const PAUSE = 150;

interface Typing {
  readonly typed: string;
  readonly type: (words: string) => void;
  /** What is typed is meant: searched for at once, and what is typed next is a step of its own. */
  readonly finish: () => void;
}

/** Words that are searched for while they are typed; all that is typed in one go is one step back. */
export function useTyping({ place, go, replace }: SelectionViewProps): Typing {
  const [typed, setTyped] = useState(place.words);
  const latest = useRef({ place, typed });
  latest.current = { place, typed };
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const isInStep = useRef(false);
  // The words were changed by the back button, or cleared.
  useLayoutEffect(() => {
    if (place.words !== latest.current.typed.trim() && timer.current === undefined) setTyped(place.words);
  }, [place.words]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const search = useCallback((words: string): void => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const { place: from } = latest.current;
    if (words.trim() === from.words) return;
    (isInStep.current ? replace : go)({ ...from, words: words.trim() });
    isInStep.current = true;
  }, []);
  const type = useCallback((words: string): void => {
    setTyped(words);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => search(words), PAUSE);
  }, []);
  const finish = useCallback((): void => {
    if (timer.current !== undefined) search(latest.current.typed);
    isInStep.current = false;
  }, []);
  return { typed, type, finish };
}
