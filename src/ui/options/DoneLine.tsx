import { translate } from '../../platform/translate';
import { useFocusWhenGone } from '../shared/use-focus-when-gone';
import type { LastDone } from './use-last-done';

/** What was done last, and a button that takes it back. */
export function DoneLine({ done, failure, isBusy, run }: LastDone) {
  const line = useFocusWhenGone(done);
  const undo = done?.undo;
  return (
    <>
      <div ref={line} role="status" tabIndex={-1}>
        {done && (
          <p class="row undo">
            {done.words}
            {undo && (
              <button type="button" disabled={isBusy} onClick={() => void run(undo)}>
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
