import { useState } from 'preact/hooks';
import { onOneLine } from '../../../core/corrections/name-words';
import { translate, translateCount } from '../../../platform/translate';
import { ActionForm, NameField } from './ActionForm';
import type { ActionProps } from './Actions';

/** Lets the reader call an entity otherwise. */
export function RenameForm({ profile, ...deeds }: ActionProps) {
  const { key, kind, canonical, articles } = profile;
  const [typed, setTyped] = useState(canonical);
  const name = onOneLine(typed);
  const decision =
    name === ''
      ? { missing: translate('entityTypeName') }
      : { key, kind, name: canonical, verdict: { type: 'rename', name } as const };
  return (
    <ActionForm {...deeds} decision={decision} deed={translate('entityDoRename')}>
      <NameField label={translate('entityNewName')} name={typed} onName={setTyped} />
      {name !== '' && name !== canonical && <p>{translateCount('entityWillShow', articles, canonical, name)}</p>}
    </ActionForm>
  );
}
