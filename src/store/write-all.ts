/** As much of a transaction as undoing it takes. */
interface Undoable {
  readonly done: Promise<void>;
  readonly error: DOMException | null;
  readonly abort: () => void;
}

/**
 * Runs the writes of one transaction: all of them are on disk when the promise resolves, or none is. Fails with `StorageFull`.
 */
export async function writeAll(transaction: Undoable, writes: readonly (() => Promise<unknown>)[]): Promise<void> {
  // A row that cannot be stored throws at once or later; either way the others must not be kept without it.
  const written = Promise.all(writes.map(async (write) => write())).catch((error: unknown) => abortFor(error, transaction));
  // When both fail it is the writing that tells why.
  const failure = (await Promise.allSettled([written, transaction.done])).find(({ status }) => status === 'rejected');
  if (failure?.status === 'rejected') throw isQuotaError(failure.reason) ? storageFull() : failure.reason;
}

/** Undoes a transaction, unless the browser has done so already, and goes on with what it failed of. */
function abortFor(error: unknown, transaction: Undoable): never {
  if (!transaction.error) transaction.abort();
  throw error;
}

function storageFull(): Error {
  return Object.assign(new Error('The disk is full.'), { name: 'StorageFull' });
}

function isQuotaError(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
