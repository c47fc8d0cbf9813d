import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { isWriting } from '../is-writing';

/** What keys do in the list. */
export interface RowDeeds {
  readonly move: (by: number, extends_: boolean) => void;
  readonly toFirst: () => void;
  readonly toLast: () => void;
  readonly toggle: () => void;
  readonly extend: () => void;
  readonly chooseAll: () => void;
  readonly open: () => unknown;
  readonly remove: () => void;
  /** Only what is chosen, never the row that the reader was on. */
  readonly removeChosen: () => void;
  readonly undo: () => void;
  readonly clear: () => void;
}

/** So many rows at once. */
const PAGE = 10;

/** Where the focus is. */
type Where = 'rows' | 'bar' | 'nowhere' | 'elsewhere';

interface Areas {
  readonly list: RefObject<HTMLElement | null>;
  /** What is done with the chosen rows is done there. */
  readonly bar: RefObject<HTMLElement | null>;
}

/** Listens to keys: to those of a row in the list, to those of what is chosen on the bar too, to undoing wherever one does not write. */
export function useRowKeys({ list, bar }: Areas, deeds: RowDeeds): void {
  const latest = useRef(deeds);
  latest.current = deeds;
  useEffect(() => {
    const life = new AbortController();
    const whereIs = (target: EventTarget | null): Where => {
      if (!(target instanceof Element)) return 'elsewhere';
      // The results as a whole have the focus where what had it is gone.
      if (target === document.body || target.contains(list.current)) return 'nowhere';
      if (list.current?.contains(target)) return 'rows';
      // What is open beneath the bar has keys of its own.
      return bar.current?.contains(target) && !target.closest('form, .removals') ? 'bar' : 'elsewhere';
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || event.altKey || isWriting(event.target)) return;
      const deed = deedOf(event, latest.current, whereIs(event.target));
      if (!deed) return;
      event.preventDefault();
      deed();
    };
    addEventListener('keydown', onKey, { signal: life.signal });
    return () => life.abort();
  }, []);
}

function deedOf(event: KeyboardEvent, deeds: RowDeeds, where: Where): (() => unknown) | undefined {
  if (event.ctrlKey || event.metaKey) return commandOf(event, deeds, where);
  if (where === 'elsewhere') return undefined;
  if (where === 'bar') return { Delete: deeds.removeChosen, Escape: deeds.clear }[event.key];
  return anywhere(event, deeds) ?? (where === 'rows' ? inRows(event, deeds) : undefined);
}

function commandOf({ key, shiftKey }: KeyboardEvent, deeds: RowDeeds, where: Where): (() => unknown) | undefined {
  if (shiftKey) return undefined;
  const isOnList = where === 'rows' || where === 'bar';
  return { a: isOnList ? deeds.chooseAll : undefined, z: deeds.undo }[key.toLowerCase()];
}

/** Letters that no browser uses for scrolling. */
function anywhere({ key }: KeyboardEvent, deeds: RowDeeds): (() => unknown) | undefined {
  const byKey: Readonly<Record<string, () => void>> = {
    j: () => deeds.move(1, false),
    k: () => deeds.move(-1, false),
    J: () => deeds.move(1, true),
    K: () => deeds.move(-1, true),
    x: deeds.toggle,
    X: deeds.extend,
    Escape: deeds.clear,
  };
  return byKey[key];
}

function inRows(event: KeyboardEvent, deeds: RowDeeds): (() => unknown) | undefined {
  const { key, shiftKey, target } = event;
  // A button and a box have their own use of these.
  const isControl = target instanceof Element && target.closest('button, input, a:not(.title)') !== null;
  const byKey: Readonly<Record<string, false | (() => unknown)>> = {
    ArrowDown: () => deeds.move(1, shiftKey),
    ArrowUp: () => deeds.move(-1, shiftKey),
    PageDown: () => deeds.move(PAGE, shiftKey),
    PageUp: () => deeds.move(-PAGE, shiftKey),
    Home: deeds.toFirst,
    End: deeds.toLast,
    Delete: deeds.remove,
    ' ': !isControl && (shiftKey ? deeds.extend : deeds.toggle),
    Enter: target instanceof HTMLInputElement && deeds.open,
  };
  return byKey[key] || undefined;
}
