import { keptValue } from './kept-value';

/** Why the page in a tab was not saved, as errors cross from one part to another. */
export interface SaveFailure {
  readonly name: string;
  readonly message: string;
}

/** By tab. The background may be killed before the reader clicks to see why; a browser that starts anew has other tabs. */
const FAILURES = keptValue<Readonly<Record<string, SaveFailure>>>('saveFailures', failuresFrom, 'session');

/** Why the page in a tab was not saved when that was last tried; null where it was not, or was saved. */
export async function findSaveFailure(tabId: number): Promise<SaveFailure | null> {
  return (await FAILURES.read())[tabId] ?? null;
}

/** Keeps why the page in a tab was not saved. */
export async function keepSaveFailure(tabId: number, error: unknown): Promise<void> {
  const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
  await FAILURES.change((failures) => ({ ...failures, [tabId]: { name, message } }));
}

/** Forgets it: it is tried again, or there is another page. */
export async function forgetSaveFailure(tabId: number): Promise<void> {
  await FAILURES.change((failures) => {
    const { [tabId]: forgotten, ...others } = failures;
    return forgotten ? others : failures;
  });
}

/** Calls `listener` when one is kept or forgotten, until the signal aborts. */
export function onSaveFailuresChanged(listener: () => void, signal: AbortSignal): void {
  FAILURES.onChanged(() => listener(), signal);
}

function failuresFrom(stored: unknown): Readonly<Record<string, SaveFailure>> {
  return typeof stored === 'object' && stored !== null ? (stored as Readonly<Record<string, SaveFailure>>) : {};
}
