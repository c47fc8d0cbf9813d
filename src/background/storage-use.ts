import type { StorageAsks } from '../messages/storage-asks';
import { STORED_KINDS, type StoredAmount } from '../model/storage';
import { clearLocal, measureLocal } from '../platform/local-storage';
import { measureKind } from '../store/measure';
import { ERASERS, giveBackErased } from './erase-stored';
import { openLibrary } from './open-library';

/** Answers what our own pages ask about what is kept on this computer. */
export const storageAnswers: StorageAsks = {
  async measureStorage() {
    const amounts: StoredAmount[] = [];
    for (const kind of STORED_KINDS)
      amounts.push({ kind, ...(kind === 'settings' ? await measureLocal() : await measureKind(await openLibrary(), kind)) });
    return { amounts, wholeBytes: await measureWhole() };
  },
  eraseStored: (kind) => ERASERS[kind](),
  giveBackErased,
  async eraseEverything() {
    // Articles take what belongs to them along; what is no article's own goes after them.
    await ERASERS.articles();
    await ERASERS.removed();
    await ERASERS.annotations();
    await ERASERS.decisions();
    await ERASERS.lookUps();
    await clearLocal();
  },
};

async function measureWhole(): Promise<number | null> {
  const { usage } = await navigator.storage.estimate();
  return usage ?? null;
}
