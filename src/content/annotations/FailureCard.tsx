import { useState } from 'preact/hooks';
import { copyText } from '../../parts/copy-text';
import { describeError } from '../../parts/describe-error';
import { translate, uiLanguage } from '../../platform/translate';

export interface FailureCardProps {
  readonly error: unknown;
  readonly words: string;
  readonly onClose: () => void;
}

/** Says that something was not kept, why, and offers the words so that they are not lost. */
export function FailureCard({ error, words, onClose }: FailureCardProps) {
  const [copying, setCopying] = useState<'notYet' | 'done' | 'refused'>('notYet');
  const copy = (near: Element): void => {
    copyText(words, near).then(
      () => setCopying('done'),
      () => setCopying('refused'),
    );
  };
  return (
    <section class="card" role="alertdialog" aria-label={translate('notKept')} tabIndex={-1} lang={uiLanguage()}>
      <h2>{translate('notKept')}</h2>
      <p role="alert">{describeError(error)}</p>
      <div class="choices">
        {words && (
          <button
            type="button"
            ref={(button) => button?.focus({ preventScroll: true })}
            onClick={({ currentTarget }) => copy(currentTarget)}
          >
            {translate('copyWords')}
          </button>
        )}
        <button type="button" onClick={onClose}>
          {translate('close')}
        </button>
        <span role="status">{copying === 'done' && translate('copied')}</span>
      </div>
      {/* Where the browser refuses, they are there to be copied by hand. */}
      {copying === 'refused' && <textarea readOnly rows={3} aria-label={translate('notKept')} value={words} />}
    </section>
  );
}
