import { dateInWords } from '../../../core/dates/describe-date';
import { positionOf } from '../../../core/timeline/lay-out';
import type { Timeline } from '../../../model/time';
import { translate, translateCount, uiLanguage } from '../../../platform/translate';

interface TimelinePublicationsProps {
  readonly timeline: Timeline;
  readonly width: number;
  readonly top: number;
  /** Where the marks of what is told are. */
  readonly marks: readonly (readonly [x: number, y: number])[];
}

const HALF = 5;

/** When articles were published, in a row below what they tell; of a single article with lines to all of it. */
export function TimelinePublications({
  timeline: { articles, shown, publications },
  width,
  top,
  marks,
}: TimelinePublicationsProps) {
  const y = top + 12;
  const placed = publications.map((one) => ({
    ...one,
    x: Math.min(Math.max(positionOf((one.first + one.last + 1) / 2, shown, width), HALF), width - HALF),
  }));
  return (
    <g class="publications">
      <line x1={0} x2={width} y1={top} y2={top} />
      {articles === 1 &&
        placed.flatMap(({ x }) =>
          marks.map(([markX, markY]) => (
            <path key={`${markX} ${markY}`} class="tells" d={`M${x} ${y}Q${markX} ${y} ${markX} ${markY}`} />
          )),
        )}
      {placed.map(({ value, x, mentions }) => (
        <rect
          key={value}
          x={x - HALF}
          y={y - HALF}
          width={2 * HALF}
          height={2 * HALF}
          role="img"
          aria-label={nameOf(value, mentions)}
        >
          <title>{nameOf(value, mentions)}</title>
        </rect>
      ))}
      <text x={2} y={top + 32}>
        {translate('timelinePublications')}
      </text>
    </g>
  );
}

function nameOf(value: string, count: number): string {
  return translate('timelineNamed', dateInWords(value, uiLanguage()), translateCount('calendarPublished', count));
}
