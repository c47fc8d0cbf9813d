import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { keyOf } from '../../../core/library/change-filters';
import { askBackground } from '../../../messages/ask';
import { FACET_KINDS, type Facet, type FacetKind, type Selection } from '../../../model/library';
import { describeError } from '../../../parts/describe-error';
import { useLibraryNews } from '../use-library-news';
import { rememberNames } from './entity-names';

/** Of each kind, until the reader asks for more. */
export const FEW = 6;
const MANY = 60;

interface KnownFacets {
  /** Null until they are there. */
  readonly facets: readonly Facet[] | null;
  readonly failure: string;
  /** Kinds of which many are shown. */
  readonly long: ReadonlySet<FacetKind>;
  readonly showMore: (kind: FacetKind) => void;
}

/** What the articles of a selection have most often; the last ones stay until the next are there. */
export function useFacets(selection: Selection): KnownFacets {
  const [facets, setFacets] = useState<readonly Facet[] | null>(null);
  const [failure, setFailure] = useState('');
  const [long, setLong] = useState<ReadonlySet<FacetKind>>(new Set());
  const generation = useRef(0);
  const latest = useRef({ selection, long });
  latest.current = { selection, long };
  const load = useCallback(async (): Promise<void> => {
    generation.current += 1;
    const mine = generation.current;
    try {
      const found = await listFacets(latest.current.selection, latest.current.long);
      if (mine !== generation.current) return;
      rememberNames(found);
      setFacets(found);
      setFailure('');
    } catch (error) {
      if (mine === generation.current) setFailure(describeError(error));
    }
  }, []);
  useEffect(() => void load(), [keyOf(selection), long]);
  useEffect(
    () => () => {
      generation.current = Number.POSITIVE_INFINITY;
    },
    [],
  );
  useLibraryNews(() => void load());
  return { facets, failure, long, showMore: (kind) => setLong(new Set([...long, kind])) };
}

/** One more than is shown tells whether there are more. */
async function listFacets(selection: Selection, long: ReadonlySet<FacetKind>): Promise<Facet[]> {
  const { words, filters } = selection;
  const short = FACET_KINDS.filter((kind) => !long.has(kind));
  const parts = await Promise.all([
    askBackground.listFacets({ words, filters }, short, FEW + 1),
    ...(long.size > 0 ? [askBackground.listFacets({ words, filters }, [...long], MANY)] : []),
  ]);
  return parts.flat();
}
