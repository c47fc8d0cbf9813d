import type { Settings } from '../../model/settings';
import { hostOf } from './parts-of';

/** Whether the reader said of the site of an address that its pages are news. */
export function isNewsSite({ newsSites }: Settings, address: string): boolean {
  return newsSites.includes(hostOf(address));
}
