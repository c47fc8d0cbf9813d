import { useEffect, useRef, useState } from 'preact/hooks';
import { withoutFilter } from '../../../core/library/change-filters';
import { askBackground } from '../../../messages/ask';
import { translate } from '../../../platform/translate';
import { ENTITY_KINDS } from '../../../model/mention';
import { useSettings } from '../../shared/use-settings';
import { focusResults } from '../focus-results';
import type { SelectionViewProps } from '../Library';
import { PlaceLink } from '../PlaceLink';
import { entityNames, rememberNames } from './entity-names';
import { filterInWords } from './filter-name';

/** The chosen filters, each with a button that takes it away. */
export function Chips({ place, go }: SelectionViewProps) {
  const { labels } = useSettings();
  useNames(place.filters);
  const list = useRef<HTMLUListElement>(null);
  const remove = (filter: string): void => {
    go(withoutFilter(place, filter));
    // The button that had the focus is gone, and with the last of them the list.
    if (place.filters.length > 1) list.current?.focus();
    else focusResults();
  };
  const clear = (): void => {
    go({ ...place, filters: [] });
    focusResults();
  };
  if (place.filters.length === 0) return null;
  return (
    <>
      <ul ref={list} class="chips" tabIndex={-1} aria-label={translate('chosenFilters')}>
        {place.filters.map((filter) => {
          const { kind, name } = filterInWords(filter, entityNames, labels);
          return (
            <li key={filter}>
              {kind !== null && <span class="soft">{kind}</span>} <bdi>{name}</bdi>
              {filter.startsWith('e:') && (
                <PlaceLink to={{ view: 'entity', key: filter }} go={go} label={translate('openEntityNamed', name)}>
                  {translate('openEntity')}
                </PlaceLink>
              )}
              <button type="button" aria-label={translate('removeFilter', name)} onClick={() => remove(filter)}>
                ×
              </button>
            </li>
          );
        })}
      </ul>
      <button type="button" class="quiet" onClick={clear}>
        {translate('clearFilters')}
      </button>
    </>
  );
}

/** The names of entities that an address brings by their keys; no facet has told them yet. */
function useNames(filters: readonly string[]): void {
  const [, redraw] = useState(0);
  const unnamed = filters.filter((filter) => filter.startsWith('e:') && !entityNames.has(filter));
  const key = unnamed.join('\n');
  useEffect(() => {
    let isWanted = key !== '';
    const learn = async (): Promise<void> => {
      // All articles that have them have them most.
      rememberNames(await askBackground.listFacets({ words: '', filters: unnamed }, ENTITY_KINDS, unnamed.length + 3));
      if (isWanted) redraw((count) => count + 1);
    };
    // Without them their keys serve as names.
    if (isWanted) learn().catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [key]);
}
