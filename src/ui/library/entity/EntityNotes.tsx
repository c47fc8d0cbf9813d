import { askBackground } from '../../../messages/ask';
import type { Annotation } from '../../../model/annotation';
import { SubjectNotes } from '../../../parts/SubjectNotes';
import '../../../parts/note-form.css';
import type { EntityPartProps } from './EntityPage';

interface EntityNotesProps extends EntityPartProps {
  readonly notes: readonly Annotation[];
  readonly onChange: () => void;
}

/** The reader's notes on it, wherever they were written, and a form for more; one that is deleted can be had back. */
export function EntityNotes({ profile, notes, onChange }: EntityNotesProps) {
  const target = { type: 'subject', key: profile.key, name: profile.canonical } as const;
  return (
    <SubjectNotes
      notes={notes}
      onSave={async (fields, id) => {
        await askBackground.writeNote(target, id, fields);
        onChange();
      }}
      onRemove={async (id) => {
        await askBackground.removeNote(id);
        onChange();
      }}
      onRestore={async ({ id, note, tags }) => {
        await askBackground.writeNote(target, id, { note, tags });
        onChange();
      }}
      suggestTags={() => askBackground.listTags()}
    />
  );
}
