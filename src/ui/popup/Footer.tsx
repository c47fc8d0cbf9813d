import { useEffect, useState } from 'preact/hooks';
import { hostOf, normaliseAddress } from '../../core/addresses/normalise-address';
import { DEFAULT_SETTINGS, type Settings } from '../../model/settings';
import { browser, type Tabs } from '../../platform/browser';
import { changeSettings, readSettings } from '../../platform/settings-storage';
import { translate } from '../../platform/translate';
import { Switch } from '../shared/Switch';
import { AccessButtons } from './AccessButtons';

interface FooterProps {
  readonly tab?: Tabs.Tab;
  readonly onChange?: () => void;
}

/** The switches for this page and this site, access, and the ways to the library and the settings. */
export function Footer({ tab, onChange }: FooterProps) {
  const address = tab?.url ?? '';
  return (
    <footer>
      {hostOf(address) && <Switches address={address} onChange={onChange ?? ignore} />}
      <div class="row">
        {hostOf(address) && <AccessButtons address={address} />}
        <button type="button" onClick={openLibrary}>
          {translate('openLibrary')}
        </button>
        <button type="button" onClick={openSettings}>
          {translate('openSettings')}
        </button>
        <a href="../what-leaves/index.html" target="_blank">
          {translate('whatLeavesTitle')}
        </a>
      </div>
    </footer>
  );
}

function Switches({ address, onChange }: { readonly address: string; readonly onChange: () => void }) {
  const [settings, setSettings] = useState<Settings>(DEFAULT_SETTINGS);
  useEffect(() => void readSettings().then(setSettings), []);
  const [host, page] = [hostOf(address), normaliseAddress(address)];
  const change = async (update: (settings: Settings) => Settings): Promise<void> => {
    setSettings(await changeSettings(update));
    onChange();
  };
  const isSiteOn = !settings.quietSites.includes(host);
  return (
    <div class="row">
      <Switch
        label={translate('onThisSite', host)}
        isOn={isSiteOn}
        onToggle={() => void change((all) => ({ ...all, quietSites: toggled(all.quietSites, host) }))}
      />
      <Switch
        label={translate('onThisPage')}
        isOn={isSiteOn && !settings.quietPages.includes(page)}
        isDisabled={!isSiteOn}
        onToggle={() => void change((all) => ({ ...all, quietPages: toggled(all.quietPages, page) }))}
      />
    </div>
  );
}

function toggled(list: readonly string[], entry: string): string[] {
  return list.includes(entry) ? list.filter((one) => one !== entry) : [...list, entry];
}

function openLibrary(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('src/ui/library/index.html') });
}

function openSettings(): void {
  void browser.runtime.openOptionsPage();
}

function ignore(): void {}
