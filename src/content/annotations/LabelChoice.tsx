import { useEffect, useId, useState } from 'preact/hooks';
import type { Label } from '../../model/label';
import { describeError } from '../../parts/describe-error';
import { labelName } from '../../parts/label-name';
import { LabelSwatch } from '../../parts/LabelSwatch';
import { translate } from '../../platform/translate';

interface LabelChoiceProps {
  readonly labels: readonly Label[];
  /** The id of one of them, or of one that is gone. */
  readonly chosen: string;
  readonly onChoose: (id: string) => Promise<void>;
}

/** The labels, one of which is chosen; it is shown as chosen at once, and no longer when it cannot be kept. */
export function LabelChoice({ labels, chosen, onChoose }: LabelChoiceProps) {
  const name = useId();
  const [shown, setShown] = useState(chosen);
  const [failure, setFailure] = useState('');
  useEffect(() => setShown(chosen), [chosen]);
  const choose = (id: string): void => {
    setFailure('');
    setShown(id);
    onChoose(id).catch((error: unknown) => {
      setShown(chosen);
      setFailure(describeError(error));
    });
  };
  return (
    <fieldset class="labels">
      <legend>{translate('label')}</legend>
      {labels.map((label) => (
        <label key={label.id}>
          <input type="radio" name={name} value={label.id} checked={label.id === shown} onChange={() => choose(label.id)} />
          <LabelSwatch colour={label.colour} line={label.line} />
          <bdi>{labelName(label)}</bdi>
        </label>
      ))}
      {failure && (
        <p class="failure" role="alert">
          {failure}
        </p>
      )}
    </fieldset>
  );
}
