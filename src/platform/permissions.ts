import { browser } from './browser';

/** Something that the browser lets Repères do: by its own name, or on the pages of a match pattern. */
export type Permission = { readonly name: string } | { readonly pattern: string };

/** What the browser lets Repères do now, and whether that can be taken back while it stays installed. */
export type HeldPermission = Permission & { readonly isNeeded: boolean };

/** All that the browser lets Repères do now. */
export async function heldPermissions(): Promise<HeldPermission[]> {
  const { permissions = [], origins = [] } = await browser.permissions.getAll();
  const needed = neededAtInstall();
  return [
    ...permissions.map((name) => ({ name, isNeeded: needed.has(name) })),
    ...origins.map((pattern) => ({ pattern, isNeeded: needed.has(pattern) })),
  ];
}

/** Gives a permission back; tells whether the browser took it. */
export async function revokePermission(permission: Permission): Promise<boolean> {
  // Some say no, and some fail in words of their own: to the reader it is the same.
  return browser.permissions.remove(asBrowsersHaveIt(permission)).catch(() => false);
}

/** Asks the reader for a permission. Must be called in a click, before any `await`. */
export function requestPermission(permission: Permission): Promise<boolean> {
  return browser.permissions.request(asBrowsersHaveIt(permission));
}

/** Calls `listener` whenever a permission is given or taken, here or in the browser's own settings, until the signal aborts. */
export function onPermissionsChanged(listener: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  for (const event of [onAdded, onRemoved]) {
    event.addListener(listener);
    signal.addEventListener('abort', () => event.removeListener(listener));
  }
}

function neededAtInstall(): ReadonlySet<string> {
  const { permissions = [], host_permissions: hosts = [] } = browser.runtime.getManifest() as Manifest;
  return new Set([...permissions, ...hosts]);
}

interface Manifest {
  readonly permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
}

function asBrowsersHaveIt(permission: Permission): never {
  return ('name' in permission ? { permissions: [permission.name] } : { origins: [permission.pattern] }) as never;
}
