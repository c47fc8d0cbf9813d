import { translate } from '../../platform/translate';

interface StepsProps {
  /** The numbers of the mentions of the same thing, in reading order. */
  readonly numbers: readonly number[];
  readonly index: number;
  readonly onStep: (index: number) => void;
}

/** Where this mention stands among those of the same thing, and the way to the ones before and after. */
export function Steps({ numbers, index, onStep }: StepsProps) {
  const position = numbers.indexOf(index);
  const at = (offset: number): number => numbers[(position + offset + numbers.length) % numbers.length] ?? index;
  if (numbers.length < 2) return <p class="steps">{translate('onlyMention')}</p>;
  return (
    <nav class="steps" aria-label={translate('mentionsHere')}>
      <span>{translate('mentionOf', String(position + 1), String(numbers.length))}</span>
      <button
        type="button"
        onClick={() => onStep(at(-1))}
        aria-label={translate('previousMention')}
        title={translate('previousMention')}
      >
        ↑
      </button>
      <button type="button" onClick={() => onStep(at(1))} aria-label={translate('nextMention')} title={translate('nextMention')}>
        ↓
      </button>
    </nav>
  );
}
