import { formatDate } from '../../core/dates/format-date';
import type { SentRequest } from '../../model/sent-request';
import { translate, translateCount, uiLanguage } from '../../platform/translate';
import { sizeInWords } from '../shared/size-in-words';
import { useFocusWhenGone } from '../shared/use-focus-when-gone';
import { useRequests } from './use-requests';

/** Every request that the reader had sent, the last one first, and the way to forget them. */
export function Requests() {
  const { stretch, forgotten, wasRestored, failure, showMore, forget, restore } = useRequests();
  const line = useFocusWhenGone(forgotten);
  const { total = 0, requests = [] } = stretch ?? {};
  return (
    <section aria-labelledby="requests">
      <h2 id="requests">{translate('requestsTitle')}</h2>
      {failure && <p role="alert">{failure}</p>}
      <div ref={line} role="status" tabIndex={-1}>
        {forgotten.length > 0 && (
          <p class="row undo">
            {translateCount('requestsForgotten', forgotten.length)}
            <button type="button" onClick={restore}>
              {translate('undo')}
            </button>
          </p>
        )}
        {wasRestored && <p>{translate('undone')}</p>}
      </div>
      {stretch && <p class="soft">{total === 0 ? translate('requestsNone') : translateCount('requestsCount', total)}</p>}
      {requests.length > 0 && (
        <ol class="requests">
          {requests.map((request) => (
            <RequestRow key={request.id} request={request} />
          ))}
        </ol>
      )}
      <p class="row">
        {requests.length < total && (
          <button type="button" onClick={showMore}>
            {translate('viewMore')}
          </button>
        )}
        {total > 0 && (
          <button type="button" onClick={forget}>
            {translate('requestsForget')}
          </button>
        )}
      </p>
    </section>
  );
}

function RequestRow({ request: { sentAt, host, path, words, outcome, bytes } }: { readonly request: SentRequest }) {
  const when = formatDate(new Date(sentAt), uiLanguage(), { dateStyle: 'medium', timeStyle: 'medium' });
  return (
    <li>
      <p>
        <time datetime={sentAt}>{when}</time> · <bdi>{host}</bdi>
      </p>
      <p>{translate('requestWords', words)}</p>
      <p class="soft">
        <code dir="ltr">{path}</code>
      </p>
      <p class="soft">
        {translate(`requestOutcome_${outcome}`)}
        {bytes !== undefined && bytes > 0 && ` · ${sizeInWords(bytes)}`}
      </p>
    </li>
  );
}
