import { layOut, type LaidEvent } from '../../../core/timeline/lay-out';
import { shortDate } from '../../../core/timeline/short-date';
import { panned, zoomed } from '../../../core/timeline/window';
import type { DayRange, Timeline, TimelineEvent } from '../../../model/time';
import { translate, uiLanguage } from '../../../platform/translate';
import { TimelineAxis } from './TimelineAxis';
import { TimelineBars } from './TimelineBars';
import { TimelineMarks } from './TimelineMarks';
import { TimelinePublications } from './TimelinePublications';
import { PAN, ZOOM } from './TimelineTools';
import { useWidth } from '../use-width';
import './timeline-drawing.css';

interface TimelineDrawingProps {
  readonly timeline: Timeline;
  /** How often a date is stated. */
  readonly countsOf: (event: TimelineEvent) => string;
  /** The EDTF value of the date whose sentences are shown; absent where marks lead elsewhere. */
  readonly opened?: string | null;
  readonly onShow: (days: DayRange) => void;
  readonly onOpen: (event: TimelineEvent) => void;
}

const AXIS = 28;
const BARS = 110;
const LANE = 24;
const FOOT = 38;
/** Of a label's characters, a little more than they are. */
const LETTER = 6.6;

/** Dates as marks on an axis. One stop of the Tab key: plus and minus zoom, arrows move in time and from mark to mark. */
export function TimelineDrawing({ timeline, onShow, ...marks }: TimelineDrawingProps) {
  const { element, width } = useWidth<HTMLDivElement>();
  const { shown, events, buckets } = timeline;
  const layout = layOut(events, shown, width, (event) => labelOf(event).length * LETTER);
  const top = AXIS + (buckets.length > 0 ? BARS : 0);
  const bottom = top + Math.max(1, layout.lanes) * LANE;
  const middleOf = ({ lane }: LaidEvent<TimelineEvent>): number => top + (lane + 0.5) * LANE;
  const steer = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const days = daysAfterKey(event.key, shown);
    if (days) element.current?.focus();
    if (days) onShow(days);
    if (days || stepToMark(event, element.current)) event.preventDefault();
  };
  return (
    <div
      class="timeline-drawing"
      ref={element}
      tabIndex={0}
      role="group"
      aria-label={translate('timelineDrawing')}
      onKeyDown={steer}
    >
      <svg width={width} height={bottom + FOOT} role="group" aria-label={translate('libraryView_timeline')}>
        <SoftEnds />
        <TimelineAxis shown={shown} width={width} height={bottom} />
        <TimelineBars buckets={buckets} shown={shown} width={width} top={AXIS} height={BARS} onShow={onShow} />
        <TimelinePublications
          timeline={timeline}
          width={width}
          top={bottom}
          marks={layout.events.map((one) => [(one.from + one.to) / 2, middleOf(one)])}
        />
        <TimelineMarks layout={layout} shown={shown} width={width} middleOf={middleOf} textOf={labelOf} {...marks} />
      </svg>
    </div>
  );
}

function labelOf({ value }: TimelineEvent): string {
  return shortDate(value, uiLanguage(), translate);
}

function SoftEnds() {
  return (
    <defs>
      <linearGradient id="soft-ends">
        <stop offset="0" stop-opacity="0" />
        <stop offset="0.14" stop-opacity="1" />
        <stop offset="0.86" stop-opacity="1" />
        <stop offset="1" stop-opacity="0" />
      </linearGradient>
    </defs>
  );
}

function daysAfterKey(key: string, shown: DayRange): DayRange | null {
  if (key === '+' || key === '=') return zoomed(shown, 1 / ZOOM);
  if (key === '-') return zoomed(shown, ZOOM);
  if (key === 'ArrowLeft') return panned(shown, -PAN);
  return key === 'ArrowRight' ? panned(shown, PAN) : null;
}

/** Leads up and down from mark to mark, in the order of time; tells whether the key does. */
function stepToMark({ key }: KeyboardEvent, drawing: HTMLElement | null): boolean {
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return false;
  const marks = [...(drawing?.querySelectorAll<SVGElement>('[role="button"]') ?? [])].toSorted(
    (one, other) => Number(one.dataset['at']) - Number(other.dataset['at']),
  );
  const here = marks.findIndex((mark) => mark === document.activeElement);
  const next = here < 0 && key === 'ArrowUp' ? marks.length - 1 : here + (key === 'ArrowDown' ? 1 : -1);
  marks[Math.min(Math.max(next, 0), marks.length - 1)]?.focus();
  return true;
}
