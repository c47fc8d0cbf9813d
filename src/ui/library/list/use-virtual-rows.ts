import type { RefObject } from 'preact';
import {
  defaultRangeExtractor,
  measureElement,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
  type Range,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

import type { KeptPosition } from './kept-position';

/** In pixels; what rows have on average. Each is measured when it is shown. */
export const ROW_HEIGHT = 118;
/** What is not laid out has no height, and any number of such rows would have room in the window. */
const LEAST_HEIGHT = 40;
/** Rows before and after those in sight: a screen reader goes on to them. */
const BEYOND = 6;

export type VirtualRows = Virtualizer<Window, HTMLLIElement>;

interface RowsOptions {
  readonly count: number;
  readonly keyOf: (row: number) => string;
  /** A row that is there wherever the window is: it has the focus. */
  readonly pinned: number;
  readonly list: RefObject<HTMLElement | null>;
  /** What covers the rows at the top. */
  readonly cover: RefObject<HTMLElement | null>;
  /** Where the window is to begin; null for where it is. */
  readonly kept: KeptPosition | null;
}

/** The rows of a long list that are in sight, while the window scrolls. */
export function useVirtualRows({ count, keyOf, pinned, list, cover, kept }: RowsOptions): VirtualRows {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const margin = useRef(0);
  const height = kept?.height ?? ROW_HEIGHT;
  const start = kept && kept.row * height + kept.hidden;
  const options: VirtualizerOptions<Window, HTMLLIElement> = {
    count,
    getItemKey: keyOf,
    getScrollElement: () => window,
    estimateSize: () => height,
    measureElement: (row, entry, instance) => Math.max(measureElement(row, entry, instance), LEAST_HEIGHT),
    overscan: BEYOND,
    scrollMargin: margin.current,
    scrollPaddingStart: cover.current?.offsetHeight ?? 0,
    scrollPaddingEnd: 8,
    initialOffset: () => start ?? scrollY,
    rangeExtractor: (range: Range) => withPinned(defaultRangeExtractor(range), pinned, count),
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    onChange: () => redraw(undefined),
    initialRect: { width: innerWidth, height: innerHeight },
  };
  const [virtualizer] = useState((): VirtualRows => new Virtualizer(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), []);
  useLayoutEffect(() => {
    const top = list.current ? Math.round(list.current.getBoundingClientRect().top + scrollY) : 0;
    const hasMoved = top !== margin.current;
    margin.current = top;
    if (hasMoved) {
      virtualizer.setOptions({ ...options, scrollMargin: top });
      redraw(undefined);
    }
    virtualizer._willUpdate();
  });
  // Only now it is known where the list begins.
  useLayoutEffect(() => {
    if (start !== null) virtualizer.scrollToOffset(margin.current + start);
  }, []);
  return virtualizer;
}

function withPinned(rows: number[], pinned: number, count: number): number[] {
  if (pinned < 0 || pinned >= count || rows.includes(pinned)) return rows;
  return [...rows, pinned].toSorted((one, other) => one - other);
}
