import { useEffect, useRef, useState } from 'preact/hooks';
import type { NameScope } from '../../model/name-scope';
import { describeError } from '../../parts/describe-error';
import { translate, uiLanguage } from '../../platform/translate';

export interface HiddenNameProps {
  readonly words: string;
  readonly scope: NameScope;
  readonly host: string;
  /** Resolves once the name is marked again. */
  readonly onUndo: () => Promise<void>;
  readonly onClose: () => void;
}

/** What the card says in the place of a name that is not marked any more, with the way back. */
export function HiddenName({ words, scope, host, onUndo, onClose }: HiddenNameProps) {
  const [failure, setFailure] = useState('');
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus({ preventScroll: true }), []);
  const run = (): void => {
    setFailure('');
    onUndo().catch((error: unknown) => setFailure(describeError(error)));
  };
  const sentence = hiddenInWords(words, scope, host);
  return (
    <section class="card" role="dialog" aria-label={sentence} lang={uiLanguage()}>
      <div class="decided">
        <p role="status">{sentence}</p>
        <button type="button" ref={undo} onClick={run}>
          {translate('undo')}
        </button>
        <button type="button" class="close" aria-label={translate('close')} title={translate('close')} onClick={onClose}>
          ×
        </button>
      </div>
      {failure && (
        <p class="failure" role="alert">
          {failure}
        </p>
      )}
    </section>
  );
}

function hiddenInWords(words: string, scope: NameScope, host: string): string {
  if (scope === 'site') return translate('hiddenOnSite', words, host);
  return translate(scope === 'article' ? 'hiddenInArticle' : 'hiddenEverywhere', words);
}
