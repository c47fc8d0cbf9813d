import { useEffect, useRef } from 'preact/hooks';
import { translate } from '../platform/translate';

/** Tells that a note was deleted. The way back takes the focus: the button that deleted it is gone. */
export function DeletedNote({ onUndo }: { readonly onUndo: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <div class="decided row undo">
      <p>{translate('entityNoteDeleted')}</p>
      <button type="button" ref={button} onClick={onUndo}>
        {translate('undo')}
      </button>
    </div>
  );
}
