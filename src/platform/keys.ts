import { browser } from './browser';

/** A command and the key that the browser has for it. */
export interface BoundKey {
  readonly name: string;
  /** In the reader's language; empty for the toolbar button. */
  readonly description: string;
  /** As the browser writes it: `Alt+Shift+R`; empty where there is none. */
  readonly shortcut: string;
}

/** Whether the browser has keys for commands: a phone has none. */
export function hasKeys(): boolean {
  return browser.commands !== undefined;
}

/** All commands with their keys as they are now; none where the browser has no keys, as on a phone. */
export async function listKeys(): Promise<BoundKey[]> {
  const all = (await browser.commands?.getAll()) ?? [];
  return all.map(({ name = '', description = '', shortcut = '' }) => ({ name, description, shortcut }));
}

/** Opens the browser's own page where keys are changed. */
export function openKeySettings(): void {
  // Chrome has an address for it instead.
  const { openShortcutSettings } = browser.commands as { readonly openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) void openShortcutSettings();
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
