import { useState } from 'preact/hooks';
import { normaliseAddress } from '../../core/addresses/normalise-address';
import { askBackground } from '../../messages/ask';
import type { ArticleHead } from '../../model/article';
import type { SavedHere } from '../../model/same-article';
import { describeError } from '../../parts/describe-error';
import { translate } from '../../platform/translate';
import { useSavedHere } from './use-saved-here';

interface SavedElsewhereProps {
  readonly tabId: number;
  /** Looked up again when it is another. */
  readonly head: ArticleHead;
  /** Called once the reader said that the article is the saved one, or is not. */
  readonly onChange: () => void;
}

/** Says that the article was saved at another address, or perhaps was, and lets the reader part the two or join them. */
export function SavedElsewhere({ tabId, head, onChange }: SavedElsewhereProps) {
  const found = useSavedHere(tabId, head);
  const [failure, setFailure] = useState('');
  if (!found || found.how === 'read') return null;
  const { article, how } = found;
  const decide = async (): Promise<void> => {
    await (how === 'merged' ? askBackground.partTab(tabId, article.id) : askBackground.joinTab(tabId, article.id));
    onChange();
  };
  const run = (): void => {
    setFailure('');
    decide().catch((error: unknown) => setFailure(describeError(error)));
  };
  return (
    <div class="elsewhere row">
      <span class="soft" role="status">
        {sentence(found, normaliseAddress(article.address))}
      </span>
      <button type="button" onClick={run}>
        {translate(how === 'merged' ? 'notTheSame' : 'theSame')}
      </button>
      {failure && <p role="alert">{failure}</p>}
    </div>
  );
}

function sentence({ how }: SavedHere, address: string): string {
  if (how === 'merged') return translate('savedElsewhere', address);
  return how === 'parted' ? translate('keptApart', address) : translate('perhapsSaved', address);
}
