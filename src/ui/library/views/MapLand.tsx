import { useMemo } from 'preact/hooks';
import type { MapFrame } from '../../../core/map/map-frame';
import type { World } from './world';

interface MapLandProps {
  readonly world: World;
  readonly frame: MapFrame;
  /** The keys of the countries that are named. */
  readonly named: ReadonlySet<string>;
}

/** The sea and the countries, those that are named in another tint. Drawn once; only its frame changes. */
export function MapLand({ world, frame, named }: MapLandProps) {
  const land = useMemo(
    () => (
      <>
        <path class="sea" d={world.globe} />
        {world.countries.map(({ key, path }) => (
          <path key={key} class="country" data-named={named.has(key)} d={path} />
        ))}
      </>
    ),
    [world, named],
  );
  return <g transform={`translate(${frame.x} ${frame.y}) scale(${frame.scale})`}>{land}</g>;
}
