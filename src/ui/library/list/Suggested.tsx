import type { EntityCandidate } from '../../../model/entity-profile';
import { translate, translateCount } from '../../../platform/translate';
import type { SelectionViewProps } from '../Library';

interface SuggestedProps extends SelectionViewProps {
  readonly suggested: readonly EntityCandidate[];
}

/** Offers what the words name as a filter: that finds it under its other names too, in whatever language. */
export function Suggested({ place, go, suggested }: SuggestedProps) {
  return (
    <div role="status" class="suggested row">
      {suggested.map(({ key, kind, canonical, articles }) => (
        <button
          key={key}
          type="button"
          onClick={({ currentTarget }) => {
            // The button goes with the words.
            currentTarget.closest('section')?.focus();
            go({ ...place, words: '', filters: [...place.filters, key] });
          }}
        >
          <span class="kind-dot" data-kind={kind} aria-hidden="true" />{' '}
          {translateCount('suggestEntity', articles, translate(`kind_${kind}`), canonical)}
        </button>
      ))}
    </div>
  );
}
