import { useEffect, useState } from 'preact/hooks';
import { formatDate } from '../../core/dates/format-date';
import { askBackground } from '../../messages/ask';
import type { ArticleHead, SavedArticle } from '../../model/article';
import type { Removal } from '../../model/removal';
import type { SavedHere } from '../../model/same-article';
import { translate, uiLanguage } from '../../platform/translate';
import { describeError } from '../../parts/describe-error';
import { useFocusWhenGone } from '../shared/use-focus-when-gone';
import { ChangedSince } from './ChangedSince';
import { useSaveFailure } from './use-save-failure';
import { useSavedHere } from './use-saved-here';

interface SaveButtonProps {
  readonly tabId: number;
  readonly head: ArticleHead;
  readonly isPrivate: boolean;
}

/** Saves the article at hand; says since when it is saved; removes it, and puts it back. */
export function SaveButton({ tabId, head, isPrivate }: SaveButtonProps) {
  const [saved, setSaved] = useState<SavedArticle | null>(null);
  const [removed, setRemoved] = useState<{ readonly article: SavedArticle; readonly removal: Removal } | null>(null);
  const [failure, setFailure] = useState('');
  const failureBefore = useSaveFailure(tabId);
  const found = useSavedHere(tabId, head);
  useEffect(() => setSaved(savedOf(found)), [found]);
  const [deeds, setDeeds] = useState(0);
  const place = useFocusWhenGone(deeds, `.${SINCE}, button`);
  const run = (work: () => Promise<void>) => (): void => {
    setFailure('');
    work()
      .then(() => setDeeds((before) => before + 1))
      .catch((error: unknown) => setFailure(describeError(error)));
  };
  const save = run(async () => setSaved(await askBackground.saveTab(tabId)));
  const remove = run(async () => {
    if (saved) setRemoved({ article: saved, removal: await askBackground.removeArticles([saved.id]) });
    setSaved(null);
  });
  const restore = run(async () => {
    if (removed) await askBackground.undoRemoval(removed.removal.id);
    setSaved(removed?.article ?? null);
    setRemoved(null);
  });
  if (isPrivate) return <p class="soft">{translate('error_PrivateWindow')}</p>;
  return (
    <div ref={place} class="saving">
      {saved ? (
        <>
          <SavedSince saved={saved} onRemove={remove} />
          {saved.isToRead ? <KeepToRead onSave={save} /> : <ChangedSince key={saved.id} tabId={tabId} saved={saved} />}
        </>
      ) : (
        <PlainButton isRemoved={removed !== null} onSave={save} onRestore={restore} />
      )}
      {(failure || failureBefore) && <p role="alert">{failure || failureBefore}</p>}
    </div>
  );
}

/** What may be the same is not saved yet. */
function savedOf(found: SavedHere | null): SavedArticle | null {
  return found?.how === 'read' || found?.how === 'merged' ? found.article : null;
}

/** Has the focus once the article is saved: what stands in the place of the button that was pressed is the one that deletes. */
const SINCE = 'saved-since';

function SavedSince({ saved, onRemove }: { readonly saved: SavedArticle; readonly onRemove: () => void }) {
  const since = formatDate(new Date(saved.savedAt), uiLanguage(), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <>
      <span class={SINCE} role="status" tabIndex={-1}>
        {translate('savedSince', since)}
      </span>
      <button type="button" onClick={onRemove}>
        {translate('deleteMark')}
      </button>
    </>
  );
}

/** An article of which only the address is kept becomes whole. */
function KeepToRead({ onSave }: { readonly onSave: () => void }) {
  return (
    <div class="changed-since row">
      <span class="soft" role="status">
        {translate('toReadHere')}
      </span>
      <button type="button" class="primary" onClick={onSave}>
        {translate('save')}
      </button>
    </div>
  );
}

interface PlainButtonProps {
  readonly isRemoved: boolean;
  readonly onSave: () => void;
  readonly onRestore: () => void;
}

function PlainButton({ isRemoved, onSave, onRestore }: PlainButtonProps) {
  return isRemoved ? (
    <button type="button" class="primary" onClick={onRestore}>
      {translate('undoRemove')}
    </button>
  ) : (
    <button type="button" class="primary" onClick={onSave}>
      {translate('save')}
    </button>
  );
}
