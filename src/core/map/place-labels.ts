/** A spot on a drawing, in pixels, and the text that would stand beside it. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Of the text. */
  readonly width: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const LINE = 15;
const GAP = 3;

/**
 * Which spots can have their text to the right without touching that of another or a larger spot; spots are to be given the most
 * important first, and the first that fits wins. Costs the product of spots and texts kept.
 */
export function placeLabels(spots: readonly Spot[], width: number, height: number, most: number): boolean[] {
  const taken: Box[] = [];
  let labels = 0;
  return spots.map((spot) => {
    const box = labelBox(spot);
    const isInside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
    const fits = isInside && labels < most && !taken.some((other) => overlap(box, other));
    if (fits) labels += 1;
    taken.push(spotBox(spot), ...(fits ? [box] : []));
    return fits;
  });
}

/** The radius of a spot: its area grows with what it counts. */
export function radiusOf(count: number, most: number): number {
  return SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(count / Math.max(most, 1));
}

const SMALLEST = 3.5;
const LARGEST = 20;

function labelBox({ x, y, radius, width }: Spot): Box {
  const left = x + radius + GAP;
  return { left, right: left + width, top: y - LINE / 2, bottom: y + LINE / 2 };
}

function spotBox({ x, y, radius }: Spot): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
