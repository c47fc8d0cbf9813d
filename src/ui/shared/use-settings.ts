import { useEffect, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings } from '../../model/settings';
import { onSettingsChanged, readSettings } from '../../platform/settings-storage';

/** The reader's settings as they are now, wherever they are changed; the defaults until they are read. */
export function useSettings(): Settings {
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  useEffect(() => {
    const life = new AbortController();
    onSettingsChanged(setSettings, life.signal);
    void readSettings().then(setSettings);
    return () => life.abort();
  }, []);
  return settings;
}
