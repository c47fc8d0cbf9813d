import { useState } from 'preact/hooks';
import { scopesFor } from '../../core/corrections/scopes-for';
import type { EntityKind } from '../../model/mention';
import type { NameScope } from '../../model/name-rule';
import { translate } from '../../platform/translate';
import { KindField } from './KindField';
import { ScopeField } from './ScopeField';

interface AddNameFormProps {
  /** The words that were missed. */
  readonly words: string;
  /** Of the page. */
  readonly host: string;
  readonly onAdd: (kind: EntityKind, scope: NameScope) => void;
}

/** Lets the reader say that words are a name, what kind of thing it names, and where that holds. */
export function AddNameForm({ words, host, onAdd }: AddNameFormProps) {
  const [kind, setKind] = useState<EntityKind>('person');
  const [scope, setScope] = useState<NameScope>('article');
  const submit = (event: Event): void => {
    event.preventDefault();
    onAdd(kind, scope);
  };
  return (
    <form class="name-form" onSubmit={submit}>
      <KindField chosen={kind} onChoose={setKind} />
      <ScopeField scopes={scopesFor(words, { type: 'add', kind })} host={host} chosen={scope} onChoose={setScope} />
      <button type="submit">{translate('markAsName')}</button>
    </form>
  );
}
