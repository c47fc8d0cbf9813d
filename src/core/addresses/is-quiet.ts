import type { Settings } from '../../model/settings';
import { hostOf, normaliseAddress } from './normalise-address';

/** Whether the reader switched Repères off for the site or the page at an address. */
export function isQuiet({ quietSites, quietPages }: Settings, address: string): boolean {
  return quietSites.includes(hostOf(address)) || quietPages.includes(normaliseAddress(address));
}
