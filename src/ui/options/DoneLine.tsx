import type { Ref } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { translate } from '../../platform/translate';
import type { LastDone } from './use-last-done';

/** What was done last, and a button that takes it back. */
export function DoneLine({ done, failure, isBusy, run }: LastDone) {
  const button = useFocusWhenGone(done);
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

/** What the reader pressed may go with what it was for, at once or when the list comes to know of it: the focus is given to a button then. */
function useFocusWhenGone(done: LastDone['done']): Ref<HTMLButtonElement> {
  const button = useRef<HTMLButtonElement>(null);
  const pressed = useRef<Element | null>(null);
  useEffect(() => {
    pressed.current = document.activeElement;
  }, [done]);
  useEffect(() => {
    const isGone = pressed.current === document.body || pressed.current?.isConnected === false;
    if (!isGone) return;
    pressed.current = null;
    if (document.activeElement === document.body) button.current?.focus();
  });
  return button;
}
