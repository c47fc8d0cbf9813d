import type { Settings } from '../../model/settings';
import { normaliseAddress } from './normalise-address';
import { hostOf } from './parts-of';

/** Whether the reader switched Repères off for the site or the page at an address. What is kept may be of an older form. */
export function isQuiet({ quietSites, quietPages }: Settings, address: string): boolean {
  return (
    quietSites.includes(hostOf(address)) ||
    quietPages.some((page) => normaliseAddress(`https://${page}`) === normaliseAddress(address))
  );
}
