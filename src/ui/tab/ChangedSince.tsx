import { useEffect, useState } from 'preact/hooks';
import { formatPlace } from '../../core/library/library-place';
import { askBackground } from '../../messages/ask';
import type { SavedArticle } from '../../model/article';
import { describeError } from '../../parts/describe-error';
import { browser } from '../../platform/browser';
import { translate } from '../../platform/translate';

interface ChangedSinceProps {
  readonly tabId: number;
  readonly saved: SavedArticle;
}

/** Says that the page no longer reads as it was saved; saves its new text, and leads to what changed. Nothing while it reads the same. */
export function ChangedSince({ tabId, saved }: ChangedSinceProps) {
  const [state, setState] = useState<'same' | 'changed' | 'kept'>('same');
  const [failure, setFailure] = useState('');
  const learn = (has: boolean): void => {
    // Once its new text is kept the page reads the same; that goes on being said.
    if (has) setState('changed');
    else setState((now) => (now === 'kept' ? now : 'same'));
  };
  useEffect(() => void askBackground.hasChanged(tabId).then(learn, ignore), [tabId, saved]);
  if (state === 'same') return null;
  const keep = async (): Promise<void> => {
    try {
      await askBackground.saveTab(tabId);
      setState('kept');
    } catch (error) {
      setFailure(describeError(error));
    }
  };
  return (
    <div class="changed-since row">
      <span class="soft" role="status">
        {translate(state === 'kept' ? 'newTextSaved' : 'articleHasChanged')}
      </span>
      {state === 'changed' ? (
        <button type="button" onClick={() => void keep()}>
          {translate('saveNewText')}
        </button>
      ) : (
        <button type="button" onClick={() => showChanges(saved.id)}>
          {translate('seeWhatChanged')}
        </button>
      )}
      {failure && <p role="alert">{failure}</p>}
    </div>
  );
}

function showChanges(id: string): void {
  const library = browser.runtime.getURL('src/ui/library/index.html');
  void browser.tabs.create({ url: library + formatPlace({ view: 'article', id }) });
}

/** Whether it changed is a small matter; what is wrong with the page or the library is told beside it. */
function ignore(): void {}
