import { isNarrowed } from '../../../core/library/change-filters';
import { translate } from '../../../platform/translate';
import { focusResults } from '../focus-results';
import type { SelectionViewProps } from '../Library';

/** What is said where there is nothing: that nothing is saved yet, or how to find more. */
export function EmptyList({ place, go }: SelectionViewProps) {
  if (!isNarrowed(place)) return <p class="empty">{translate('libraryEmpty')}</p>;
  const { words, filters } = place;
  // The buttons go with the words that they stand beneath.
  const widen = (change: { readonly words: '' } | { readonly filters: readonly [] }): void => {
    go({ ...place, ...change });
    focusResults();
  };
  return (
    <div class="empty">
      <p>{words ? translate('nothingFoundFor', words) : translate('nothingFoundWith')}</p>
      <p class="row">
        {filters.length > 0 && (
          <button type="button" onClick={() => widen({ filters: [] })}>
            {translate('clearFilters')}
          </button>
        )}
        {words && (
          <button type="button" onClick={() => widen({ words: '' })}>
            {translate('clearSearch')}
          </button>
        )}
      </p>
    </div>
  );
}
