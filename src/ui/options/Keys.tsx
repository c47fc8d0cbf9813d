import { useEffect, useState } from 'preact/hooks';
import { listKeys, openKeySettings, type BoundKey } from '../../platform/keys';
import { translate } from '../../platform/translate';

/** Which key does what, and the way to change that; nothing where the browser has no keys. */
export function Keys() {
  const keys = useKeys();
  if (keys.length === 0) return null;
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{translate('keysTitle')}</h2>
      <p class="soft">{translate('keysHint')}</p>
      <dl class="keys">
        {keys.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{description || translate('actionTitle')}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : <span class="soft">{translate('keysNone')}</span>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={openKeySettings}>
        {translate('keysChange')}
      </button>
    </section>
  );
}

/** The keys as they are each time the reader comes back to the page. */
function useKeys(): readonly BoundKey[] {
  const [keys, setKeys] = useState<readonly BoundKey[]>([]);
  useEffect(() => {
    const life = new AbortController();
    const find = (): void => void listKeys().then((found) => life.signal.aborted || setKeys(found));
    addEventListener('focus', find, { signal: life.signal });
    find();
    return () => life.abort();
  }, []);
  return keys;
}
