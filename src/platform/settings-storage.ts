import { DEFAULT_SETTINGS, type Settings } from '../model/settings';
import { browser } from './browser';

const KEY = 'settings';

/** The reader's settings; what was never set has its default. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return { ...DEFAULT_SETTINGS, ...(stored[KEY] as Partial<Settings> | undefined) };
}

/** Changes of this page run one after another: each must see the one before it. */
let changes: Promise<unknown> = Promise.resolve();

/** Changes the settings and gives them as they are then. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const changed = changes.then(async () => {
    const settings = change(await readSettings());
    await browser.storage.local.set({ [KEY]: settings });
    return settings;
  });
  changes = changed.catch(ignoreFailure);
  return changed;
}

/** Who asked for a change hears of its failure; the next change does not care. */
function ignoreFailure(): void {}

/** Calls `listener` with the settings after each change, until the signal aborts. */
export function onSettingsChanged(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const handle = (stored: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && KEY in stored)
      listener({ ...DEFAULT_SETTINGS, ...(stored[KEY]?.newValue as Partial<Settings> | undefined) });
  };
  browser.storage.onChanged.addListener(handle);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(handle));
}
