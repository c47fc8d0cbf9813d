import { changeSettings } from '../../platform/settings-storage';
import { translate, uiLanguage } from '../../platform/translate';
import { Switch } from '../shared/Switch';

interface LessSureSwitchProps {
  /** How many there are in the article. */
  readonly count: number;
  readonly isOn: boolean;
}

/** Shows the less sure names too, here and in every article; the open tab hears of it through the settings. */
export function LessSureSwitch({ count, isOn }: LessSureSwitchProps) {
  const toggle = (): void => void changeSettings((settings) => ({ ...settings, showsLessSure: !isOn }));
  const label = translate('showLessSure', new Intl.NumberFormat(uiLanguage()).format(count));
  return <Switch label={label} isOn={isOn} onToggle={toggle} />;
}
