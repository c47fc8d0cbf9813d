import { useMemo, useRef } from 'preact/hooks';
import { translate } from '../../../platform/translate';
import type { Going } from '../use-place';
import { MapLand } from './MapLand';
import { MapSpots } from './MapSpots';
import type { MappedPlace } from './mapped-places';
import { useDragging } from './use-dragging';
import { useMapFrame, ZOOM } from './use-map-frame';
import { useWidth } from '../../shared/use-width';
import type { World } from './world';

interface MapDrawingProps extends Pick<Going, 'go'> {
  readonly world: World;
  /** The most named first. */
  readonly places: readonly MappedPlace[];
}

/** The map, which can be zoomed and moved by buttons, keys, wheel and drag; its spots lead to places. The list beside it says the same. */
export function MapDrawing({ world, places, go }: MapDrawingProps) {
  const { size } = world;
  const { element, width } = useWidth<HTMLDivElement>();
  const { frame, zoom, move, showWhole, steer } = useMapFrame(places, size);
  // The drawing's pixels are not the screen's: it is as wide as the page allows.
  const ratio = size.width / Math.max(width, 1);
  const dragging = useDragging(({ x, y }) => move({ x: x * ratio, y: y * ratio }));
  const svg = useRef<SVGSVGElement>(null);
  const press = (event: KeyboardEvent): void => {
    if (!event.ctrlKey && !event.metaKey && !event.altKey && steer(event.key)) event.preventDefault();
  };
  const turn = (event: WheelEvent): void => {
    // Who scrolls the page over the map does not mean the map.
    if (!event.ctrlKey && document.activeElement !== element.current) return;
    event.preventDefault();
    const box = svg.current?.getBoundingClientRect();
    const at = box && { x: (event.clientX - box.left) * ratio, y: (event.clientY - box.top) * ratio };
    zoom(event.deltaY < 0 ? ZOOM : 1 / ZOOM, at);
  };
  const named = useMemo(() => new Set(places.flatMap(({ country }) => country ?? [])), [places]);
  const open = (key: string): void => {
    if (!dragging.wasDragged()) go({ view: 'entity', key });
  };
  return (
    <>
      <MapTools onKey={steer} onWhole={showWhole} />
      <div
        class="map-drawing"
        ref={element}
        tabIndex={0}
        role="group"
        aria-label={translate('mapDrawing')}
        onKeyDown={press}
        onWheel={turn}
      >
        <svg
          ref={svg}
          viewBox={`0 0 ${size.width} ${size.height}`}
          aria-hidden="true"
          onDragStart={(event) => event.preventDefault()}
          {...dragging.listeners}
        >
          <MapLand world={world} frame={frame} named={named} />
          <MapSpots places={places} frame={frame} ratio={ratio} size={size} onOpen={open} />
        </svg>
      </div>
    </>
  );
}

/** Each does what a key does: who can neither drag nor press keys moves the map by these. */
const TOOLS = [
  { name: 'zoomOut', sign: '−', key: '-' },
  { name: 'zoomIn', sign: '+', key: '+' },
  { name: 'mapWest', sign: '←', key: 'ArrowLeft' },
  { name: 'mapNorth', sign: '↑', key: 'ArrowUp' },
  { name: 'mapSouth', sign: '↓', key: 'ArrowDown' },
  { name: 'mapEast', sign: '→', key: 'ArrowRight' },
];

function MapTools({ onKey, onWhole }: { readonly onKey: (key: string) => void; readonly onWhole: () => void }) {
  return (
    <div class="row" role="group" aria-label={translate('mapTools')}>
      {TOOLS.map(({ name, sign, key }) => (
        <button type="button" key={key} aria-label={translate(name)} title={translate(name)} onClick={() => onKey(key)}>
          {sign}
        </button>
      ))}
      <button type="button" onClick={onWhole}>
        {translate('mapWhole')}
      </button>
    </div>
  );
}
