import { useState } from 'preact/hooks';
import { dateInWords } from '../../core/dates/describe-date';
import { askBackground } from '../../messages/ask';
import type { PublicationDate as Published } from '../../model/article';
import { DateForm } from '../../parts/DateForm';
import { describeError } from '../../parts/describe-error';
import { translate, uiLanguage } from '../../platform/translate';
import { useFocusWhenGone } from '../shared/use-focus-when-gone';

interface PublicationDateProps {
  readonly tabId: number;
  readonly published: Published | undefined;
  /** Called once every date of the article counts from another day. */
  readonly onChange: () => void;
}

/** The day that the article's dates are counted from, and the way to set another one or to go back to the page's. */
export function PublicationDate({ tabId, published, onChange }: PublicationDateProps) {
  const [isEditing, setIsEditing] = useState(false);
  const [failure, setFailure] = useState('');
  const [changes, setChanges] = useState(0);
  const place = useFocusWhenGone(changes);
  const isByReader = published?.source === 'reader';
  const change = async (value: string | null): Promise<void> => {
    await askBackground.setPublished(tabId, value);
    setIsEditing(false);
    setChanges((before) => before + 1);
    onChange();
  };
  const set = (value: string | null): void => {
    setFailure('');
    change(value).catch((error: unknown) => setFailure(describeError(error)));
  };
  return (
    <div ref={place} class="published">
      <span class="soft">{publicationInWords(published)}</span>
      <button
        type="button"
        aria-label={translate('editPublished')}
        aria-expanded={isEditing}
        onClick={() => setIsEditing(!isEditing)}
      >
        {translate('edit')}
      </button>
      {isByReader && (
        <button type="button" onClick={() => set(null)}>
          {translate('asThePageSays')}
        </button>
      )}
      {isEditing && <DateForm key={published?.value} value={published?.value} onSet={set} />}
      {failure && <p role="alert">{failure}</p>}
    </div>
  );
}

/** The publication date in words, and whose word it is when it is the reader's. */
export function publicationInWords(published: Published | undefined): string {
  if (!published) return translate('noPublicationDate');
  const words = dateInWords(published.value, uiLanguage());
  return published.source === 'reader' ? `${words} (${translate('publishedByReader')})` : words;
}
