import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Label } from '../../../model/label';
import type { Facet, FacetKind } from '../../../model/library';
import { translate, translateCount, uiLanguage } from '../../../platform/translate';
import { facetKindName, facetName } from './filter-name';
import { FEW } from './use-facets';

interface FacetGroupProps {
  readonly kind: FacetKind;
  readonly facets: readonly Facet[];
  readonly labels: readonly Label[];
  /** The filters of the selection. */
  readonly chosen: readonly string[];
  readonly isLong: boolean;
  readonly isOpen: boolean;
  readonly onToggle: (filter: string) => void;
  readonly onMore: () => void;
}

/** The facets of one kind; nothing when there are none. */
export function FacetGroup({ kind, facets, labels, chosen, isLong, isOpen, onToggle, onMore }: FacetGroupProps) {
  const list = useRef<HTMLUListElement>(null);
  const isAsked = useRef(false);
  // The button that asked for more is gone: the focus goes to the first that came in its place.
  useLayoutEffect(() => {
    if (isAsked.current) list.current?.querySelectorAll('input')[FEW]?.focus();
    isAsked.current = false;
  }, [isLong]);
  if (facets.length === 0) return null;
  const shown = isLong ? facets : facets.slice(0, FEW);
  const count = new Intl.NumberFormat(uiLanguage());
  return (
    <details class="facet-group" open={isOpen || shown.some(({ filter }) => chosen.includes(filter))}>
      <summary>
        <h2>
          {DOTTED.has(kind) && <span class="kind-dot" data-kind={kind} />}
          {facetKindName(kind)}
        </h2>
      </summary>
      <ul ref={list}>
        {shown.map(({ filter, label, articles }) => (
          <li key={filter}>
            <label>
              <input type="checkbox" value={filter} checked={chosen.includes(filter)} onChange={() => onToggle(filter)} />
              <bdi>{facetName(kind, label, labels)}</bdi>
              <span class="count">
                <span aria-hidden="true">{count.format(articles)}</span>
                <span class="unseen">{translateCount('count_articles', articles)}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {!isLong && facets.length > FEW && (
        <button
          type="button"
          class="quiet"
          aria-label={translate('moreOf', facetKindName(kind))}
          onClick={() => {
            isAsked.current = true;
            onMore();
          }}
        >
          {translate('more')}
        </button>
      )}
    </details>
  );
}

const DOTTED: ReadonlySet<FacetKind> = new Set(['person', 'place', 'organisation', 'event', 'other', 'date']);
