import { dateInWords } from '../../../core/dates/describe-date';
import { dayOfNumber } from '../../../core/timeline/day-number';
import { formatEdtf } from '../../../core/dates/edtf';
import type { Selection } from '../../../model/library';
import type { DayRange, Timeline, TimelineBucket, TimelineEvent } from '../../../model/time';
import { translate, translateCount, uiLanguage } from '../../../platform/translate';
import type { Going } from '../use-place';
import { EventRow } from './EventRow';
import { PublishedRow } from './PublishedRow';

interface TimelineListProps extends Pick<Going, 'go'> {
  readonly timeline: Timeline;
  readonly selection: Selection;
  readonly onShow: (days: DayRange) => void;
}

/** The same as the drawing, as a list in the order of time, by month or year. */
export function TimelineList({ timeline, ...rest }: TimelineListProps) {
  const groups = groupsOf(timeline);
  return (
    <ol class="timeline-list" aria-label={translate('timelineList')}>
      {groups.map(({ value, rows }) => (
        <li key={value}>
          <h2>{dateInWords(value, uiLanguage())}</h2>
          <ol>
            {rows.map((row) => (
              <li key={`${row.kind} ${row.value}`}>
                <Row row={row} {...rest} />
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

type ListRow =
  | (TimelineEvent & { readonly kind: 'event' })
  | (TimelineBucket & { readonly kind: 'bucket' })
  | (TimelineBucket & { readonly kind: 'publication' });

function Row({ row, selection, go, onShow }: Omit<TimelineListProps, 'timeline'> & { readonly row: ListRow }) {
  if (row.kind === 'event') return <EventRow event={row} selection={selection} go={go} />;
  const name = dateInWords(row.value, uiLanguage());
  if (row.kind === 'publication') {
    return <PublishedRow days={row} name={name} count={row.mentions} selection={selection} go={go} />;
  }
  return (
    <button type="button" class="event" onClick={() => onShow(row)}>
      <span class="event-date">{name}</span> <span class="soft">{translateCount('timelineMentions', row.mentions)}</span>
    </button>
  );
}

/** The rows of a year or a month. */
interface Group {
  /** EDTF. */
  readonly value: string;
  readonly rows: readonly ListRow[];
}

function groupsOf({ shown, events, buckets, publications }: Timeline): Group[] {
  const rows: readonly ListRow[] = [
    ...events.map((event): ListRow => ({ ...event, kind: 'event' })),
    ...buckets.map((bucket): ListRow => ({ ...bucket, kind: 'bucket' })),
    ...publications.map((bucket): ListRow => ({ ...bucket, kind: 'publication' })),
  ];
  const isLong = shown.last - shown.first > DAYS_BY_MONTH;
  const groups = new Map<string, ListRow[]>();
  for (const row of rows.toSorted((one, other) => one.first - other.first || other.last - one.last)) {
    const value = groupOf(row.first, isLong || row.last - row.first > LONGEST_MONTH);
    groups.set(value, [...(groups.get(value) ?? []), row]);
  }
  return [...groups].map(([value, inGroup]) => ({ value, rows: inGroup }));
}

/** Of longer times each month would hold one row. */
const DAYS_BY_MONTH = 366 * 3;
const LONGEST_MONTH = 31;

function groupOf(first: number, isByYear: boolean): string {
  const { year, month } = dayOfNumber(first);
  return formatEdtf(isByYear ? { year } : { year, month });
}
