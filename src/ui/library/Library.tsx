import { useCallback, useEffect, useState } from 'preact/hooks';
import { LIBRARY_HOME, type LibraryPlace, type SelectionPlace } from '../../core/library/library-place';
import { translate } from '../../platform/translate';
import { BackupReminder } from '../shared/backup/BackupReminder';
import { BackLink } from './BackLink';
import { Lazy } from '../shared/Lazy';
import { Nav } from './Nav';
import { PlaceLink } from './PlaceLink';
import { SearchField } from './search/SearchField';
import { SelectionFrame } from './SelectionFrame';
import { Unreadable } from './Unreadable';
import { usePlace, type Going } from './use-place';

/** The library: its views, one of which is shown, as the address says. */
export function Library() {
  const going = usePlace();
  const { view } = going.place;
  const [isListed, setIsListed] = useState(false);
  const onListed = useCallback(() => setIsListed(true), []);
  useTitle(going.place);
  return (
    <>
      <a class="skip" href="#results" onClick={skip}>
        {translate('skipToResults')}
      </a>
      <header class="masthead">
        <h1>{translate('libraryTitle')}</h1>
        <p class="row soft">
          <PlaceLink to={IMPORT} go={going.go} isCurrent={view === 'import'}>
            {translate('openImport')}
          </PlaceLink>
          <a href="../options/index.html">{translate('openSettings')}</a>
          <a href="../welcome/index.html#about">{translate('openAbout')}</a>
        </p>
      </header>
      {/* One field for all pages: who types on the page of one thing goes on typing where it leads. */}
      <SearchField {...going} place={'words' in going.place ? going.place : LIBRARY_HOME} toResults={focusFirst} />
      {/* All that is saved is counted for it, which the first list would wait for. Then it stays while one goes from view to view, so that
          a list is found where it was left. */}
      {view !== 'import' && (isListed || view !== 'list') && <BackupReminder />}
      <Unreadable />
      <View {...going} onListed={onListed} />
    </>
  );
}

/** The address is that of the place, and stays so. */
function skip(event: Event): void {
  event.preventDefault();
  document.getElementById('results')?.focus();
}

/** A view may have one place that Tab leads to, as the list has; else its first link or button is meant. */
function focusFirst(): void {
  const results = document.getElementById('results');
  const first = results?.querySelector<HTMLElement>('.title[tabindex="0"]') ?? results?.querySelector<HTMLElement>('a, button');
  first?.focus();
}

/** What a view of a selection is given. */
export interface SelectionViewProps extends Going {
  readonly place: SelectionPlace;
}

interface ViewProps extends Going {
  readonly onListed: () => void;
}

function View({ place, onListed, ...going }: ViewProps) {
  if ('words' in place) return <SelectionFrame {...going} place={place} onListed={onListed} />;
  return (
    <>
      <Nav {...going} place={place} />
      <BackLink {...going} />
      <div id="results" class="results" tabIndex={-1}>
        {place.view === 'article' && <Lazy key={place.id} load={loadArticlePage} props={{ ...going, place }} />}
        {place.view === 'entity' && <Lazy key={place.key} load={loadEntityPage} props={{ ...going, place }} />}
        {place.view === 'import' && <Lazy load={loadImportPage} props={{}} />}
      </div>
    </>
  );
}

const loadArticlePage = () => import('./article/ArticlePage').then(({ ArticlePage }) => ArticlePage);
const IMPORT: LibraryPlace = { view: 'import' };

const loadImportPage = () => import('./imports/ImportPage').then(({ ImportPage }) => ImportPage);
const loadEntityPage = () => import('./entity/EntityPage').then(({ EntityPage }) => EntityPage);

/** What was searched for tells one tab, one bookmark and one step back from another. Pages of one thing name it themselves. */
function useTitle(place: LibraryPlace): void {
  const words = 'words' in place ? place.words.trim() : '';
  useEffect(() => {
    document.title = [words, translate('libraryTitle')].filter(Boolean).join(' – ');
  }, [words, place.view]);
}
