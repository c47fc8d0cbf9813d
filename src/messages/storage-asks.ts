import type { Erased, ErasableKind, StorageReport } from '../model/storage';

/** What our own pages may ask about what is kept on this computer. */
export interface StorageAsks {
  /** How much is kept of each kind. Many rows of a kind are judged by some of them. */
  measureStorage(): Promise<StorageReport>;
  /** Erases all of a kind; gives what it can be given back by. Fails with `StorageFull`. */
  eraseStored(kind: ErasableKind): Promise<Erased>;
  /** Gives back what was erased. Fails with `StorageFull`. */
  giveBackErased(erased: Erased): Promise<void>;
  /** Erases the whole library and all settings for good, removed articles too. */
  eraseEverything(): Promise<void>;
}
