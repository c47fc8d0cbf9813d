import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { keyOf } from '../../../core/library/change-filters';
import { askBackground } from '../../../messages/ask';
import type { FoundArticle, LibraryPage, LibrarySort, Selection } from '../../../model/library';
import { useLibraryNews } from '../use-library-news';

/** So many articles are read at once. */
export const STRETCH = 50;

/** A sorted selection, as far as it was read. */
export interface Listed {
  /** Of the selection it was read for. */
  readonly key: string;
  readonly total: number;
  /** By their number in the selection. */
  readonly articles: ReadonlyMap<number, FoundArticle>;
}

export interface Stretches {
  /** Null until the first stretch is there; of the selection before until the next one is. */
  readonly listed: Listed | null;
  /** Whether what is listed is of the selection that is asked for. */
  readonly isCurrent: boolean;
  readonly error: unknown;
  /** Has the articles of these numbers be read, unless they are. */
  readonly want: (first: number, last: number) => void;
  readonly retry: () => void;
}

export interface Sorted extends Selection {
  readonly sort: LibrarySort;
}

/** Reads a sorted selection in stretches, as they are wanted, and again when the library changes; answers that come too late are dropped. */
export function useStretches({ words, filters, sort }: Sorted, first: number): Stretches {
  const [listed, setListed] = useState<Listed | null>(null);
  const [error, setError] = useState<unknown>(null);
  const reading = useRef<Reading>(NOTHING);
  const visible = useRef<readonly number[]>([Math.floor(first / STRETCH)]);
  const key = `${sort} ${keyOf({ words, filters })}`;
  const read = async (mine: Reading, stretches: readonly number[]): Promise<void> => {
    for (const stretch of stretches) mine.stretches.add(stretch);
    try {
      const pages = await readStretches({ words, filters, sort }, stretches);
      if (mine !== reading.current) return;
      setError(null);
      setListed((before) => {
        const known = mine.isAnswered && before ? before.articles : [];
        mine.isAnswered = true;
        return { key, total: pages.at(-1)?.total ?? 0, articles: new Map([...known, ...numbered(stretches, pages)]) };
      });
    } catch (failure) {
      if (mine !== reading.current) return;
      for (const stretch of stretches) mine.stretches.delete(stretch);
      setError(failure);
    }
  };
  const readAgain = (stretches: readonly number[]): void => {
    reading.current = { stretches: new Set(), isAnswered: false };
    void read(reading.current, stretches);
  };
  const latest = useRef({ read, readAgain });
  latest.current = { read, readAgain };
  const isFirst = useRef(true);
  // Before the first paint: the sooner it is asked, the sooner it is there.
  useLayoutEffect(() => {
    readAgain(isFirst.current ? visible.current : [0]);
    isFirst.current = false;
  }, [key]);
  useEffect(() => () => void (reading.current = { ...NOTHING }), []);
  const want = useCallback((from: number, to: number): void => {
    visible.current = stretchesOf(from, to);
    const { current } = reading;
    const missing = visible.current.filter((stretch) => !current.stretches.has(stretch));
    if (missing.length > 0 && current.isAnswered) void latest.current.read(current, missing);
  }, []);
  const retry = useCallback(() => latest.current.readAgain(visible.current), []);
  useLibraryNews(retry);
  return { listed, isCurrent: listed?.key === key, error, want, retry };
}

/** What was asked of one selection; an answer to another is dropped. */
interface Reading {
  readonly stretches: Set<number>;
  isAnswered: boolean;
}

const NOTHING: Reading = { stretches: new Set(), isAnswered: false };

function readStretches(sorted: Sorted, stretches: readonly number[]): Promise<LibraryPage[]> {
  return Promise.all(
    stretches.map((stretch) => askBackground.searchLibrary({ ...sorted, from: stretch * STRETCH, count: STRETCH })),
  );
}

function stretchesOf(first: number, last: number): number[] {
  const [from, to] = [Math.floor(first / STRETCH), Math.floor(last / STRETCH)];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

function numbered(stretches: readonly number[], pages: readonly LibraryPage[]): [number, FoundArticle][] {
  return pages.flatMap(({ articles }, index) =>
    articles.map((article, place): [number, FoundArticle] => [(stretches[index] ?? 0) * STRETCH + place, article]),
  );
}
