import { changeSettings } from '../../platform/settings-storage';
import { translate, uiLanguage } from '../../platform/translate';
import { Switch } from '../shared/Switch';

interface LessSureSwitchProps {
  /** How many there are in the article. */
  readonly count: number;
  readonly isOn: boolean;
  readonly onToggle: (isOn: boolean) => void;
}

/** Shows the less sure names too, here and in every article; the open tab hears of it through the settings. */
export function LessSureSwitch({ count, isOn, onToggle }: LessSureSwitchProps) {
  const toggle = async (): Promise<void> => {
    const { showsLessSure } = await changeSettings((settings) => ({ ...settings, showsLessSure: !isOn }));
    onToggle(showsLessSure);
  };
  const label = translate('showLessSure', new Intl.NumberFormat(uiLanguage()).format(count));
  return <Switch label={label} isOn={isOn} onToggle={() => void toggle()} />;
}
