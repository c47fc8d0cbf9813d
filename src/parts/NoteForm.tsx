import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AnnotationFields } from '../model/annotation';
import { translate } from '../platform/translate';
import { copyText } from './copy-text';
import { describeError } from './describe-error';
import { TagsField } from './TagsField';
import { useKeptFields, type Keeping, type Written } from './use-kept-fields';

interface NoteFormProps {
  /** Markdown. */
  readonly note: string;
  readonly tags: readonly string[];
  /** All tags that the reader used. */
  readonly suggestTags: () => Promise<string[]>;
  /** Keeps the fields that changed; resolves once they are kept. */
  readonly onSave: (fields: Partial<AnnotationFields>) => Promise<void>;
  /** Whether the note is to be written at once. */
  readonly autoFocus?: boolean;
}

/**
 * A note and its tags. What is written is kept when the reader pauses, when they leave the form, and by a button; when it cannot be
 * kept the words stay, and are offered for copying.
 */
export function NoteForm({ note, tags, suggestTags, onSave, autoFocus = false }: NoteFormProps) {
  const { written, keeping, write, save } = useKeptFields({ note, tags }, onSave);
  const form = useRef<HTMLFormElement>(null);
  /** What comes after a script that died with its extension, and has not kept these words, finds them by this; see page/remains. */
  const isUnkept = keeping.state !== 'kept' && (written.note !== note || written.tags.join() !== tags.join());
  const submit = (event: Event): void => {
    event.preventDefault();
    void save();
  };
  const onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    if (!(relatedTarget instanceof Node && form.current?.contains(relatedTarget))) void save();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void save();
  };
  return (
    <form
      ref={form}
      class="note-form"
      data-unkept={isUnkept || undefined}
      noValidate
      onSubmit={submit}
      onFocusOut={onFocusOut}
      onKeyDown={onKey}
    >
      <NoteField note={written.note} autoFocus={autoFocus} onWrite={(words) => write({ note: words })} />
      <TagsField tags={written.tags} suggestTags={suggestTags} onChange={(all) => write({ tags: all })} />
      <div class="note-end">
        <button type="submit">{translate('saveNote')}</button>
        <span role="status">{STATUS_KEYS[keeping.state] && translate(STATUS_KEYS[keeping.state])}</span>
      </div>
      {keeping.state === 'failed' && <Failure error={keeping.error} written={written} />}
    </form>
  );
}

const STATUS_KEYS: Readonly<Record<Keeping['state'], string>> = {
  idle: '',
  keeping: 'savingNote',
  kept: 'noteSaved',
  failed: '',
};

interface NoteFieldProps {
  readonly note: string;
  readonly autoFocus: boolean;
  readonly onWrite: (note: string) => void;
}

function NoteField({ note, autoFocus, onWrite }: NoteFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [fieldId, hintId] = [useId(), useId()];
  useEffect(() => {
    if (autoFocus) field.current?.focus({ preventScroll: true });
  }, [autoFocus]);
  useLayoutEffect(() => grow(field.current), [note]);
  return (
    <div class="note-field">
      <label for={fieldId}>{translate('note')}</label>
      <textarea
        ref={field}
        id={fieldId}
        rows={2}
        // In whatever direction the reader writes.
        dir="auto"
        spellcheck
        aria-describedby={hintId}
        value={note}
        onInput={({ currentTarget }) => onWrite(currentTarget.value)}
      />
      <small id={hintId}>{translate('noteHint')}</small>
    </div>
  );
}

/** The field is as high as its words; the style sheet says how high at most. */
function grow(field: HTMLTextAreaElement | null): void {
  if (!field) return;
  field.style.blockSize = 'auto';
  field.style.blockSize = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`;
}

/** Says why the words are not kept, and gives them to the clipboard. */
function Failure({ error, written }: { readonly error: unknown; readonly written: Written }) {
  const place = useRef<HTMLDivElement>(null);
  const [copied, setCopied] = useState('');
  const copy = async (): Promise<void> => {
    if (!place.current) return;
    try {
      await copyText(textOf(written), place.current);
      setCopied(translate('copied'));
    } catch (fault) {
      setCopied(describeError(fault));
    }
  };
  return (
    <div class="note-failure" ref={place}>
      <p class="failure" role="alert">
        {describeError(error)}
      </p>
      <button type="button" onClick={() => void copy()}>
        {translate('copyText')}
      </button>
      <span role="status">{copied}</span>
    </div>
  );
}

function textOf({ note, tags }: Written): string {
  return [note, tags.join(', ')].filter(Boolean).join('\n\n');
}
