import { useState } from 'preact/hooks';
import { dateInWords } from '../../core/dates/describe-date';
import type { DateDecision as Decision } from '../../model/correction';
import type { DateMention } from '../../model/mention';
import { DateForm } from '../../parts/DateForm';
import { describeError } from '../../parts/describe-error';
import { translate, uiLanguage } from '../../platform/translate';
import { useFocusAfter } from './use-focus-after';

/** What the reader does with a date; each resolves once it is kept and the page shows it. */
export interface DateDeeds {
  readonly decide: (date: DateMention, decision: Decision) => Promise<void>;
  readonly takeBack: (date: DateMention) => Promise<void>;
}

/** Lets the reader say what a date means, or that nothing is wrong with it; after that, what they said and the way back. */
export function DateDecision({ date, deeds }: { readonly date: DateMention; readonly deeds: DateDeeds }) {
  const [failure, setFailure] = useState('');
  const section = useFocusAfter(date.decidedAt);
  const run = (work: Promise<void>): void => {
    setFailure('');
    work.catch((error: unknown) => setFailure(describeError(error)));
  };
  const decide = (decision: Decision): void => run(deeds.decide(date, decision));
  return (
    <div class="decision" ref={section}>
      {date.decidedAt !== undefined && <Decided date={date} onUndo={() => run(deeds.takeBack(date))} />}
      {date.warnings.length > 0 ? (
        <Doubted date={date} onDecide={decide} />
      ) : (
        <details key={date.decidedAt}>
          <summary>{translate('setAnotherValue')}</summary>
          <DateForm value={date.resolved?.value} onSet={(value) => decide({ value })} />
        </details>
      )}
      {failure && (
        <p class="failure" role="alert">
          {failure}
        </p>
      )}
    </div>
  );
}

function Decided({ date, onUndo }: { readonly date: DateMention; readonly onUndo: () => void }) {
  const value = date.resolved ? dateInWords(date.resolved.value, uiLanguage()) : '';
  return (
    <div class="decided">
      <p role="status">{date.isDismissed ? translate('dismissedByReader') : translate('setByReader', value)}</p>
      <button type="button" onClick={onUndo}>
        {translate('undo')}
      </button>
    </div>
  );
}

interface DoubtedProps {
  readonly date: DateMention;
  readonly onDecide: (decision: Decision) => void;
}

function Doubted({ date, onDecide }: DoubtedProps) {
  const [isOther, setIsOther] = useState(false);
  const suggestions = [...new Set(date.warnings.flatMap(({ suggestion }) => suggestion ?? []))];
  return (
    <>
      <div class="choices" role="group" aria-label={translate('whatIsRight')}>
        {suggestions.map((value) => (
          <button type="button" key={value} onClick={() => onDecide({ value })}>
            {translate('itIs', dateInWords(value, uiLanguage()))}
          </button>
        ))}
        <button type="button" aria-expanded={isOther} onClick={() => setIsOther(!isOther)}>
          {translate('anotherDay')}
        </button>
        <button type="button" onClick={() => onDecide({ isDismissed: true })}>
          {translate('notAnError')}
        </button>
      </div>
      {isOther && <DateForm value={suggestions[0] ?? date.resolved?.value} onSet={(value) => onDecide({ value })} />}
    </>
  );
}
