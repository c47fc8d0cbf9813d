import { dateInWords } from '../../../core/dates/describe-date';
import { formatEdtf, parseEdtf } from '../../../core/dates/edtf';
import type { CalendarMonth } from '../../../model/time';
import { translate, uiLanguage } from '../../../platform/translate';

interface MonthStepsProps {
  /** EDTF. */
  readonly month: string;
  readonly answer: CalendarMonth | null;
  readonly onShow: (time: string) => void;
}

/** The name of the month, and the ways to those before and after: the next one, and the nearest one with dates. */
export function MonthSteps({ month, answer, onShow }: MonthStepsProps) {
  const [before, after] = [monthAfter(month, -1), monthAfter(month, 1)];
  return (
    <div class="row month-steps">
      <button type="button" aria-label={name(before)} title={name(before)} onClick={() => onShow(before)}>
        ‹
      </button>
      <h2 id="calendar-month" aria-live="polite">
        {name(month)}
      </h2>
      <button type="button" aria-label={name(after)} title={name(after)} onClick={() => onShow(after)}>
        ›
      </button>
      <span class="jumps row">
        {[answer?.previous, answer?.next].map(
          (value, index) =>
            value && (
              <button type="button" key={index} onClick={() => onShow(value)}>
                {translate(index === 0 ? 'calendarPrevious' : 'calendarNext', name(value))}
              </button>
            ),
        )}
        <button type="button" onClick={() => onShow('')}>
          {translate('calendarToday')}
        </button>
      </span>
    </div>
  );
}

function name(value: string): string {
  return dateInWords(value, uiLanguage());
}

/** The month that lies so many after another, both EDTF; the same at the ends of what can be written. */
export function monthAfter(value: string, count: number): string {
  const { year = 0, month = 1 } = parseEdtf(value) ?? {};
  const number = year * 12 + month - 1 + count;
  const next = { year: Math.floor(number / 12), month: (number % 12) + 1 };
  return next.year < 0 || next.year > 9999 ? value : formatEdtf(next);
}
