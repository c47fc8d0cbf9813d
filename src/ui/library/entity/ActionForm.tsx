import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { LONGEST_NAME } from '../../../core/corrections/stretch-name';
import type { NewEntityDecision } from '../../../model/entity-decision';
import { translate } from '../../../platform/translate';
import type { ActionProps } from './Actions';

interface ActionFormProps extends Pick<ActionProps, 'decide' | 'onCancel' | 'onDone'> {
  /** What the button says. */
  readonly deed: string;
  /** The decision as the form stands, or what is missing. */
  readonly decision: NewEntityDecision | { readonly missing: string };
  readonly children: ComponentChildren;
}

/** The frame of an action's form, which takes the focus: what will happen, and that it can be taken back. */
export function ActionForm({ deed, decision, decide, onCancel, onDone, children }: ActionFormProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>(FIELD)?.focus(), []);
  const [missing, setMissing] = useState('');
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    setMissing('missing' in decision ? decision.missing : '');
    if (!('missing' in decision) && (await decide(decision))) onDone();
  };
  return (
    <form ref={form} class="action-form" noValidate onSubmit={(event) => void submit(event)}>
      {children}
      <p class="soft">{translate('entityUndoable')}</p>
      <p role="alert">{missing}</p>
      <div class="row">
        <button type="submit" class="primary">
          {deed}
        </button>
        <button type="button" onClick={onCancel}>
          {translate('entityCancel')}
        </button>
      </div>
    </form>
  );
}

/** What a form begins with; one that only asks whether it shall be done has no field. */
const FIELD = "input, select, button[type='submit']";

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
