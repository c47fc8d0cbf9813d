import { useState } from 'preact/hooks';
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
  const [pressed, setPressed] = useState<(MarksSwitchProps & { readonly isOn: boolean }) | null>(null);
  // What was pressed holds until the tab was asked anew and says something else.
  const isOn = pressed?.tabId === tabId && pressed.areMarked === areMarked ? pressed.isOn : areMarked;
  const toggle = (): void => {
    setPressed({ tabId, areMarked, isOn: !isOn });
    // Where nobody answers nothing has changed.
    askTab(tabId)
      .showMarks(!isOn)
      .catch(() => setPressed(null));
  };
  return <Switch label={translate('showMarksHere')} isOn={isOn} onToggle={toggle} />;
}
