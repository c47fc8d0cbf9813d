import { translate, translateCount } from '../../../platform/translate';
import { ActionForm } from './ActionForm';
import type { ActionProps } from './Actions';

/** Lets the reader have an entity never marked nor listed. */
export function MuteForm({ profile: { key, kind, canonical, articles }, ...deeds }: ActionProps) {
  return (
    <ActionForm {...deeds} decision={{ key, kind, name: canonical, verdict: { type: 'mute' } }} deed={translate('entityDoMute')}>
      <p>{translateCount('entityWillMute', articles, canonical)}</p>
    </ActionForm>
  );
}
