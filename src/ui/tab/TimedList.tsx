import { dateInWords } from '../../core/dates/describe-date';
import { isDoubtful } from '../../core/dates/is-doubtful';
import type { TimedDates, TimedRow } from '../../core/timeline/in-order-of-time';
import type { ListedMention } from '../../model/reading';
import { translate, translateCount, uiLanguage } from '../../platform/translate';
import { QuotedWords } from '../shared/QuoteText';

interface TimedListProps {
  readonly dates: TimedDates;
  /** All of the article. */
  readonly mentions: readonly ListedMention[];
  /** Of the article. */
  readonly language: string;
  /** Leads to the mention with a number. */
  readonly visit: (index: number) => void;
}

/** The dates of an article in their sentences, one after another in time, with its publication among them. */
export function TimedList({ dates: { rows, unplaced }, ...rest }: TimedListProps) {
  return (
    <>
      <ol class="timed" aria-label={translate('articleTimed')}>
        {rows.map((row) => (
          <li key={row.index}>
            {row.index === null ? <Publication row={row} /> : <Row row={row} index={row.index} {...rest} />}
          </li>
        ))}
      </ol>
      {unplaced.length > 0 && (
        <section aria-label={translate('articleUnplaced')}>
          <h3>{translate('articleUnplaced')}</h3>
          <ul class="timed">
            {unplaced.map((index) => (
              <li key={index}>
                <Row row={null} index={index} {...rest} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Publication({ row: { value } }: { readonly row: TimedRow }) {
  return (
    <p class="published-row soft">
      <span aria-hidden="true" class="published-sign" /> {translate('publishedOn', dateInWords(value, uiLanguage(), translate))}
    </p>
  );
}

interface RowProps extends Omit<TimedListProps, 'dates'> {
  /** Null where the date has no place in time. */
  readonly row: TimedRow | null;
  readonly index: number;
}

function Row({ row, index, mentions, language, visit }: RowProps) {
  const mention = mentions[index];
  if (!mention) return null;
  const { words, sentence } = mention;
  return (
    <button type="button" onClick={() => visit(index)}>
      {row && (
        <span>
          <span class="time-sign" data-is-span={row.first !== row.last} aria-hidden="true" />{' '}
          {isDoubtful(mention) && <strong>{translate('doubtful')} </strong>}
          <span class="event-date">{dateInWords(row.value, uiLanguage(), translate)}</span>{' '}
          {row.fromPublication !== null && <span class="soft">{distanceInWords(row.fromPublication)}</span>}
        </span>
      )}
      <span class="quote" lang={language} dir="auto">
        {sentence ? <QuotedWords snippet={sentence} /> : <mark>{words}</mark>}
      </span>
    </button>
  );
}

/** In days; of what lies farther away the date itself says more. */
const FARTHEST = 31;

function distanceInWords(days: number): string {
  if (days === 0) return translate('timeSameDay');
  if (Math.abs(days) > FARTHEST) return '';
  return translateCount(days < 0 ? 'timeDaysBefore' : 'timeDaysAfter', Math.abs(days));
}
