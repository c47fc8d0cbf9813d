import { changeSettings } from '../../../platform/settings-storage';
import { translate } from '../../../platform/translate';
import { Switch } from '../../shared/Switch';
import { useSettings } from '../../shared/use-settings';
import { ColourFields } from './ColourFields';
import { DensityField } from './DensityField';
import { KindSwitches } from './KindSwitches';
import { LanguageSwitches } from './LanguageSwitches';

/** What of an article is marked, and how that looks; open pages hear of it through the settings. */
export function MarksSection() {
  const settings = useSettings();
  return (
    <section id="marks" aria-labelledby="marks-title">
      <h2 id="marks-title">{translate('sectionMarks')}</h2>
      <KindSwitches hiddenKinds={settings.hiddenKinds} />
      <Switch label={translate('lessSureSwitch')} isOn={settings.showsLessSure} onToggle={toggleLessSure} />
      <DensityField density={settings.density} />
      <ColourFields looks={settings} />
      <LanguageSwitches quietLanguages={settings.quietLanguages} />
      <Switch label={translate('announceMarksSwitch')} isOn={settings.announcesMarks} onToggle={toggleAnnouncing} />
      <p class="soft">{translate('announceMarksHint')}</p>
    </section>
  );
}

function toggleLessSure(): void {
  void changeSettings((all) => ({ ...all, showsLessSure: !all.showsLessSure }));
}

function toggleAnnouncing(): void {
  void changeSettings((all) => ({ ...all, announcesMarks: !all.announcesMarks }));
}
