import { translate } from '../../../platform/translate';
import type { Done } from '../use-last-done';
import type { Erasure } from './use-erasures';

interface EarlierErasuresProps {
  /** The last one first. */
  readonly earlier: readonly Erasure[];
  readonly isBusy: boolean;
  readonly onUndo: (undo: NonNullable<Done['undo']>) => void;
}

/** What was erased before the last, and the way back from each. */
export function EarlierErasures({ earlier, isBusy, onUndo }: EarlierErasuresProps) {
  if (earlier.length === 0) return null;
  return (
    <ul class="rules">
      {earlier.map(
        ({ id, words, undo }) =>
          undo && (
            <li key={id}>
              <p id={`erased-${id}`}>{words}</p>
              <button type="button" aria-describedby={`erased-${id}`} disabled={isBusy} onClick={() => onUndo(undo)}>
                {translate('undo')}
              </button>
            </li>
          ),
      )}
    </ul>
  );
}
