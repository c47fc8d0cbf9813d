import { hostOf } from '../../core/addresses/parts-of';
import { EVERY_SITE, patternOf, removeAccess, requestAccess } from '../../platform/site-access';
import { translate } from '../../platform/translate';
import { useAccess } from './use-access';

interface AccessButtonsProps {
  readonly address: string;
  /** The browser would keep the name of a site that is visited in a private window. */
  readonly isPrivate: boolean;
}

/** Asks for, or gives back, the permission to read this site without a click. The browser asks the reader once more. */
export function AccessButtons({ address, isPrivate }: AccessButtonsProps) {
  const access = useAccess(address);
  if (access === 'unknown' || access === 'everywhere') return null;
  if (access === 'site') {
    return (
      <button type="button" onClick={() => void removeAccess(patternOf(address))}>
        {translate('notAlwaysOnSite', hostOf(address))}
      </button>
    );
  }
  return (
    <>
      {!isPrivate && (
        <button type="button" onClick={() => ask(patternOf(address))}>
          {translate('alwaysOnSite', hostOf(address))}
        </button>
      )}
      <button type="button" onClick={() => ask(EVERY_SITE)}>
        {translate('onEveryNewsPage')}
      </button>
    </>
  );
}

/** The request must come in the click itself, before anything is awaited. */
function ask(pattern: string): void {
  void requestAccess(pattern);
}
