import { useEffect, useState } from 'preact/hooks';
import { hostOf } from '../../core/addresses/normalise-address';
import { EVERY_SITE, hasAccess, patternOf, removeAccess, requestAccess } from '../../platform/site-access';
import { translate } from '../../platform/translate';

type Access = 'none' | 'site' | 'everywhere' | 'unknown';

/** Asks for, or gives back, the permission to read this site without a click. The browser asks the reader once more. */
export function AccessButtons({ address }: { readonly address: string }) {
  const [access, setAccess] = useState<Access>('unknown');
  useEffect(() => void findAccess(address).then(setAccess), [address]);
  // The request must come in the click itself, before anything is awaited.
  const ask = (pattern: string) => (): void => void requestAccess(pattern).then(async () => setAccess(await findAccess(address)));
  const giveBack = (): void => void removeAccess(patternOf(address)).then(async () => setAccess(await findAccess(address)));
  if (access === 'unknown' || access === 'everywhere') return null;
  if (access === 'site') {
    return (
      <button type="button" onClick={giveBack}>
        {translate('notAlwaysOnSite', hostOf(address))}
      </button>
    );
  }
  return (
    <>
      <button type="button" onClick={ask(patternOf(address))}>
        {translate('alwaysOnSite', hostOf(address))}
      </button>
      <button type="button" onClick={ask(EVERY_SITE)}>
        {translate('onEveryNewsPage')}
      </button>
    </>
  );
}

async function findAccess(address: string): Promise<Access> {
  if (await hasAccess(EVERY_SITE)) return 'everywhere';
  return (await hasAccess(patternOf(address))) ? 'site' : 'none';
}
