import { placeLabels, radiusOf } from '../../../core/map/place-labels';
import type { MapFrame } from '../../../core/map/map-frame';
import { translate, translateCount } from '../../../platform/translate';
import { addressOf } from '../use-place';
import type { MappedPlace } from './mapped-places';
import type { World } from './world';

interface MapSpotsProps {
  /** The most named first. */
  readonly places: readonly MappedPlace[];
  readonly frame: MapFrame;
  /** Pixels of the drawing in one of the screen. */
  readonly ratio: number;
  readonly size: World['size'];
  readonly onOpen: (key: string) => void;
}

const MOST_LABELS = 24;
/** Of a label's characters, a little more than they are. */
const LETTER = 7;

/** Places as spots whose area grows with how often they are named; the largest have their names beside them. */
export function MapSpots({ places, frame, ratio, size, onOpen }: MapSpotsProps) {
  const most = Math.max(1, ...places.map(({ facet }) => facet.mentions));
  const spots = places.map((place) => ({
    place,
    x: place.x * frame.scale + frame.x,
    y: place.y * frame.scale + frame.y,
    radius: radiusOf(place.facet.mentions, most) * ratio,
    width: place.name.length * LETTER * ratio,
  }));
  const labelled = placeLabels(spots, size.width, size.height, MOST_LABELS);
  const follow = (event: MouseEvent, key: string): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onOpen(key);
  };
  // Small spots lie on large ones.
  const drawn = spots
    .map((spot, index) => ({ ...spot, hasLabel: labelled[index] }))
    .toSorted((one, other) => other.radius - one.radius);
  const linkTo = (key: string) => ({
    tabindex: -1,
    href: addressOf({ view: 'entity', key }),
    onClick: (event: MouseEvent) => follow(event, key),
  });
  return (
    <>
      {drawn.map(({ place, x, y, radius }) => (
        <a key={place.facet.filter} class="spot" {...linkTo(place.facet.filter)}>
          <title>{translate('timelineNamed', place.name, translateCount('timelineMentions', place.facet.mentions))}</title>
          <circle cx={x} cy={y} r={radius} stroke-width={1.5 * ratio} />
        </a>
      ))}
      {/* Over all spots, none of which covers a name. */}
      {drawn.map(
        ({ place, x, y, radius, hasLabel }) =>
          hasLabel && (
            <a key={place.facet.filter} class="spot-name" {...linkTo(place.facet.filter)}>
              <text x={x + radius + 3 * ratio} y={y + 4 * ratio} font-size={12 * ratio} stroke-width={3 * ratio}>
                {place.name}
              </text>
            </a>
          ),
      )}
    </>
  );
}
