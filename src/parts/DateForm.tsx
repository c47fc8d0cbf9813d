import type { TargetedInputEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import { precisionOfValue, readTypedDate } from '../core/corrections/read-typed-date';
import type { DatePart } from '../model/mention';
import { translate } from '../platform/translate';

interface DateFormProps {
  /** EDTF day, month or year to begin with. */
  readonly value?: string | undefined;
  readonly onSet: (value: string) => void;
}

/** Asks for a day, a month or a year; gives it as EDTF, or says how it is written. */
export function DateForm({ value, onSet }: DateFormProps) {
  const [precision, setPrecision] = useState(precisionOfValue(value ?? ''));
  const [typed, setTyped] = useState(value ?? '');
  const [isWrong, setIsWrong] = useState(false);
  const [fieldId, hintId] = [useId(), useId()];
  const choose = (chosen: DatePart): void => {
    setPrecision(chosen);
    setTyped(typed.slice(0, LENGTHS[chosen]));
    setIsWrong(false);
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    const read = readTypedDate(precision, typed);
    setIsWrong(read === null);
    if (read !== null) onSet(read);
  };
  const field = {
    id: fieldId,
    value: typed,
    'aria-invalid': isWrong,
    'aria-describedby': hintId,
    autocomplete: 'off',
    onInput: ({ currentTarget }: TargetedInputEvent<HTMLInputElement>) => setTyped(currentTarget.value),
  } as const;
  return (
    <form class="date-form" noValidate onSubmit={submit}>
      <Precision chosen={precision} onChoose={choose} />
      <label for={fieldId}>{translate('dateToSet')}</label>
      {precision === 'day' ? (
        <input type="date" {...field} />
      ) : (
        // Firefox has no field for months.
        <input type="text" inputMode="numeric" placeholder={EXAMPLES[precision]} {...field} />
      )}
      <button type="submit">{translate('setDate')}</button>
      <p id={hintId} class="hint" role="alert">
        {isWrong && translate(HINT_KEYS[precision])}
      </p>
    </form>
  );
}

const PRECISIONS: readonly DatePart[] = ['day', 'month', 'year'];
const NAME_KEYS: Readonly<Record<DatePart, string>> = { day: 'precisionDay', month: 'precisionMonth', year: 'precisionYear' };
const HINT_KEYS: Readonly<Record<DatePart, string>> = { day: 'noSuchDay', month: 'noSuchMonth', year: 'noSuchYear' };
const EXAMPLES = { month: '2022-04', year: '2022' } as const;
const LENGTHS: Readonly<Record<DatePart, number>> = { day: 10, month: 7, year: 4 };

function Precision({ chosen, onChoose }: { readonly chosen: DatePart; readonly onChoose: (chosen: DatePart) => void }) {
  return (
    <select
      aria-label={translate('datePrecision')}
      value={chosen}
      onChange={(event) => onChoose(PRECISIONS.find((one) => one === event.currentTarget.value) ?? 'day')}
    >
      {PRECISIONS.map((one) => (
        <option key={one} value={one}>
          {translate(NAME_KEYS[one])}
        </option>
      ))}
    </select>
  );
}
