import { DEFAULT_SETTINGS, type Settings } from '../model/settings';
import { browser } from './browser';

const KEY = 'settings';

/** The reader's settings; what was never set has its default. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return { ...DEFAULT_SETTINGS, ...(stored[KEY] as Partial<Settings> | undefined) };
}

/** Changes the settings and gives them as they are then. */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const changed = change(await readSettings());
  await browser.storage.local.set({ [KEY]: changed });
  return changed;
}

/** Calls `listener` with the settings after each change, until the signal aborts. */
export function onSettingsChanged(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const handle = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && KEY in changes)
      listener({ ...DEFAULT_SETTINGS, ...(changes[KEY]?.newValue as Partial<Settings> | undefined) });
  };
  browser.storage.onChanged.addListener(handle);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(handle));
}
