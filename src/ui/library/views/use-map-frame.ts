import { useState } from 'preact/hooks';
import { frameAround, movedBy, WHOLE_MAP, zoomedAbout, type MapFrame, type Point, type Size } from '../../../core/map/map-frame';

/** What of the map is seen, and how that is changed. */
export interface Framing {
  readonly frame: MapFrame;
  /** About the middle where no other point is given, in pixels of the drawing. */
  readonly zoom: (factor: number, at?: Point) => void;
  readonly move: (by: Point) => void;
  readonly showWhole: () => void;
  /** Does what a key of the map says; tells whether it is one. */
  readonly steer: (key: string) => boolean;
}

/** How much larger the map is after a step. */
export const ZOOM = 1.6;
/** Of the drawing's width. */
const STEP = 0.12;
const STEPS: ReadonlyMap<string, Point> = new Map([
  ['ArrowLeft', { x: STEP, y: 0 }],
  ['ArrowRight', { x: -STEP, y: 0 }],
  ['ArrowUp', { x: 0, y: STEP }],
  ['ArrowDown', { x: 0, y: -STEP }],
]);
const ZOOMS: ReadonlyMap<string, number> = new Map([
  ['+', ZOOM],
  ['=', ZOOM],
  ['-', 1 / ZOOM],
]);

/** A map's frame, at first around some points. */
export function useMapFrame(points: readonly Point[], size: Size): Framing {
  const [frame, setFrame] = useState<MapFrame>(() => frameAround(points, size));
  const centre = { x: size.width / 2, y: size.height / 2 };
  const zoom = (factor: number, at: Point = centre): void => setFrame((before) => zoomedAbout(before, factor, at, size));
  const move = (by: Point): void => setFrame((before) => movedBy(before, by, size));
  const steer = (key: string): boolean => {
    const [step, factor] = [STEPS.get(key), ZOOMS.get(key)];
    if (step) move({ x: step.x * size.width, y: step.y * size.width });
    if (factor !== undefined) zoom(factor);
    return step !== undefined || factor !== undefined;
  };
  return { frame, zoom, move, showWhole: () => setFrame(WHOLE_MAP), steer };
}
