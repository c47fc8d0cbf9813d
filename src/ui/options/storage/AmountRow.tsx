import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { MOST_GIVEN_BACK, type ErasableKind, type StoredAmount } from '../../../model/storage';
import { translate, translateCount } from '../../../platform/translate';
import { sizeInWords } from '../../shared/size-in-words';
import { Asking } from './Asking';

interface AmountRowProps {
  readonly amount: StoredAmount;
  readonly isBusy: boolean;
  readonly onErase: (kind: ErasableKind | 'settings') => void;
}

/** How much is kept of one kind, and a button that erases it once the reader is sure. */
export function AmountRow({ amount: { kind, count, bytes }, isBusy, onErase }: AmountRowProps) {
  const [isAsking, setIsAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useLayoutEffect(() => {
    if (wasAsking.current && !isAsking) button.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  const name = translate(`storage_${kind}`);
  const amount = translate('storageAmount', translateCount('storageCount', count), sizeInWords(bytes));
  return (
    <li data-kind={kind}>
      <div>
        <p>{name}</p>
        <p class="soft">{count === 0 ? translate('storageNothing') : amount}</p>
        {isAsking && kind !== 'index' && (
          <Asking
            question={questionFor(kind, count)}
            yes={translate('eraseYes')}
            onYes={() => {
              setIsAsking(false);
              onErase(kind);
            }}
            onNo={() => setIsAsking(false)}
          />
        )}
      </div>
      {kind !== 'index' && (
        <button
          ref={button}
          type="button"
          aria-label={translate('eraseKindNamed', name)}
          disabled={isBusy || count === 0}
          onClick={() => setIsAsking(true)}
        >
          {translate('eraseKind')}
        </button>
      )}
    </li>
  );
}

/** Says before whether there will be a way back. */
function questionFor(kind: ErasableKind | 'settings', count: number): string {
  const isForGood = kind === 'annotations' && count > MOST_GIVEN_BACK;
  return isForGood ? translate('eraseAnnotationsForGood') : translate(`eraseAsk_${kind}`);
}
