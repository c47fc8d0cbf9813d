import { useEffect, useRef, useState } from 'preact/hooks';
import { askBackground } from '../../../messages/ask';
import { TagsField } from '../../../parts/TagsField';
import { translate } from '../../../platform/translate';
import '../../../parts/note-form.css';

interface TagFormProps {
  readonly isBusy: boolean;
  readonly onAdd: (tags: readonly string[]) => Promise<void>;
  readonly onClose: () => void;
}

/** Asks for the tags that chosen articles are to have. */
export function TagForm({ isBusy, onAdd, onClose }: TagFormProps) {
  const [tags, setTags] = useState<readonly string[]>([]);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const submit = (event: Event): void => {
    event.preventDefault();
    if (tags.length > 0) void onAdd(tags);
  };
  const onKey = (event: KeyboardEvent): void => {
    // The list of completions closes first.
    if (event.key === 'Escape' && !event.defaultPrevented) onClose();
  };
  return (
    <form ref={form} class="tag-form note-form" onSubmit={submit} onKeyDown={onKey}>
      <TagsField tags={tags} suggestTags={() => askBackground.listTags()} onChange={setTags} />
      <div class="row">
        <button type="submit" class="primary" disabled={isBusy || tags.length === 0}>
          {translate('addTags')}
        </button>
        <button type="button" onClick={onClose}>
          {translate('cancel')}
        </button>
      </div>
    </form>
  );
}
