import { useId } from 'preact/hooks';
import { LABEL_COLOURS, LABEL_LINES, type Label } from '../../model/label';
import { Icon } from '../../parts/Icon';
import { labelName } from '../../parts/label-name';
import { LabelSwatch } from '../../parts/LabelSwatch';
import { translate } from '../../platform/translate';

interface LabelRowProps {
  readonly label: Label;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onChange: (fields: Partial<Label>) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}

/** One label with its name, colour and line. */
export function LabelRow({ label, onChange, ...place }: LabelRowProps) {
  const name = labelName(label);
  const nameId = useId();
  return (
    <li data-label={label.id}>
      <fieldset class="row">
        <legend>
          <LabelSwatch colour={label.colour} line={label.line} /> <bdi>{name}</bdi>
        </legend>
        <label for={nameId}>{translate('labelNameField')}</label>
        <input
          id={nameId}
          type="text"
          maxLength={LONGEST_NAME}
          value={label.name}
          placeholder={name}
          onChange={({ currentTarget }) => onChange({ name: currentTarget.value.trim() })}
        />
        <Choice
          name={translate('labelColourField')}
          chosen={label.colour}
          among={LABEL_COLOURS}
          wordFor={(colour) => translate(`labelColour_${colour}`)}
          onChoose={(colour) => onChange({ colour })}
        />
        <Choice
          name={translate('labelLineField')}
          chosen={label.line}
          among={LABEL_LINES}
          wordFor={(line) => translate(`labelLine_${line}`)}
          onChoose={(line) => onChange({ line })}
        />
        <RowDeeds name={name} {...place} />
      </fieldset>
    </li>
  );
}

const LONGEST_NAME = 60;

type RowDeedsProps = Omit<LabelRowProps, 'label' | 'onChange'> & { readonly name: string };

function RowDeeds({ name, isFirst, isLast, onMove, onRemove }: RowDeedsProps) {
  return (
    <>
      <button
        type="button"
        data-deed="up"
        aria-label={translate('moveLabelUp', name)}
        disabled={isFirst}
        onClick={() => onMove(-1)}
      >
        <Icon name="up" />
      </button>
      <button
        type="button"
        data-deed="down"
        aria-label={translate('moveLabelDown', name)}
        disabled={isLast}
        onClick={() => onMove(1)}
      >
        <Icon name="down" />
      </button>
      <button
        type="button"
        data-deed="remove"
        aria-label={translate('removeNamed', name)}
        disabled={isFirst && isLast}
        onClick={onRemove}
      >
        {translate('remove')}
      </button>
    </>
  );
}

interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly chosen: T;
  readonly among: readonly T[];
  readonly wordFor: (one: T) => string;
  readonly onChoose: (one: T) => void;
}

function Choice<T extends string>({ name, chosen, among, wordFor, onChoose }: ChoiceProps<T>) {
  return (
    <label>
      {name}{' '}
      <select
        value={chosen}
        onChange={({ currentTarget }) => {
          const one = among.find((candidate) => candidate === currentTarget.value);
          if (one) onChoose(one);
        }}
      >
        {among.map((one) => (
          <option key={one} value={one}>
            {wordFor(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
