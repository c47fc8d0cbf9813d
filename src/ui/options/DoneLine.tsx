import { useEffect, useRef } from 'preact/hooks';
import { translate } from '../../platform/translate';
import type { LastDone } from './use-last-done';

/** What was done last, and a button that takes it back. */
export function DoneLine({ done, failure, isBusy, run }: LastDone) {
  const button = useRef<HTMLButtonElement>(null);
  // What the reader pressed may be gone with what it was for.
  useEffect(() => {
    if (document.activeElement === document.body) button.current?.focus();
  }, [done]);
  const undo = done?.undo;
  return (
    <>
      <div role="status">
        {done && (
          <p class="row undo">
            {done.words}
            {undo && (
              <button ref={button} type="button" disabled={isBusy} onClick={() => void run(undo)}>
                {translate('undo')}
              </button>
            )}
          </p>
        )}
      </div>
      {failure && <p role="alert">{failure}</p>}
    </>
  );
}
