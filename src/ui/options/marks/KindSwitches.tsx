import { MENTION_KINDS, type MentionKind } from '../../../model/mention';
import { changeSettings } from '../../../platform/settings-storage';
import { translate } from '../../../platform/translate';
import { Switch } from '../../shared/Switch';

/** Which kinds of mentions are shown. */
export function KindSwitches({ hiddenKinds }: { readonly hiddenKinds: readonly MentionKind[] }) {
  return (
    <fieldset>
      <legend>{translate('kindsLegend')}</legend>
      <div class="choices">
        {MENTION_KINDS.map((kind) => (
          <Switch
            key={kind}
            label={translate(`kinds_${kind}`)}
            isOn={!hiddenKinds.includes(kind)}
            onToggle={() => toggle(kind)}
          />
        ))}
      </div>
      <p class="soft">{translate('kindsHint')}</p>
    </fieldset>
  );
}

function toggled(kinds: readonly MentionKind[], kind: MentionKind): readonly MentionKind[] {
  return kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind];
}

function toggle(kind: MentionKind): void {
  void changeSettings((settings) => ({ ...settings, hiddenKinds: toggled(settings.hiddenKinds, kind) }));
}
