import { useState } from 'preact/hooks';
import { askBackground } from '../../../messages/ask';
import type { Annotation } from '../../../model/annotation';
import { SubjectNotes } from '../../../parts/SubjectNotes';
import '../../../parts/note-form.css';
import { translate } from '../../../platform/translate';
import type { EntityPartProps } from './EntityPage';

interface EntityNotesProps extends EntityPartProps {
  readonly notes: readonly Annotation[];
  readonly onChange: () => void;
}

/** The reader's notes on it, wherever they were written, and a form for more; one that is deleted can be had back. */
export function EntityNotes({ profile, notes, onChange }: EntityNotesProps) {
  const [deleted, setDeleted] = useState<Annotation | null>(null);
  const target = { type: 'subject', key: profile.key, name: profile.canonical } as const;
  const restore = async ({ id, note, tags }: Annotation): Promise<void> => {
    await askBackground.writeNote(target, id, { note, tags });
    setDeleted(null);
    onChange();
  };
  return (
    <>
      <SubjectNotes
        notes={notes}
        onSave={async (fields, id) => {
          await askBackground.writeNote(target, id, fields);
          onChange();
        }}
        onRemove={async (id) => {
          setDeleted(await askBackground.removeNote(id));
          onChange();
        }}
        suggestTags={() => askBackground.listTags()}
      />
      <div role="status">
        {deleted && (
          <p class="row undo">
            {translate('entityNoteDeleted')}
            <button type="button" onClick={() => void restore(deleted)}>
              {translate('undo')}
            </button>
          </p>
        )}
      </div>
    </>
  );
}
