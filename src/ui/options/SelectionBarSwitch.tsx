import { hasKeys } from '../../platform/keys';
import { changeSettings } from '../../platform/settings-storage';
import { translate } from '../../platform/translate';
import { Switch } from '../shared/Switch';
import { useSettings } from '../shared/use-settings';

/** Whether a bar is offered beside selected words; open pages hear of it through the settings. */
export function SelectionBarSwitch() {
  const { showsSelectionBar } = useSettings();
  const toggle = (): void => {
    void changeSettings((settings) => ({ ...settings, showsSelectionBar: !showsSelectionBar }));
  };
  const why = hasKeys() ? translate('selectionBarWhy') : translate('selectionBarWhyOnPhone', translate('markSelection'));
  return (
    <section class="selection-bar-switch">
      <Switch label={translate('selectionBarSwitch')} isOn={showsSelectionBar} onToggle={toggle} />
      <p class="soft">{why}</p>
    </section>
  );
}
