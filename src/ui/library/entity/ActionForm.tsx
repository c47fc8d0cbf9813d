import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { LONGEST_NAME } from '../../../core/corrections/stretch-name';
import type { NewEntityDecision } from '../../../model/entity-decision';
import { translate } from '../../../platform/translate';
import type { ActionProps } from './Actions';

interface ActionFormProps extends Pick<ActionProps, 'decide' | 'onEnd'> {
  /** What the button says. */
  readonly deed: string;
  /** The decision as the form stands, or what is missing. */
  readonly decision: NewEntityDecision | { readonly missing: string };
  readonly children: ComponentChildren;
}

/** The frame of an action's form: what will happen, and that it can be taken back. */
export function ActionForm({ deed, decision, decide, onEnd, children }: ActionFormProps) {
  const [missing, setMissing] = useState('');
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    setMissing('missing' in decision ? decision.missing : '');
    if (!('missing' in decision) && (await decide(decision))) onEnd();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onEnd();
  };
  return (
    <form class="action-form" noValidate onSubmit={(event) => void submit(event)} onKeyDown={onKey}>
      {children}
      <p class="soft">{translate('entityUndoable')}</p>
      <p role="alert">{missing}</p>
      <div class="row">
        <button type="submit" class="primary">
          {deed}
        </button>
        <button type="button" onClick={onEnd}>
          {translate('entityCancel')}
        </button>
      </div>
    </form>
  );
}

interface NameFieldProps {
  readonly label: string;
  readonly name: string;
  readonly onName: (name: string) => void;
}

/** A name that the reader types. */
export function NameField({ label, name, onName }: NameFieldProps) {
  return (
    <label>
      {label}
      <input
        type="text"
        dir="auto"
        autocomplete="off"
        maxLength={LONGEST_NAME}
        value={name}
        onInput={({ currentTarget }) => onName(currentTarget.value)}
      />
    </label>
  );
}
