import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { keepPosition, keptPosition, type KeptPosition } from './kept-position';
import { ROW_HEIGHT, type VirtualRows } from './use-virtual-rows';

/** In milliseconds after the last scrolling. */
const REST = 150;

export interface ActiveRow {
  readonly row: number;
  /** Brings the focus to a row, once it is there. */
  readonly moveTo: (row: number) => void;
  /** Keeps where the reader is, for when they come back. */
  readonly keep: () => void;
}

/** Where the reader was when they left this step of the history, read once. */
export function useKeptPosition(): KeptPosition | null {
  return useState(keptPosition)[0];
}

/**
 * The one row whose controls are reached by Tab; arrow keys lead to the others.
 * https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/#kbd_roving_tabindex
 */
export function useActiveRow(kept: KeptPosition | null, list: RefObject<HTMLElement | null>) {
  const [row, setRow] = useState(kept?.active ?? 0);
  // Who comes back was on a row when they left.
  const wantsFocus = useRef(kept !== null);
  const follow = (rows: VirtualRows, count: number): ActiveRow => ({
    row,
    moveTo(wanted) {
      const next = Math.max(0, Math.min(wanted, count - 1));
      wantsFocus.current = true;
      setRow(next);
      rows.scrollToIndex(next, { align: 'auto' });
    },
    keep: () => keepPosition(positionIn(rows, row, count)),
  });
  const hadFocus = useFocusWithin(list);
  // After every render: the row may be read only later, and one that had the focus may be gone, or have lost it while it was moved.
  useLayoutEffect(() => {
    const isLost = hadFocus.current && document.activeElement === document.body;
    if (!wantsFocus.current && !isLost) return;
    const title = list.current?.querySelector<HTMLElement>(`[data-index="${row}"] .title`);
    if (!title) return;
    wantsFocus.current = false;
    const focused = document.activeElement;
    // What holds the list, such as the page, has the focus where nothing in particular does.
    if (focused?.contains(list.current) || list.current?.contains(focused)) title.focus({ preventScroll: true });
  });
  return { row, setRow, follow };
}

/** Whether the focus is in the list, or was until what had it was gone; not when the reader led it away. */
function useFocusWithin(list: RefObject<HTMLElement | null>): RefObject<boolean> {
  const isWithin = useRef(false);
  useEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    addEventListener('focusin', ({ target }) => (isWithin.current = target instanceof Node && !!list.current?.contains(target)), {
      signal,
    });
    addEventListener('pointerdown', () => (isWithin.current = false), { signal, capture: true });
    return () => life.abort();
  }, []);
  return isWithin;
}

/** Keeps where the reader is while they scroll. */
export function useKeeping(keep: () => void): void {
  const latest = useRef(keep);
  latest.current = keep;
  const write = useCallback(() => latest.current(), []);
  useEffect(() => {
    const life = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(write, REST);
    };
    addEventListener('scroll', wait, { signal: life.signal, passive: true });
    return () => {
      clearTimeout(timer);
      life.abort();
    };
  }, []);
}

function positionIn(rows: VirtualRows, active: number, total: number): KeptPosition {
  const first = rows.getVirtualItemForOffset(scrollY);
  // Above the list the window is at its top, or nearly.
  const isAbove = !first || scrollY <= rows.options.scrollMargin;
  return {
    row: isAbove ? 0 : first.index,
    hidden: isAbove ? 0 : Math.round(scrollY - first.start),
    total,
    height: averageHeight(rows),
    active,
  };
}

function averageHeight({ itemSizeCache }: VirtualRows): number {
  const heights = [...itemSizeCache.values()];
  return heights.length === 0 ? ROW_HEIGHT : heights.reduce((sum, height) => sum + height, 0) / heights.length;
}
