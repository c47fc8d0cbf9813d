import type { RefObject } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { translate } from '../../../platform/translate';
import { isWriting } from '../is-writing';
import type { SelectionViewProps } from '../Library';
import { FilterWords, NO_WORDS } from './FilterWords';
import { useTyping } from './use-typing';

interface SearchFieldProps extends SelectionViewProps {
  /** Leads to what was found. */
  readonly toResults: () => void;
}

/** The words that are searched for, with an explanation of what they can be. */
export function SearchField({ toResults, ...props }: SearchFieldProps) {
  const { typed, type, finish } = useTyping(props);
  const field = useRef<HTMLInputElement>(null);
  const fieldId = useId();
  useSlash(() => {
    field.current?.focus();
    field.current?.select();
  });
  // Who came by the key or the menu goes on to type.
  useEffect(() => {
    if (location.hash === SEARCH) field.current?.focus();
  }, []);
  const insert = useInsert(field, typed, type);
  const submit = (event: Event): void => {
    event.preventDefault();
    finish();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Escape' && typed !== '') {
      event.preventDefault();
      type('');
    }
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    toResults();
  };
  return (
    <search>
      <form class="search" onSubmit={submit}>
        <label for={fieldId}>{translate('searchLibrary')}</label>
        <input
          ref={field}
          id={fieldId}
          type="search"
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          placeholder={translate('searchExample')}
          aria-keyshortcuts="/"
          value={typed}
          onInput={({ currentTarget }) => type(currentTarget.value)}
          onKeyDown={onKey}
          onBlur={finish}
        />
        <FilterWords onInsert={insert} />
      </form>
    </search>
  );
}

/** How the address of a library ends that is opened to search it. */
const SEARCH = '#search';

/** Writes a filter word after what is typed, and leads to where one writes on. */
function useInsert(field: RefObject<HTMLInputElement | null>, typed: string, type: (words: string) => void) {
  const [caret, setCaret] = useState<number | null>(null);
  useLayoutEffect(() => {
    if (caret === null) return;
    field.current?.focus();
    field.current?.setSelectionRange(caret, caret);
    setCaret(null);
  }, [caret]);
  return (words: string): void => {
    const all = `${typed.trim()} ${words}`.trimStart();
    type(all);
    setCaret(words === NO_WORDS ? all.length - 1 : all.length);
  };
}

/** The key that leads to a search field on many pages, wherever one does not write. */
function useSlash(deed: () => void): void {
  const latest = useRef(deed);
  latest.current = deed;
  useEffect(() => {
    const life = new AbortController();
    addEventListener(
      'keydown',
      (event) => {
        if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
        event.preventDefault();
        latest.current();
      },
      { signal: life.signal },
    );
    return () => life.abort();
  }, []);
}
