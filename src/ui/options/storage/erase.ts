import { askBackground } from '../../../messages/ask';
import { DEFAULT_SETTINGS, type Settings } from '../../../model/settings';
import type { Erased, ErasableKind } from '../../../model/storage';
import { changeSettings, readSettings } from '../../../platform/settings-storage';
import { translate } from '../../../platform/translate';
import type { Done } from '../use-last-done';

/** Erases all of a kind; tells how it is given back. */
export async function eraseKind(kind: ErasableKind | 'settings'): Promise<Done> {
  const words = translate('erasedKind', translate(`storage_${kind}`));
  if (kind === 'settings') {
    const before = await readSettings();
    await changeSettings(() => DEFAULT_SETTINGS);
    return { words, undo: () => restoreSettings(before) };
  }
  const erased = await askBackground.eraseStored(kind);
  return { words, ...(erased && { undo: () => giveBack(erased) }) };
}

/** Erases the library and all settings for good. */
export async function eraseEverything(): Promise<Done> {
  await askBackground.eraseEverything();
  return { words: translate('eraseAllDone') };
}

async function restoreSettings(before: Settings): Promise<Done> {
  await changeSettings(() => before);
  return { words: translate('undone') };
}

async function giveBack(erased: Erased): Promise<Done> {
  await askBackground.giveBackErased(erased);
  return { words: translate('undone') };
}
