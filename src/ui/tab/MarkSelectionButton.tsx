import { useState } from 'preact/hooks';
import { askTab } from '../../messages/ask';
import { describeError } from '../../parts/describe-error';
import { hasKeys } from '../../platform/keys';
import { translate } from '../../platform/translate';

/** Marks the words that are selected on the page; nothing where a key and a menu of the browser do that. */
export function MarkSelectionButton({ tabId }: { readonly tabId: number }) {
  const [said, setSaid] = useState('');
  if (hasKeys()) return null;
  const mark = async (): Promise<void> => {
    // The card of the mark opens on the page, which the popup covers.
    if (await askTab(tabId).markSelection()) close();
    else setSaid(translate('nothingSelected'));
  };
  return (
    <>
      <button type="button" onClick={() => mark().catch((error: unknown) => setSaid(describeError(error)))}>
        {translate('markSelection')}
      </button>
      <span class="soft" role="status">
        {said}
      </span>
    </>
  );
}
