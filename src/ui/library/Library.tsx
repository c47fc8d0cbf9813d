import { useEffect } from 'preact/hooks';
import type { LibraryPlace, SelectionPlace } from '../../core/library/library-place';
import { translate } from '../../platform/translate';
import { Lazy } from './Lazy';
import { Nav } from './Nav';
import { SelectionFrame } from './SelectionFrame';
import { usePlace, type Going } from './use-place';

/** The library: its views, one of which is shown, as the address says. */
export function Library() {
  const going = usePlace();
  useTitle(going.place);
  return (
    <>
      <header class="masthead">
        <h1>{translate('libraryTitle')}</h1>
        <p class="row soft">
          <a href="../options/index.html">{translate('openSettings')}</a>
          <a href="../welcome/index.html#about">{translate('openAbout')}</a>
        </p>
      </header>
      <View {...going} />
    </>
  );
}

/** What a view of a selection is given. */
export interface SelectionViewProps extends Going {
  readonly place: SelectionPlace;
}

function View({ place, ...going }: Going) {
  if (place.view !== 'article' && place.view !== 'entity') return <SelectionFrame {...going} place={place} />;
  return (
    <>
      <Nav {...going} place={place} />
      {place.view === 'article' ? (
        <Lazy key={place.id} load={loadArticlePage} props={{ ...going, place }} />
      ) : (
        <Lazy key={place.key} load={loadEntityPage} props={{ ...going, place }} />
      )}
    </>
  );
}

const loadArticlePage = () => import('./article/ArticlePage').then(({ ArticlePage }) => ArticlePage);
const loadEntityPage = () => import('./entity/EntityPage').then(({ EntityPage }) => EntityPage);

/** What was searched for tells one tab, one bookmark and one step back from another. Pages of one thing name it themselves. */
function useTitle(place: LibraryPlace): void {
  const words = 'words' in place ? place.words.trim() : '';
  useEffect(() => {
    document.title = [words, translate('libraryTitle')].filter(Boolean).join(' – ');
  }, [words, place.view]);
}
