import { daysOf } from '../../../core/timeline/days-of';
import { positionOf, type LaidEvent, type Layout } from '../../../core/timeline/lay-out';
import type { DayRange, TimelineEvent } from '../../../model/time';
import { TimelineMark } from './TimelineMark';

interface TimelineMarksProps {
  readonly layout: Layout<TimelineEvent>;
  readonly shown: DayRange;
  readonly width: number;
  /** Of a mark's lane. */
  readonly middleOf: (laid: LaidEvent<TimelineEvent>) => number;
  readonly textOf: (event: TimelineEvent) => string;
  readonly countsOf: (event: TimelineEvent) => string;
  readonly opened?: string | null;
  readonly onOpen: (event: TimelineEvent) => void;
}

/** The dates of a drawing, over the lines from doubted ones to what is suggested. */
export function TimelineMarks({ layout: { events }, shown, width, middleOf, textOf, ...rest }: TimelineMarksProps) {
  const { countsOf, opened, onOpen } = rest;
  return (
    <>
      {events.map((laid) => (
        <Suggestion key={laid.event.value} from={laid.from} to={suggestedAt(laid.event, shown, width)} middle={middleOf(laid)} />
      ))}
      {events.map((laid) => (
        <TimelineMark
          key={laid.event.value}
          laid={laid}
          middle={middleOf(laid)}
          text={textOf(laid.event)}
          counts={countsOf(laid.event)}
          {...(opened !== undefined && { isOpen: opened === laid.event.value })}
          onOpen={() => onOpen(laid.event)}
        />
      ))}
    </>
  );
}

/** Leads from a doubted day to the one that is more likely meant. */
function Suggestion({ from, to, middle }: { readonly from: number; readonly to: number | null; readonly middle: number }) {
  if (to === null) return null;
  return (
    <g class="suggestion">
      <line x1={from} x2={to} y1={middle} y2={middle} />
      <circle cx={to} cy={middle} r={5} />
    </g>
  );
}

function suggestedAt({ suggestion }: TimelineEvent, shown: DayRange, width: number): number | null {
  const days = suggestion === undefined ? null : daysOf(suggestion);
  if (!days || days.first < shown.first || days.last > shown.last) return null;
  return positionOf((days.first + days.last + 1) / 2, shown, width);
}
