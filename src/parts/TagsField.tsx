import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { translate } from '../platform/translate';
import { completionsOf, withTyped } from './tags-from';

interface TagsFieldProps {
  readonly tags: readonly string[];
  /** All tags that the reader used. */
  readonly suggestTags: () => Promise<string[]>;
  readonly onChange: (tags: readonly string[]) => void;
}

/** Tags, each with a button that takes it away, and a field for more: a comma or Enter adds what is typed, and so does leaving it. */
export function TagsField({ tags, suggestTags, onChange }: TagsFieldProps) {
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const labelId = useId();
  useLast(() => typed !== '' && add(typed));
  const add = (more: string): void => {
    setTyped('');
    const all = withTyped(tags, more);
    if (all !== tags) onChange(all);
  };
  const remove = (tag: string): void => {
    onChange(tags.filter((one) => one !== tag));
    field.current?.focus();
  };
  return (
    <div class="tags" role="group" aria-labelledby={labelId}>
      <span id={labelId}>{translate('tags')}</span>
      {tags.length > 0 && (
        <ul>
          {tags.map((tag) => (
            <li key={tag}>
              <bdi>{tag}</bdi>
              <button type="button" aria-label={translate('removeTag', tag)} onClick={() => remove(tag)}>
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <TagCombobox
        field={field}
        typed={typed}
        onType={(words) => (words.includes(',') ? add(words) : setTyped(words))}
        onAdd={add}
        onRemoveLast={() => onChange(tags.slice(0, -1))}
        completions={useCompletions(typed, tags, suggestTags)}
      />
    </div>
  );
}

/** What is typed is added when the field goes, too. */
function useLast(deed: () => unknown): void {
  const last = useRef(deed);
  last.current = deed;
  useLayoutEffect(() => () => void last.current(), []);
}

/** The tags are asked for when the first letter is typed. */
function useCompletions(typed: string, tags: readonly string[], suggestTags: () => Promise<string[]>): string[] {
  const [known, setKnown] = useState<readonly string[]>([]);
  const isTyping = typed !== '';
  useEffect(() => {
    // Without them tags are typed in full.
    if (isTyping) suggestTags().then(setKnown, () => setKnown([]));
  }, [isTyping]);
  return completionsOf(typed, known, tags);
}

interface TagComboboxProps {
  readonly field: { current: HTMLInputElement | null };
  readonly typed: string;
  readonly completions: readonly string[];
  readonly onType: (typed: string) => void;
  readonly onAdd: (tag: string) => void;
  readonly onRemoveLast: () => void;
}

/** https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ with a list that is chosen from by arrow keys. */
function TagCombobox(props: TagComboboxProps) {
  const { field, typed, completions, onType, onAdd } = props;
  const [chosen, setChosen] = useState(NONE);
  const [isClosed, setIsClosed] = useState(false);
  const listId = useId();
  const isOpen = completions.length > 0 && !isClosed;
  const active = isOpen ? completions[chosen] : undefined;
  const choose = (tag: string): void => {
    setChosen(NONE);
    onAdd(tag);
  };
  const onKey = useKeys({ ...props, isOpen, chosen, setChosen, choose, close: () => setIsClosed(true) });
  return (
    <div class="tag-field">
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label={translate('addTag')}
        aria-expanded={isOpen}
        aria-autocomplete="list"
        aria-controls={isOpen ? listId : undefined}
        aria-activedescendant={active === undefined ? undefined : `${listId}-${chosen}`}
        autocomplete="off"
        dir="auto"
        value={typed}
        onInput={({ currentTarget }) => {
          setChosen(NONE);
          setIsClosed(false);
          onType(currentTarget.value);
        }}
        onKeyDown={onKey}
        onBlur={() => typed !== '' && onAdd(typed)}
      />
      {isOpen && <Completions id={listId} completions={completions} chosen={chosen} onChoose={choose} />}
    </div>
  );
}

const NONE = -1;

interface Keys extends TagComboboxProps {
  readonly isOpen: boolean;
  readonly chosen: number;
  readonly setChosen: (chosen: number) => void;
  readonly choose: (tag: string) => void;
  readonly close: () => void;
}

function useKeys({ typed, completions, onRemoveLast, isOpen, chosen, setChosen, choose, close }: Keys) {
  const count = completions.length;
  const deeds: Readonly<Record<string, false | (() => void)>> = {
    Enter: typed !== '' && (() => choose((isOpen && completions[chosen]) || typed)),
    Backspace: typed === '' && onRemoveLast,
    ArrowDown: isOpen && (() => setChosen((chosen + 1) % count)),
    ArrowUp: isOpen && (() => setChosen((Math.max(chosen, 0) - 1 + count) % count)),
    Escape: isOpen && close,
  };
  return (event: KeyboardEvent): void => {
    const deed = deeds[event.key];
    // With Ctrl the form is saved; while a word is composed, Enter ends the composing.
    if (!deed || event.isComposing || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    deed();
  };
}

interface CompletionsProps {
  readonly id: string;
  readonly completions: readonly string[];
  readonly chosen: number;
  readonly onChoose: (tag: string) => void;
}

function Completions({ id, completions, chosen, onChoose }: CompletionsProps) {
  return (
    <ul role="listbox" id={id} aria-label={translate('knownTags')}>
      {completions.map((tag, index) => (
        // The field keeps the focus: leaving it would add what is typed.
        <li
          key={tag}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === chosen}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(tag)}
        >
          <bdi>{tag}</bdi>
        </li>
      ))}
    </ul>
  );
}
