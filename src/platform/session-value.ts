import { browser } from './browser';

/** Something small that outlives the background, but not the browser: it is on no disk. */
export interface SessionValue<T> {
  /** What was never set has its default. */
  readonly read: () => Promise<T>;
  readonly write: (value: T) => Promise<void>;
}

/** What is kept under a key; only the background writes it, and at one place. */
export function sessionValue<T>(key: string, initial: T): SessionValue<T> {
  return {
    read: async () => ((await browser.storage.session.get(key))[key] as T | undefined) ?? initial,
    write: (value) => browser.storage.session.set({ [key]: value }),
  };
}
