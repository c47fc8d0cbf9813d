import { formatDate } from '../../../core/dates/format-date';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { askBackground } from '../../../messages/ask';
import type { Removal } from '../../../model/removal';
import { describeError } from '../../../parts/describe-error';
import { translate, translateCount, uiLanguage } from '../../../platform/translate';
import { useLibraryNews } from '../use-library-news';

interface RemovalsProps {
  readonly onClose: () => void;
  /** A removal was given back or erased: it can be taken back no longer. */
  readonly onGone: (id: string) => void;
}

/** What was removed lately: it can be given back, or erased for good. */
export function Removals({ onClose, onGone }: RemovalsProps) {
  const panel = useRef<HTMLElement>(null);
  const { removals, failure, run } = useRemovals();
  const decided = useRef(0);
  useEffect(() => panel.current?.focus(), []);
  // The button that had the focus is gone with its row; the row after it is next, or what tells that none is left.
  useLayoutEffect(() => {
    if (!removals || document.activeElement !== document.body) return;
    const next = panel.current?.querySelectorAll('li')[Math.min(decided.current, removals.length - 1)];
    (next?.querySelector('button') ?? panel.current)?.focus();
  }, [removals]);
  return (
    <section
      ref={panel}
      class="removals"
      tabIndex={-1}
      aria-labelledby="removals-title"
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <h2 id="removals-title">{translate('recentlyRemoved')}</h2>
      <p class="soft">{translate('keptThirtyDays')}</p>
      {failure && <p role="alert">{failure}</p>}
      {removals?.length === 0 && <p>{translate('nothingRemoved')}</p>}
      <ul>
        {removals?.map((removal, index) => (
          <li key={removal.id}>
            <RemovalWords removal={removal} />
            <RemovalButtons
              removal={removal}
              decide={(deed) => {
                decided.current = index;
                void run(() => deed(removal.id).then(() => onGone(removal.id)));
              }}
            />
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
  readonly decide: (deed: (id: string) => Promise<void>) => void;
}

/** Erasing cannot be taken back, and is asked for twice. */
function RemovalButtons({ removal: { title }, decide }: RemovalButtonsProps) {
  const [isAsking, setIsAsking] = useState(false);
  const [no, erase] = [useRef<HTMLButtonElement>(null), useRef<HTMLButtonElement>(null)];
  const wasAsking = useRef(false);
  useLayoutEffect(() => {
    if (isAsking) no.current?.focus();
    else if (wasAsking.current) erase.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // The question alone is closed, not the panel.
    event.stopPropagation();
    setIsAsking(false);
  };
  if (isAsking)
    return (
      <div class="row" role="alert" onKeyDown={onKey}>
        {translate('eraseSure')}
        <button type="button" onClick={() => decide(askBackground.eraseRemoval)}>
          {translate('eraseYes')}
        </button>
        <button ref={no} type="button" onClick={() => setIsAsking(false)}>
          {translate('eraseNo')}
        </button>
      </div>
    );
  return (
    <div class="row">
      <button type="button" aria-label={translate('giveBackNamed', title)} onClick={() => decide(askBackground.undoRemoval)}>
        {translate('giveBack')}
      </button>
      <button
        ref={erase}
        type="button"
        class="quiet"
        aria-label={translate('eraseNamed', title)}
        onClick={() => setIsAsking(true)}
      >
        {translate('erase')}
      </button>
    </div>
  );
}

function RemovalWords({ removal: { removedAt, articles, title } }: { readonly removal: Removal }) {
  const when = formatDate(new Date(removedAt), uiLanguage(), { dateStyle: 'medium', timeStyle: 'short' });
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
  const tellFailure = (error: unknown): void => setFailure(describeError(error));
  const run = async (deed: () => Promise<void>): Promise<void> => {
    try {
      setFailure('');
      await deed();
      await list();
    } catch (error) {
      tellFailure(error);
    }
  };
  useEffect(() => void run(list), []);
  // What failed has news as well: it goes on being said.
  useLibraryNews(() => void list().catch(tellFailure));
  return { removals, failure, run };
}
