import { formatPlace, parsePlace, type LibraryPlace, type SelectionPlace } from '../../core/library/library-place';

/** From the page of one thing back to the selection that the reader came from. */
export interface WayBack {
  readonly to: SelectionPlace;
  /** So many steps of the history. */
  readonly steps: number;
}

/** The way that is kept with the present step of the history; null where the reader came from no selection. */
export function wayBack(): WayBack | null {
  const state: unknown = history.state;
  const kept: unknown = typeof state === 'object' && state !== null && 'back' in state ? state.back : null;
  if (typeof kept !== 'object' || kept === null) return null;
  const { query, steps } = kept as { readonly query?: unknown; readonly steps?: unknown };
  if (typeof query !== 'string' || typeof steps !== 'number') return null;
  const to = parsePlace(query);
  return 'words' in to ? { to, steps } : null;
}

/** What is to be kept with the next step, so that its page leads back; the present step must still be there. */
export function keptTowards(next: LibraryPlace): unknown {
  if ('words' in next) return null;
  if ('words' in parsePlace(location.search)) return { back: { query: location.search, steps: 1 } };
  const before = wayBack();
  return before && { back: { query: formatPlace(before.to), steps: before.steps + 1 } };
}
