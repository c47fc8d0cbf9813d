import type { FormatChoice } from '../../../core/exports/format';
import { translate } from '../../../platform/translate';
import { Switch } from '../Switch';
import { ChoicePreview } from './ChoicePreview';
import type { ExportSource } from './export-source';
import type { ChosenFormat } from './use-chosen-format';

interface FormatChoicesProps {
  readonly chosen: ChosenFormat;
  readonly source: ExportSource | null;
  readonly onChange: () => void;
}

/** What the reader chooses of how a format is written; of what is a text, what it makes of the first article. */
export function FormatChoices({ chosen, source, onChange }: FormatChoicesProps) {
  const all = chosen.format.choices ?? [];
  const set = (id: string, value: string | boolean): void => {
    onChange();
    chosen.setChoice(id, value);
  };
  return (
    <>
      {all.map((choice) => {
        const value = chosen.choices[choice.id] ?? choice.initial;
        return typeof value === 'boolean' ? (
          <Switch
            key={choice.id}
            label={translate(`exportChoice_${choice.id}`)}
            isOn={value}
            onToggle={() => set(choice.id, !value)}
          />
        ) : (
          <TextChoice key={choice.id} choice={choice} value={value} onSet={(text) => set(choice.id, text)} />
        );
      })}
      {source && all.some(({ initial }) => typeof initial === 'string') && <ChoicePreview chosen={chosen} source={source} />}
    </>
  );
}

interface TextChoiceProps {
  readonly choice: FormatChoice;
  readonly value: string;
  readonly onSet: (text: string) => void;
}

function TextChoice({ choice: { id, initial }, value, onSet }: TextChoiceProps) {
  const set = ({ currentTarget }: { readonly currentTarget: { readonly value: string } }): void => onSet(currentTarget.value);
  return (
    <>
      <label class="text-choice">
        {translate(`exportChoice_${id}`)}
        {String(initial).includes('\n') ? (
          <textarea rows={10} spellcheck={false} value={value} onInput={set} />
        ) : (
          <input type="text" spellcheck={false} value={value} onInput={set} />
        )}
      </label>
      {value !== initial && (
        <button type="button" onClick={() => onSet(String(initial))}>
          {translate('exportChoiceReset')}
        </button>
      )}
    </>
  );
}
