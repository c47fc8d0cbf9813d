/** What of a map is seen: it is drawn so many times as large, then moved. */
export interface MapFrame {
  readonly scale: number;
  /** In pixels of the drawing. */
  readonly x: number;
  readonly y: number;
}

/** The whole map. */
export const WHOLE_MAP: MapFrame = { scale: 1, x: 0, y: 0 };

const LARGEST = 40;

/** The frame zoomed about a point of the drawing, which stays where it is. */
export function zoomedAbout(frame: MapFrame, factor: number, at: Point, size: Size): MapFrame {
  const scale = Math.min(Math.max(frame.scale * factor, 1), LARGEST);
  const ratio = scale / frame.scale;
  return kept({ scale, x: at.x - (at.x - frame.x) * ratio, y: at.y - (at.y - frame.y) * ratio }, size);
}

/** The frame moved by some pixels. */
export function movedBy(frame: MapFrame, { x, y }: Point, size: Size): MapFrame {
  return kept({ ...frame, x: frame.x + x, y: frame.y + y }, size);
}

/** The frame in which some points of the whole map are seen with room around them. */
export function frameAround(points: readonly Point[], size: Size): MapFrame {
  if (points.length === 0) return WHOLE_MAP;
  const [left, right] = [Math.min(...points.map(({ x }) => x)), Math.max(...points.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...points.map(({ y }) => y)), Math.max(...points.map(({ y }) => y))];
  const fit = Math.min(size.width / (right - left + ROOM), size.height / (bottom - top + ROOM), MOST_AT_FIRST);
  const scale = Math.max(fit, 1);
  const [x, y] = [size.width / 2 - ((left + right) / 2) * scale, size.height / 2 - ((top + bottom) / 2) * scale];
  return kept({ scale, x, y }, size);
}

const ROOM = 90;
const MOST_AT_FIRST = 5;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The map never leaves the drawing. */
function kept({ scale, x, y }: MapFrame, { width, height }: Size): MapFrame {
  return {
    scale,
    x: Math.min(0, Math.max(x, width - width * scale)),
    y: Math.min(0, Math.max(y, height - height * scale)),
  };
}
