import type { FunctionComponent } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import { isNarrowed } from '../../core/library/change-filters';
import type { SelectionView } from '../../core/library/library-place';
import { translate } from '../../platform/translate';
import { Chips } from './filters/Chips';
import { useWide } from './filters/use-wide';
import { Lazy } from '../shared/Lazy';
import type { SelectionViewProps } from './Library';
import { ArticleList } from './list/ArticleList';
import { Nav } from './Nav';

interface SelectionFrameProps extends SelectionViewProps {
  /** Called once the first rows of a list are on the screen. */
  readonly onListed: () => void;
}

/** A selection: the words and filters that make it, and a view of it. */
export function SelectionFrame({ onListed, ...props }: SelectionFrameProps) {
  const { place } = props;
  const [isOpen, setIsOpen] = useState(false);
  const [isListed, setIsListed] = useState(false);
  const isBeside = useWide() && place.view === 'list';
  const goOn = useCallback(() => {
    setIsListed(true);
    onListed();
  }, []);
  // The first list comes before all that can wait.
  const hasFacets = isBeside ? isListed : isOpen;
  return (
    <>
      <Nav {...props} />
      <div class="row chosen">
        {!isBeside && (
          <button type="button" aria-expanded={isOpen} aria-controls="facets" onClick={() => setIsOpen(!isOpen)}>
            {place.filters.length > 0 ? translate('openFiltersCount', String(place.filters.length)) : translate('openFilters')}
          </button>
        )}
        {isNarrowed(place) && <Chips {...props} />}
      </div>
      <div class={isBeside ? 'with-facets' : ''}>
        <aside id="facets" class="facets" aria-label={translate('filters')} hidden={!isBeside && !isOpen}>
          {hasFacets && <Lazy load={loadFacets} props={props} />}
        </aside>
        <section id="results" class="results" tabIndex={-1} aria-label={translate(`libraryView_${place.view}`)}>
          {place.view === 'list' ? (
            <ArticleList {...props} onListed={goOn} />
          ) : (
            <Lazy load={LOAD_VIEW[place.view]} props={props} />
          )}
        </section>
      </div>
    </>
  );
}

const loadFacets = () => import('./filters/Facets').then(({ Facets }) => Facets);

/** The list alone is there from the start. */
const LOAD_VIEW: Readonly<Record<Exclude<SelectionView, 'list'>, () => Promise<FunctionComponent<SelectionViewProps>>>> = {
  timeline: () => import('./views/TimelineView').then(({ TimelineView }) => TimelineView),
  map: () => import('./views/MapView').then(({ MapView }) => MapView),
  calendar: () => import('./views/CalendarView').then(({ CalendarView }) => CalendarView),
  contradictions: () => import('./views/ContradictionsView').then(({ ContradictionsView }) => ContradictionsView),
};
