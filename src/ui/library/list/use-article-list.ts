import { useEffect, useRef } from 'preact/hooks';
import type { LibraryPlace } from '../../../core/library/library-place';
import type { SelectionViewProps } from '../Library';
import { useActiveRow, type ActiveRow, useKeeping, useKeptPosition } from './use-active-row';
import { useChosen, type Chosen } from './use-chosen';
import { useDeeds, type Deeds } from './use-deeds';
import { useRowKeys, type RowDeeds } from './use-row-keys';
import { useStretches, type Listed } from './use-stretches';
import { useVirtualRows, type VirtualRows } from './use-virtual-rows';

/** All that the list of a selection is made of: what was read, where the reader is, what is chosen and what was done. */
export function useArticleList({ place, go }: SelectionViewProps) {
  const kept = useKeptPosition();
  const stretches = useStretches(place, kept?.row ?? 0);
  const { listed } = stretches;
  const [list, bar] = [useRef<HTMLOListElement>(null), useRef<HTMLDivElement>(null)];
  const { row, setRow, follow } = useActiveRow(kept, list);
  const count = listed?.total ?? kept?.total ?? 0;
  const idAt = (index: number): string | undefined => listed?.articles.get(index)?.article.id;
  const rows = useVirtualRows({
    count,
    keyOf: (index) => idAt(index) ?? `row ${index}`,
    pinned: row,
    list,
    cover: bar,
    kept,
  });
  const active = follow(rows, count);
  const deeds = useDeeds();
  const chosen = useChosen(place, listed, deeds.fail);
  const leave = (next: LibraryPlace): void => {
    active.keep();
    go(next);
  };
  const remove = async (ids: readonly string[]): Promise<void> => {
    if (ids.length === 0 || deeds.isBusy || !(await deeds.remove(ids))) return;
    chosen.forget(ids);
    active.moveTo(row);
  };
  useWanted(stretches.want, rows);
  useKeeping(active.keep);
  useNewSelection(listed, () => {
    setRow(0);
    deeds.forget();
    if (scrollY > rows.options.scrollMargin) rows.scrollToIndex(0);
  });
  useStay(row, idAt, setRow);
  useRowKeys({ list, bar }, deedsOf({ active, count, chosen, deeds, idAt, leave, remove }));
  return { listed, count, list, bar, rows, row, setRow, stretches, deeds, chosen, leave, remove };
}

interface Parts {
  readonly active: ActiveRow;
  readonly count: number;
  readonly chosen: Chosen;
  readonly deeds: Deeds;
  readonly idAt: (row: number) => string | undefined;
  readonly leave: (place: LibraryPlace) => void;
  readonly remove: (ids: readonly string[]) => Promise<void>;
}

/** What keys do with the row that the reader is on. */
function deedsOf({ active, count, chosen, deeds, idAt, leave, remove }: Parts): RowDeeds {
  const { row, moveTo } = active;
  const id = idAt(row);
  return {
    move(by, extends_) {
      moveTo(row + by);
      if (extends_) chosen.extendTo(Math.max(0, Math.min(row + by, count - 1)), row);
    },
    toFirst: () => moveTo(0),
    toLast: () => moveTo(count - 1),
    toggle: () => chosen.toggle(row),
    extend: () => chosen.extendTo(row),
    chooseAll: chosen.chooseAll,
    open: () => id !== undefined && leave({ view: 'article', id }),
    remove: () => void remove(chosen.ids.size > 0 ? [...chosen.ids] : [id].flatMap((one) => one ?? [])),
    removeChosen: () => void remove([...chosen.ids]),
    undo: () => void deeds.undo(),
    clear: chosen.clear,
  };
}

/** Has the rows in sight be read. */
function useWanted(want: (first: number, last: number) => void, rows: VirtualRows): void {
  useEffect(() => {
    const { range } = rows;
    if (range) want(range.startIndex, range.endIndex);
  });
}

/** Calls `begin` when the rows of another selection, or in another order, are there. */
function useNewSelection(listed: Listed | null, begin: () => void): void {
  const last = useRef(listed?.key);
  useEffect(() => {
    if (last.current !== undefined && listed && last.current !== listed.key) begin();
    last.current = listed?.key ?? last.current;
  }, [listed?.key]);
}

/** The active row goes along with its article when others come or go before it. */
function useStay(row: number, idAt: (row: number) => string | undefined, setRow: (row: number) => void): void {
  const id = idAt(row);
  const last = useRef({ row, id });
  useEffect(() => {
    const before = last.current;
    last.current = { row, id };
    if (before.row !== row || before.id === undefined || before.id === id) return;
    for (let away = 1; away <= FAR; away += 1) {
      const next = [row + away, row - away].find((other) => idAt(other) === before.id);
      if (next === undefined) continue;
      last.current = { row: next, id: before.id };
      setRow(next);
      return;
    }
  });
}

/** Farther away an article is not looked for. */
const FAR = 50;
