import { LIBRARY_HOME, SELECTION_VIEWS } from '../../core/library/library-place';
import { translate } from '../../platform/translate';
import { PlaceLink } from './PlaceLink';
import type { Going } from './use-place';

/** The ways between the views; the selection goes along. */
export function Nav({ place, go }: Pick<Going, 'place' | 'go'>) {
  const selected = 'words' in place ? place : LIBRARY_HOME;
  return (
    <nav class="views" aria-label={translate('libraryViews')}>
      <ul>
        {SELECTION_VIEWS.map((view) => (
          <li key={view}>
            <PlaceLink to={{ ...selected, view, time: '' }} go={go} isCurrent={place.view === view}>
              {translate(`libraryView_${view}`)}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
