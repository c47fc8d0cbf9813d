import { useRef } from 'preact/hooks';
import { describeError } from '../../../parts/describe-error';
import { translate } from '../../../platform/translate';
import { focusResults } from '../focus-results';
import type { Deeds } from './use-deeds';

/** What was done last, and a button that takes it back. It stays until something else is done, or the reader puts it away. */
export function UndoBar({ deeds }: { readonly deeds: Deeds }) {
  const { done, error, wasUndone, isBusy } = deeds;
  const hasWords = done !== null || wasUndone || error !== null;
  const bar = useRef<HTMLDivElement>(null);
  // Both buttons go with what they do. The bar stays, and says what came of it.
  const undo = (): void => {
    bar.current?.focus({ preventScroll: true });
    void deeds.undo();
  };
  const putAway = (): void => {
    focusResults();
    deeds.forget();
  };
  return (
    <div ref={bar} class={hasWords ? 'undo-bar' : ''} tabIndex={-1}>
      <div role="status" class="row">
        {done && <span>{done.words}</span>}
        {wasUndone && <span>{translate('undone')}</span>}
        {done && (
          <button type="button" disabled={isBusy} onClick={undo}>
            {done.undoWords}
          </button>
        )}
      </div>
      {error !== null && <p role="alert">{describeError(error)}</p>}
      {hasWords && (
        <button type="button" class="quiet" aria-label={translate('close')} onClick={putAway}>
          ×
        </button>
      )}
    </div>
  );
}
