import './facets.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { toggleFilter } from '../../../core/library/change-filters';
import { FACET_KINDS, type FacetKind } from '../../../model/library';
import { translate } from '../../../platform/translate';
import { useSettings } from '../../shared/use-settings';
import type { SelectionViewProps } from '../Library';
import { FacetGroup } from './FacetGroup';
import { useFacets } from './use-facets';

/** What the articles of a selection have, in groups; each can be asked for. */
export function Facets({ place, go }: SelectionViewProps) {
  const { facets, failure, long, showMore } = useFacets(place);
  const { labels } = useSettings();
  const panel = useRef<HTMLDivElement>(null);
  const toggled = useRef('');
  // The box that was ticked may have moved up, and lost the focus on its way.
  useLayoutEffect(() => {
    if (toggled.current === '' || document.activeElement !== document.body) return;
    const boxes = panel.current?.querySelectorAll<HTMLInputElement>('input') ?? [];
    [...boxes].find(({ value }) => value === toggled.current)?.focus();
  }, [facets]);
  const toggle = (filter: string): void => {
    toggled.current = filter;
    go(toggleFilter(place, filter));
  };
  if (failure) return <p role="alert">{failure}</p>;
  if (!facets) return <p class="soft">{translate('loadingFilters')}</p>;
  return (
    <div ref={panel} class="facet-groups">
      {GROUPS.map((kind) => (
        <FacetGroup
          key={kind}
          kind={kind}
          facets={facets.filter((facet) => facet.kind === kind)}
          labels={labels}
          chosen={place.filters}
          isLong={long.has(kind)}
          isOpen={!CLOSED.has(kind)}
          onToggle={toggle}
          onMore={() => showMore(kind)}
        />
      ))}
      {facets.length === 0 && <p class="soft">{translate('noFilters')}</p>}
    </div>
  );
}

/** What the reader made or has to do comes first, for it is little and meant. */
const FIRST: readonly FacetKind[] = ['state', 'tag', 'label'];
const GROUPS: readonly FacetKind[] = [...FIRST, ...FACET_KINDS.filter((kind) => !FIRST.includes(kind))];
const CLOSED: ReadonlySet<FacetKind> = new Set(['event', 'other', 'language']);
