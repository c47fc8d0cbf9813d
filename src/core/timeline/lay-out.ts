import type { DayNumber, DayRange } from '../../model/time';
import { packLanes, type Extent } from './pack-lanes';

/** Where an event is drawn; lengths are in pixels. */
export interface LaidEvent<Event extends DayRange> {
  readonly event: Event;
  /** From where its mark goes to where; of a single day both are its middle. */
  readonly from: number;
  readonly to: number;
  readonly lane: number;
  /** Where its label begins; null where there is no room for it. */
  readonly label: number | null;
}

/** Events as they are drawn: days in the upper lanes, what lasts longer below them. */
export interface Layout<Event extends DayRange> {
  readonly events: readonly LaidEvent<Event>[];
  readonly lanes: number;
}

/** Where a day begins on an axis. */
export function positionOf(day: DayNumber, { first, last }: DayRange, width: number): number {
  return ((day - first) / (last - first + 1)) * width;
}

const MOST_LABELLED = 9;
const MOST_BARE = 3;
const MOST_SPANS = 7;
const MARK = 7;
const GAP = 6;

/**
 * Lays events out on an axis such that none hides another, as far as there is room: first those that fit with their labels, then the
 * marks of the others, the rest on top of each other. Events are to be in the order of their first days.
 */
export function layOut<Event extends DayRange>(
  events: readonly Event[],
  shown: DayRange,
  width: number,
  labelWidth: (event: Event) => number,
): Layout<Event> {
  const days = events
    .filter(({ first, last }) => first === last)
    .map((event) => placeDay(event, shown, width, labelWidth(event)));
  const spans = events
    .filter(({ first, last }) => first !== last)
    .map((event) => placeSpan(event, shown, width, labelWidth(event)));
  const upper = pack(days, MOST_LABELLED, MOST_BARE);
  const lower = pack(spans, MOST_SPANS, 1);
  return {
    events: [...upper.events, ...lower.events.map((laid) => ({ ...laid, lane: laid.lane + upper.lanes }))],
    lanes: upper.lanes + lower.lanes,
  };
}

/** An event before it has a lane. */
interface Placed<Event> {
  readonly event: Event;
  readonly from: number;
  readonly to: number;
  readonly label: number;
  readonly labelled: Extent;
}

function placeDay<Event extends DayRange>(event: Event, shown: DayRange, width: number, label: number): Placed<Event> {
  const middle = positionOf(event.first + 0.5, shown, width);
  const after = middle + MARK + GAP / 2;
  const start = after + label <= width ? after : middle - MARK - GAP / 2 - label;
  return placed(event, middle, middle, start, label);
}

function placeSpan<Event extends DayRange>(event: Event, shown: DayRange, width: number, label: number): Placed<Event> {
  const from = Math.max(0, positionOf(event.first, shown, width));
  const to = Math.min(width, positionOf(event.last + 1, shown, width));
  if (to - from >= label + GAP) return placed(event, from, to, from + (to - from - label) / 2, label);
  return placed(event, from, to, to + GAP + label <= width ? to + GAP : from - GAP - label, label);
}

function placed<Event>(event: Event, from: number, to: number, start: number, label: number): Placed<Event> {
  const labelled = { from: Math.min(from - MARK, start), to: Math.max(to + MARK, start + label) + GAP };
  return { event, from, to, label: start, labelled };
}

function pack<Event extends DayRange>(all: readonly Placed<Event>[], mostLabelled: number, mostBare: number): Layout<Event> {
  const inOrder = all.toSorted((one, other) => one.labelled.from - other.labelled.from);
  const lanes = packLanes(
    inOrder.map(({ labelled }) => labelled),
    mostLabelled,
  );
  const laid = inOrder.flatMap((one, index) => laidAt(one, lanes[index] ?? null));
  const used = Math.max(-1, ...laid.map(({ lane }) => lane)) + 1;
  const rest = inOrder.filter((_, index) => lanes[index] === null).toSorted((one, other) => one.from - other.from);
  const bare = packLanes(
    rest.map(({ from, to }) => ({ from: from - MARK, to: to + MARK })),
    mostBare,
  );
  const others = rest.map(({ event, from, to }, index) => ({
    event,
    from,
    to,
    lane: used + (bare[index] ?? mostBare - 1),
    label: null,
  }));
  return { events: [...laid, ...others], lanes: Math.max(used - 1, ...others.map(({ lane }) => lane)) + 1 };
}

function laidAt<Event extends DayRange>({ event, from, to, label }: Placed<Event>, lane: number | null): LaidEvent<Event>[] {
  return lane === null ? [] : [{ event, from, to, lane, label }];
}
