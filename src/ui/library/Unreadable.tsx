import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '../../messages/ask';
import { describeError } from '../../parts/describe-error';
import { translate, translateCount } from '../../platform/translate';
import { handOver } from '../shared/exports/hand-over';

/** What the reader came for is shown first; in milliseconds. */
const LOOK_AFTER = 3_000;

/** Tells how much of the library cannot be read, and hands it over as it is; nothing where all can. */
export function Unreadable() {
  const [count, setCount] = useState(0);
  const [failure, setFailure] = useState('');
  useEffect(() => {
    // Where the library cannot be opened at all, the list says so.
    const timer = setTimeout(() => askBackground.countUnreadable().then(setCount, () => undefined), LOOK_AFTER);
    return () => clearTimeout(timer);
  }, []);
  if (count === 0) return null;
  return (
    <aside class="backup-reminder" aria-label={translate('unreadableTitle')}>
      <p>{`${translateCount('unreadable', count)} ${translate('unreadableRest')}`}</p>
      <p class="row">
        <button
          type="button"
          class="quiet"
          onClick={() => handOverAll().catch((error: unknown) => setFailure(describeError(error)))}
        >
          {translate('unreadableExport')}
        </button>
        <span role="alert">{failure}</span>
      </p>
    </aside>
  );
}

async function handOverAll(): Promise<void> {
  const content = new Blob([await askBackground.getUnreadable()], { type: 'application/json' });
  handOver({ name: 'reperes-unreadable.json', content });
}
