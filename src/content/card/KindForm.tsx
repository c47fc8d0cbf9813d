import { useState } from 'preact/hooks';
import { scopesFor } from '../../core/corrections/scopes-for';
import type { EntityKind } from '../../model/mention';
import type { NameScope } from '../../model/name-scope';
import { translate } from '../../platform/translate';
import { KindField } from './KindField';
import { ScopeField } from './ScopeField';

interface KindFormProps {
  readonly kind: EntityKind;
  readonly host: string;
  readonly onSet: (kind: EntityKind, scope: NameScope) => void;
}

/** Lets the reader say that a name is of another kind. */
export function KindForm({ kind, host, onSet }: KindFormProps) {
  const [chosen, setChosen] = useState(kind);
  const [scope, setScope] = useState<NameScope>('article');
  const scopes = scopesFor('', { type: 'kind', kind }).filter((one) => one !== 'site' || host !== '');
  const submit = (event: Event): void => {
    event.preventDefault();
    onSet(chosen, scope);
  };
  return (
    <form class="name-form" onSubmit={submit}>
      <KindField chosen={chosen} onChoose={setChosen} />
      <ScopeField scopes={scopes} host={host} chosen={scope} onChoose={setScope} />
      <button type="submit" disabled={chosen === kind}>
        {translate('setName')}
      </button>
    </form>
  );
}
