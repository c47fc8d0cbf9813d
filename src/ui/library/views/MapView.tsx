import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '../../../messages/ask';
import type { Selection } from '../../../model/library';
import { describeError } from '../../../parts/describe-error';
import { translate, translateCount } from '../../../platform/translate';
import type { SelectionViewProps } from '../Library';
import { PlaceLink } from '../PlaceLink';
import { putOnMap, type MappedPlace, type NamedPlace } from './mapped-places';
import { MapDrawing } from './MapDrawing';
import { useAnswer } from './use-answer';
import { loadWorld, type World } from './world';
import './map.css';

/** More would hide each other. */
const MOST_PLACES = 300;

/** Where it happened: the places that a selection names, on a map of the world and as a list. */
export function MapView({ place, go }: SelectionViewProps) {
  const { words, filters } = place;
  const key = JSON.stringify([words, filters]);
  const { answer, failure } = useAnswer(() => namedPlaces({ words, filters }), key);
  const { world, failure: mapFailure } = useWorld();
  if (failure) return <p role="alert">{failure}</p>;
  if (!answer) return <p class="soft">{translate('viewLoading')}</p>;
  if (answer.length === 0) return <p>{translate('mapEmpty')}</p>;
  const mapped = world ? putOnMap(answer, world) : [];
  return (
    <div class="map">
      {mapFailure && <p role="alert">{mapFailure}</p>}
      {world && <MapDrawing key={key} world={world} places={mapped} go={go} />}
      <p role="status" class="soft">
        {summaryOf(answer, mapped)}
      </p>
      <ol class="places" aria-label={translate('mapList')}>
        {answer.map(({ facet, point }) => (
          <li key={facet.filter}>
            <PlaceLink to={{ view: 'entity', key: facet.filter }} go={go}>
              {point?.name ?? facet.label}
            </PlaceLink>{' '}
            <span class="soft">
              {translate(
                'timelineCounts',
                translateCount('timelineMentions', facet.mentions),
                translateCount('count_articles', facet.articles),
              )}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function summaryOf(all: readonly NamedPlace[], mapped: readonly MappedPlace[]): string {
  const lost = all.length - mapped.length;
  return [translateCount('count_place', all.length), lost > 0 && mapped.length > 0 && translateCount('mapWithoutPosition', lost)]
    .filter(Boolean)
    .join(' · ');
}

const ENTITY = 'e:';

/** The places of a selection, the most named first, with where they lie as far as that is known. */
async function namedPlaces(selection: Selection): Promise<NamedPlace[]> {
  const facets = await askBackground.listFacets(selection, ['place'], MOST_PLACES);
  const ids = facets.map(({ filter }) => filter.slice(ENTITY.length));
  const points = new Map((await askBackground.locatePlaces(ids)).map((point) => [point.id, point]));
  return facets
    .map((facet, index) => ({ facet, point: points.get(ids[index] ?? '') ?? null }))
    .toSorted((one, other) => other.facet.mentions - one.facet.mentions);
}

/** The map, loaded when the view is first shown. */
function useWorld(): { readonly world: World | null; readonly failure: string } {
  const [world, setWorld] = useState<World | null>(null);
  const [failure, setFailure] = useState('');
  useEffect(() => {
    let isShown = true;
    loadWorld().then(
      (loaded) => isShown && setWorld(loaded),
      (error: unknown) => isShown && setFailure(describeError(error)),
    );
    return () => {
      isShown = false;
    };
  }, []);
  return { world, failure };
}
