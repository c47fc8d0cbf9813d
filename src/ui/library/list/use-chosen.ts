import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { askBackground } from '../../../messages/ask';
import type { Listed, Sorted } from './use-stretches';

/** The articles that the reader chose to do something with. */
export interface Chosen {
  readonly ids: ReadonlySet<string>;
  /** Chooses a row, or no longer. */
  readonly toggle: (row: number) => void;
  /** Chooses all rows from the one last toggled to this one; from `start` where nothing is chosen yet. */
  readonly extendTo: (row: number, start?: number) => void;
  /** Chooses all of the selection, read or not. */
  readonly chooseAll: () => void;
  readonly forget: (ids: readonly string[]) => void;
  readonly clear: () => void;
}

const NONE: ReadonlySet<string> = new Set();

/** Keeps what is chosen while the library changes; another selection begins anew. */
export function useChosen(sorted: Sorted, listed: Listed | null, onError: (error: unknown) => void): Chosen {
  const [ids, setIds] = useState(NONE);
  const anchor = useRef(0);
  const latest = useRef({ sorted, listed, ids });
  latest.current = { sorted, listed, ids };
  const idAt = (row: number): string | undefined => latest.current.listed?.articles.get(row)?.article.id;
  const add = (more: readonly string[]): void => setIds((before) => new Set([...before, ...more]));
  const clear = useCallback(() => setIds(NONE), []);
  useEffect(clear, [listed?.key]);
  useGone(ids, listed, async () => {
    const there = new Set(await findIds(latest.current.sorted));
    setIds((before) => new Set([...before].filter((id) => there.has(id))));
  });
  const toggle = useCallback((row: number): void => {
    const id = idAt(row);
    if (id === undefined) return;
    anchor.current = row;
    setIds((before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]));
  }, []);
  const extendTo = useCallback((row: number, start?: number): void => {
    if (latest.current.ids.size === 0) anchor.current = start ?? row;
    const [first, last] = [Math.min(anchor.current, row), Math.max(anchor.current, row)];
    const between = Array.from({ length: last - first + 1 }, (_, index) => idAt(first + index));
    const known = between.flatMap((id) => id ?? []);
    if (known.length === between.length) add(known);
    else findIds(latest.current.sorted).then((all) => add(all.slice(first, last + 1)), onError);
  }, []);
  const chooseAll = useCallback((): void => {
    findIds(latest.current.sorted).then((all) => setIds(new Set(all)), onError);
  }, []);
  const forget = useCallback((gone: readonly string[]): void => {
    const left = new Set(gone);
    setIds((before) => new Set([...before].filter((id) => !left.has(id))));
  }, []);
  return { ids, toggle, extendTo, chooseAll, forget, clear };
}

function findIds({ words, filters, sort }: Sorted): Promise<string[]> {
  return askBackground.findIds({ words, filters }, sort);
}

/** Articles that were removed elsewhere are chosen no longer. */
function useGone(ids: ReadonlySet<string>, listed: Listed | null, forget: () => Promise<void>): void {
  const total = useRef(listed?.total ?? 0);
  useEffect(() => {
    const isLess = listed !== null && listed.total < total.current;
    total.current = listed?.total ?? 0;
    // If they cannot be asked for, what is done to those that are gone does nothing.
    if (isLess && ids.size > 0) forget().catch(() => undefined);
  }, [listed]);
}
