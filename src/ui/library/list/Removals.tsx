import { useEffect, useRef, useState } from 'preact/hooks';
import { askBackground } from '../../../messages/ask';
import type { Removal } from '../../../model/removal';
import { describeError } from '../../../parts/describe-error';
import { translate, translateCount, uiLanguage } from '../../../platform/translate';
import { useLibraryNews } from '../use-library-news';

/** What was removed lately: it can be given back, or erased for good. */
export function Removals({ onClose }: { readonly onClose: () => void }) {
  const panel = useRef<HTMLElement>(null);
  const { removals, failure, run } = useRemovals();
  useEffect(() => panel.current?.focus(), []);
  return (
    <section
      ref={panel}
      class="removals"
      tabIndex={-1}
      aria-labelledby="removals-title"
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <h2 id="removals-title">{translate('recentlyRemoved')}</h2>
      {failure && <p role="alert">{failure}</p>}
      {removals?.length === 0 && <p>{translate('nothingRemoved')}</p>}
      <ul>
        {removals?.map((removal) => (
          <li key={removal.id}>
            <RemovalWords removal={removal} />
            <RemovalButtons removal={removal} run={run} />
          </li>
        ))}
      </ul>
      <button type="button" onClick={onClose}>
        {translate('close')}
      </button>
    </section>
  );
}

interface RemovalButtonsProps {
  readonly removal: Removal;
  readonly run: (deed: () => Promise<void>) => Promise<void>;
}

/** Erasing cannot be taken back, and is asked for twice. */
function RemovalButtons({ removal: { id, title }, run }: RemovalButtonsProps) {
  const [isSure, setIsSure] = useState(false);
  if (isSure)
    return (
      <div class="row" role="alert">
        {translate('eraseSure')}
        <button type="button" onClick={() => void run(() => askBackground.eraseRemoval(id))}>
          {translate('eraseYes')}
        </button>
        <button type="button" onClick={() => setIsSure(false)}>
          {translate('cancel')}
        </button>
      </div>
    );
  return (
    <div class="row">
      <button
        type="button"
        aria-label={translate('giveBackNamed', title)}
        onClick={() => void run(() => askBackground.undoRemoval(id))}
      >
        {translate('giveBack')}
      </button>
      <button type="button" class="quiet" aria-label={translate('eraseNamed', title)} onClick={() => setIsSure(true)}>
        {translate('erase')}
      </button>
    </div>
  );
}

function RemovalWords({ removal: { removedAt, articles, title } }: { readonly removal: Removal }) {
  const when = new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(removedAt));
  return (
    <div>
      <p>
        <bdi>{title}</bdi>
        {articles > 1 && ` ${translateCount('andOthers', articles - 1)}`}
      </p>
      <p class="soft">{translate('removedOn', when)}</p>
    </div>
  );
}

function useRemovals() {
  const [removals, setRemovals] = useState<readonly Removal[] | null>(null);
  const [failure, setFailure] = useState('');
  const list = (): Promise<void> => askBackground.listRemovals().then(setRemovals);
  const run = async (deed: () => Promise<void>): Promise<void> => {
    try {
      setFailure('');
      await deed();
      await list();
    } catch (error) {
      setFailure(describeError(error));
    }
  };
  useEffect(() => void run(list), []);
  useLibraryNews(() => void run(list));
  return { removals, failure, run };
}
