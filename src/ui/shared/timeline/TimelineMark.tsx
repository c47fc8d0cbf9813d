import type { LaidEvent } from '../../../core/timeline/lay-out';
import type { TimelineEvent } from '../../../model/time';
import { translateCount } from '../../../platform/translate';
import { onPress } from '../on-press';

interface TimelineMarkProps {
  readonly laid: LaidEvent<TimelineEvent>;
  /** Of its lane. */
  readonly middle: number;
  readonly text: string;
  /** How often it is stated. */
  readonly counts: string;
  /** Absent where it leads elsewhere. */
  readonly isOpen?: boolean;
  readonly onOpen: () => void;
}

const SMALLEST = 4.5;
const LARGEST = 8;
const TALL = 14;

/** A date of the drawing: a dot for a day, a bar with soft ends for what is vaguer; hollow where it is doubted. */
export function TimelineMark({ laid, middle, text, counts, isOpen, onOpen }: TimelineMarkProps) {
  const { event, from, to, label } = laid;
  return (
    <g
      class="timeline-mark"
      role="button"
      tabindex={-1}
      data-at={event.first}
      data-value={event.value}
      data-doubted={event.doubts > 0}
      aria-expanded={isOpen}
      aria-label={nameOf(event, text, counts)}
      {...onPress(onOpen)}
    >
      {event.first === event.last ? (
        <circle class="dot" cx={from} cy={middle} r={Math.min(LARGEST, SMALLEST + Math.log2(event.mentions) / 2)} />
      ) : (
        <rect class="span" x={from} y={middle - TALL / 2} width={Math.max(to - from, 2)} height={TALL} rx={4} />
      )}
      {label !== null && (
        <text x={label} y={middle + 4} data-inside={label > from && label < to}>
          {text}
        </text>
      )}
    </g>
  );
}

/** Begins with what is written beside the mark, so that who sees it can say it. */
function nameOf(event: TimelineEvent, text: string, counts: string): string {
  const said = [text, counts, event.doubts > 0 && translateCount('timelineDoubts', event.doubts)];
  return said.filter(Boolean).join(', ');
}
