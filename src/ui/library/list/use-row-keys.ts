import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

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
  readonly undo: () => void;
  readonly clear: () => void;
}

/** So many rows at once. */
const PAGE = 10;

/** Listens to keys while the focus is in the list or nowhere; fields and buttons elsewhere keep theirs. */
export function useRowKeys(list: RefObject<HTMLElement | null>, deeds: RowDeeds): void {
  const latest = useRef(deeds);
  latest.current = deeds;
  useEffect(() => {
    const life = new AbortController();
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || event.altKey) return;
      const { target } = event;
      const isInside = target instanceof Node && (list.current?.contains(target) ?? false);
      if (!isInside && target !== document.body) return;
      const deed = deedOf(event, latest.current, isInside);
      if (!deed) return;
      event.preventDefault();
      deed();
    };
    addEventListener('keydown', onKey, { signal: life.signal });
    return () => life.abort();
  }, []);
}

function deedOf(event: KeyboardEvent, deeds: RowDeeds, isInside: boolean): (() => unknown) | undefined {
  if (event.ctrlKey || event.metaKey) return isInside ? commandOf(event, deeds) : undefined;
  return anywhere(event, deeds) ?? (isInside ? inRows(event, deeds) : undefined);
}

function commandOf({ key, shiftKey }: KeyboardEvent, deeds: RowDeeds): (() => unknown) | undefined {
  if (shiftKey) return undefined;
  return { a: deeds.chooseAll, z: deeds.undo }[key.toLowerCase()];
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
