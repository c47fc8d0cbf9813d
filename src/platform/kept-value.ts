import { browser } from './browser';
import { isOrphan } from './is-orphan';

/** Something small that is kept outside the library: between two runs of the browser, or as long as one. */
export interface KeptValue<T> {
  /** What was never set has its default. */
  readonly read: () => Promise<T>;
  /** Changes it and gives it as it is then; what is given back as it was is not written, and nobody hears of it. */
  readonly change: (change: (value: T) => T) => Promise<T>;
  /** Calls `listener` with the value after and before each change, wherever it is made, until the signal aborts. */
  readonly onChanged: (listener: (value: T, before: T) => void, signal: AbortSignal) => void;
}

/**
 * What is kept under a key; `from` makes it of whatever is stored there, nothing at all included. In the `session` it is kept as long as
 * the browser runs, in memory.
 */
export function keptValue<T extends object>(
  key: string,
  from: (stored: unknown) => T,
  area: 'local' | 'session' = 'local',
): KeptValue<T> {
  /** Changes of this page run one after another: each must see the one before it. */
  let changes: Promise<unknown> = Promise.resolve();
  const read = async (): Promise<T> => {
    const stored = await browser.storage[area].get(key);
    return from(stored[key]);
  };
  return {
    read,
    change(change) {
      const changed = changes.then(async () => {
        const before = await read();
        const value = change(before);
        if (value !== before) await browser.storage[area].set({ [key]: value });
        return value;
      });
      changes = changed.catch(ignoreFailure);
      return changed;
    },
    onChanged(listener, signal) {
      const handle = (stored: Record<string, { newValue?: unknown; oldValue?: unknown }>, changed: string): void => {
        if (changed === area && key in stored) listener(from(stored[key]?.newValue), from(stored[key]?.oldValue));
      };
      browser.storage.onChanged.addListener(handle);
      signal.addEventListener('abort', () => void (isOrphan() || browser.storage.onChanged.removeListener(handle)));
    },
  };
}

/** Who asked for a change hears of its failure; the next change does not care. */
function ignoreFailure(): void {}
