import { browser } from './browser';

/** The version of Repères, as its manifest gives it. */
export function ownVersion(): string {
  return browser.runtime.getManifest().version;
}
