import { dateOf } from '../../../core/dates/calendar';
import { formatDate } from '../../../core/dates/format-date';
import { dayOfNumber } from '../../../core/timeline/day-number';
import { positionOf } from '../../../core/timeline/lay-out';
import { ticksOf, type Tick } from '../../../core/timeline/ticks';
import type { DayRange } from '../../../model/time';
import { uiLanguage } from '../../../platform/translate';

interface TimelineAxisProps {
  readonly shown: DayRange;
  readonly width: number;
  readonly height: number;
}

const WIDTH_OF_TICK = 78;
const FORMATS: Readonly<Record<Tick['unit'], Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'short' },
  month: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
};

/** Lines at the beginnings of days, months or years, with their names above. */
export function TimelineAxis({ shown, width, height }: TimelineAxisProps) {
  const ticks = ticksOf(shown, Math.max(2, Math.floor(width / WIDTH_OF_TICK)));
  return (
    <g class="axis" aria-hidden="true">
      {ticks.map(({ at, unit }) => {
        const x = positionOf(at, shown, width);
        return (
          <g key={at}>
            <line x1={x} x2={x} y1={4} y2={height} data-unit={unit} />
            {x + WIDTH_OF_TICK < width && (
              <text x={x + 4} y={15}>
                {formatDate(dateOf(dayOfNumber(at)), uiLanguage(), { timeZone: 'UTC', ...FORMATS[unit] })}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
