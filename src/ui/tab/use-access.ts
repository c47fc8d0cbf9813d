import { useEffect, useState } from 'preact/hooks';
import { hostOf } from '../../core/addresses/parts-of';
import { EVERY_SITE, hasAccess, onAccessChanged, patternOf } from '../../platform/site-access';

/** What may be read without a click: nothing of the site, the site, or every page; nothing is known before the browser says. */
export type Access = 'none' | 'site' | 'everywhere' | 'unknown';

/** What may be read of the site of an address, followed while it changes; of no site where the address is empty. */
export function useAccess(address: string): Access {
  const [access, setAccess] = useState<Access>('unknown');
  useEffect(() => {
    const life = new AbortController();
    const find = (): void => void findAccess(address).then((found) => life.signal.aborted || setAccess(found));
    onAccessChanged(find, life.signal);
    find();
    return () => life.abort();
  }, [address]);
  return access;
}

async function findAccess(address: string): Promise<Access> {
  if (await hasAccess(EVERY_SITE)) return 'everywhere';
  return hostOf(address) !== '' && (await hasAccess(patternOf(address))) ? 'site' : 'none';
}
