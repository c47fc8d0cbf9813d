import { describeError } from '../../parts/describe-error';
import { EVERY_SITE, requestAccess } from '../../platform/site-access';
import { translate } from '../../platform/translate';
import { Notice } from './Notice';
import { useAccess } from './use-access';

/**
 * Says that this page may not be read yet, and how that is changed: a click beside the page, unlike one on the toolbar, lets nobody in.
 * The address is not known, so that nothing can be asked for this site alone.
 */
export function NotReadable({ error }: { readonly error: unknown }) {
  const access = useAccess('');
  if (access === 'unknown') return null;
  return (
    <Notice>
      {access === 'everywhere' ? (
        <p role="status">{describeError(error)}</p>
      ) : (
        <>
          <p role="status">{translate('panelNotRead')}</p>
          <p>{translate('panelEveryPage')}</p>
          <div class="row">
            {/* The request must come in the click itself. */}
            <button type="button" onClick={() => void requestAccess(EVERY_SITE)}>
              {translate('onEveryNewsPage')}
            </button>
          </div>
          <p class="soft">{translate('panelNeverRead')}</p>
        </>
      )}
    </Notice>
  );
}
