import { useEffect, useState } from 'preact/hooks';
import { askTab } from '../../messages/ask';
import { translate } from '../../platform/translate';
import { Switch } from './Switch';

interface MarksSwitchProps {
  readonly tabId: number;
  /** Whether anything was marked when the tab was asked. */
  readonly areMarked: boolean;
}

/** Shows or hides the marks on the page in a tab, whatever the settings say. */
export function MarksSwitch({ tabId, areMarked }: MarksSwitchProps) {
  const [isOn, setIsOn] = useState(areMarked);
  useEffect(() => setIsOn(areMarked), [tabId, areMarked]);
  const toggle = (): void => {
    setIsOn(!isOn);
    // Where nobody answers nothing has changed.
    askTab(tabId)
      .showMarks(!isOn)
      .catch(() => setIsOn(isOn));
  };
  return <Switch label={translate('showMarksHere')} isOn={isOn} onToggle={toggle} />;
}
