import { useEffect, useRef } from 'preact/hooks';
import { translate } from '../../../platform/translate';
import { decisionInWords } from './decision-in-words';
import type { Deciding, LastDeed } from './use-deciding';

/** What was done last, and the way back, which takes the focus: the button that did it may be gone. */
export function LastDone({ last, failure, takeBack, restore }: Deciding) {
  return (
    <>
      <div role="status">{last && <Done last={last} onUndo={() => void undo(last, { takeBack, restore })} />}</div>
      {failure && <p role="alert">{failure}</p>}
    </>
  );
}

function undo({ decision, isTakenBack }: LastDeed, { takeBack, restore }: Pick<Deciding, 'takeBack' | 'restore'>) {
  return isTakenBack ? restore(decision) : takeBack(decision.decidedAt);
}

function Done({ last, onUndo }: { readonly last: LastDeed; readonly onUndo: () => void }) {
  const { decision, isTakenBack } = last;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), [last]);
  const words = decisionInWords(decision, translate);
  return (
    <p class="row undo">
      {isTakenBack ? translate('entityTakenBack', words) : translate('entityDone', words)}
      <button ref={button} type="button" onClick={onUndo}>
        {translate(isTakenBack ? 'undoTakeBack' : 'undo')}
      </button>
    </p>
  );
}
