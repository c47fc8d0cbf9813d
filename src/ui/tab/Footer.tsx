import { normaliseAddress } from '../../core/addresses/normalise-address';
import { hostOf } from '../../core/addresses/parts-of';
import type { Settings } from '../../model/settings';
import { browser, type Tabs } from '../../platform/browser';
import { changeSettings } from '../../platform/settings-storage';
import { translate } from '../../platform/translate';
import { Switch } from '../shared/Switch';
import { useSettings } from '../shared/use-settings';
import { AccessButtons } from './AccessButtons';
import { PanelButton } from './PanelButton';
import type { Place } from './place';

interface FooterProps {
  readonly tab?: Tabs.Tab;
  readonly place?: Place;
  readonly onChange?: () => void;
}

/** The switches for this page and this site, access, and the ways to the library and the settings. */
export function Footer({ tab, place, onChange }: FooterProps) {
  const address = tab?.url ?? '';
  const isPrivate = tab?.incognito ?? false;
  return (
    <footer>
      {hostOf(address) && !isPrivate && <Switches address={address} onChange={onChange ?? ignore} />}
      {hostOf(address) && isPrivate && <p class="soft">{translate('sitesPrivate')}</p>}
      <div class="row">
        {hostOf(address) && <AccessButtons address={address} isPrivate={isPrivate} />}
        {tab && place === 'popup' && <PanelButton windowId={tab.windowId} />}
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
  const settings = useSettings();
  const [host, page] = [hostOf(address), normaliseAddress(address)];
  const change = async (update: (settings: Settings) => Settings): Promise<void> => {
    await changeSettings(update);
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
