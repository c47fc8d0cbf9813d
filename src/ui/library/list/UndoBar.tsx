import { describeError } from '../../../parts/describe-error';
import { translate } from '../../../platform/translate';
import type { Deeds } from './use-deeds';

/** What was done last, and a button that takes it back. It stays until something else is done, or the reader puts it away. */
export function UndoBar({ deeds }: { readonly deeds: Deeds }) {
  const { done, error, wasUndone, isBusy } = deeds;
  const hasWords = done !== null || wasUndone || error !== null;
  return (
    <div class={hasWords ? 'undo-bar' : ''}>
      <div role="status" class="row">
        {done && <span>{done.words}</span>}
        {wasUndone && <span>{translate('undone')}</span>}
        {done && (
          <button type="button" disabled={isBusy} onClick={() => void deeds.undo()}>
            {done.undoWords}
          </button>
        )}
      </div>
      {error !== null && <p role="alert">{describeError(error)}</p>}
      {hasWords && (
        <button type="button" class="quiet" aria-label={translate('close')} onClick={deeds.forget}>
          ×
        </button>
      )}
    </div>
  );
}
