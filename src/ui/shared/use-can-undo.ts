import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '../../messages/ask';

/**
 * Whether a change of the annotations of the article at an address is kept that can be taken back, be it from before this page opened.
 * @param address Null where nothing of the article is stored.
 * @param shown the annotations as they are shown: asked again when they are others.
 */
export function useCanUndo(address: string | null, shown: unknown): boolean {
  const [canUndo, setCanUndo] = useState(false);
  useEffect(() => {
    if (address === null) return;
    const life = new AbortController();
    const learn = (isThere: boolean): void => {
      if (!life.signal.aborted) setCanUndo(isThere);
    };
    // Who cannot be asked takes nothing back either.
    askBackground.canUndoSavedChange(address).then(learn, () => learn(false));
    return () => life.abort();
  }, [address, shown]);
  return canUndo;
}
