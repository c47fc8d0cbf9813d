import type { SelectionPlace } from '../../core/library/library-place';
import { translate } from '../../platform/translate';
import { ArticlePage } from './article/ArticlePage';
import { EntityPage } from './entity/EntityPage';
import { ArticleList } from './list/ArticleList';
import { Nav } from './Nav';
import { usePlace, type Going } from './use-place';
import { CalendarView } from './views/CalendarView';
import { ContradictionsView } from './views/ContradictionsView';
import { MapView } from './views/MapView';
import { TimelineView } from './views/TimelineView';

/** The library: its views, one of which is shown, as the address says. */
export function Library() {
  const going = usePlace();
  return (
    <>
      <h1>{translate('libraryTitle')}</h1>
      <Nav {...going} />
      <View {...going} />
      <footer>
        <a href="../welcome/index.html#about">{translate('openAbout')}</a>
      </footer>
    </>
  );
}

/** What a view of a selection is given. */
export interface SelectionViewProps extends Going {
  readonly place: SelectionPlace;
}

function View({ place, ...going }: Going) {
  if (place.view === 'article') return <ArticlePage key={place.id} {...going} place={place} />;
  if (place.view === 'entity') return <EntityPage key={place.key} {...going} place={place} />;
  const Selected = SELECTION_VIEW[place.view];
  return <Selected {...going} place={place} />;
}

const SELECTION_VIEW = {
  list: ArticleList,
  timeline: TimelineView,
  map: MapView,
  calendar: CalendarView,
  contradictions: ContradictionsView,
} as const satisfies Record<SelectionPlace['view'], (props: SelectionViewProps) => unknown>;
