import { useState } from 'preact/hooks';
import { formatDate } from '../core/dates/format-date';
import type { Annotation, AnnotationFields } from '../model/annotation';
import { DeletedNote } from './DeletedNote';
import { newId } from './new-id';
import { NoteForm } from './NoteForm';
import { NoteText } from './NoteText';
import { translate, uiLanguage } from '../platform/translate';
import { useDeletedNotes } from './use-deleted-notes';

interface SubjectNotesProps {
  /** The reader's notes on what the card is about. */
  readonly notes: readonly Annotation[];
  /** Changes the note with an id; one that is not among `notes` is begun with it. */
  readonly onSave: (fields: Partial<AnnotationFields>, id: string) => Promise<void>;
  readonly onRemove: (id: string) => Promise<void>;
  /** Puts a note back that was removed, wherever it was written. */
  readonly onRestore: (note: Annotation) => Promise<void>;
  readonly suggestTags: () => Promise<string[]>;
}

/** The reader's notes on an entity or a date, whatever article they were written in, and a form for one more; what is deleted can be had back. */
export function SubjectNotes({ notes, onSave, onRemove, onRestore, suggestTags }: SubjectNotesProps) {
  const [edited, setEdited] = useState<string | null>(null);
  const [draft, setDraft] = useState(newId);
  const { title, deleted, failure, remove, restore } = useDeletedNotes({ notes, onRemove, onRestore });
  const others = notes.filter(({ id }) => id !== draft);
  return (
    <section class="subject-notes">
      <h3 ref={title} tabIndex={-1}>
        {translate('myNotes')}
      </h3>
      {others.length > 0 && (
        <ul>
          {others.map((note) => (
            <li key={note.id}>
              {note.id === edited ? (
                <NoteForm {...note} suggestTags={suggestTags} onSave={(fields) => onSave(fields, note.id)} autoFocus />
              ) : (
                <WrittenNote note={note} onEdit={() => setEdited(note.id)} onRemove={() => remove(note)} />
              )}
            </li>
          ))}
        </ul>
      )}
      <div role="status">{deleted && <DeletedNote key={deleted.id} onUndo={() => restore(deleted)} />}</div>
      {failure && (
        <p class="failure" role="alert">
          {failure}
        </p>
      )}
      <details key={draft} onToggle={({ currentTarget }) => !currentTarget.open && setDraft(newId())}>
        <summary>{translate('writeNote')}</summary>
        <NoteForm note="" tags={[]} suggestTags={suggestTags} onSave={(fields) => onSave(fields, draft)} />
      </details>
    </section>
  );
}

interface WrittenNoteProps {
  readonly note: Annotation;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

function WrittenNote({ note, onEdit, onRemove }: WrittenNoteProps) {
  const day = formatDate(new Date(note.createdAt), uiLanguage(), { dateStyle: 'medium' });
  return (
    <>
      <NoteText note={note.note} />
      <small>
        {day}
        {note.tags.length > 0 && ` · ${note.tags.join(', ')}`}
      </small>
      <span class="note-deeds">
        <button type="button" aria-label={translate('editNote', day)} onClick={onEdit}>
          {translate('edit')}
        </button>
        <button type="button" aria-label={translate('deleteNote', day)} onClick={onRemove}>
          {translate('deleteMark')}
        </button>
      </span>
    </>
  );
}
