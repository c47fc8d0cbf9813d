import { dateInWords, distanceBetween, distanceFromToday, resolutionInWords } from '../../core/dates/describe-date';
import { describeWarning } from '../../core/dates/describe-warning';
import type { DateMention, DatePart } from '../../model/mention';
import { Fact } from '../../parts/Fact';
import { translate, translateCount, uiLanguage } from '../../platform/translate';
import { DateDecision, type DateDeeds } from './DateDecision';

interface DateFactsProps {
  readonly date: DateMention;
  /** EDTF day, month or year of publication. */
  readonly published: string | undefined;
  readonly deeds: DateDeeds;
}

/** What a date means, how that was worked out, how far away it is, what is wrong with it, and what to do about it. */
export function DateFacts({ date, published, deeds }: DateFactsProps) {
  const locale = uiLanguage();
  const value = date.resolved?.value;
  return (
    <>
      {date.warnings.map((warning) => (
        <p class="warning" key={warning.code} role="note">
          {describeWarning(warning, translate, locale)}
        </p>
      ))}
      <DateDecision date={date} deeds={deeds} />
      <dl>
        {value && <Fact name={translate('dateValue')} value={<code>{value}</code>} />}
        <Fact name={translate('how')} value={howInWords(date)} />
        {value && published && (
          <Fact
            name={translate('datePublished', dateInWords(published, locale))}
            value={distanceFromPublication(value, published)}
          />
        )}
        {value && <Fact name={translate('dateToday')} value={distanceFromToday(value, today(), locale)} />}
      </dl>
    </>
  );
}

function howInWords(date: DateMention): string {
  return date.source === 'reader' ? translate('source_reader') : resolutionInWords(date, translate);
}

/** "1 jour avant la publication": "hier" would be a day of the reader's. */
function distanceFromPublication(value: string, published: string): string | null {
  const distance = distanceBetween(published, value);
  if (!distance) return null;
  const { same, before, after } = FROM_PUBLICATION[distance.unit];
  if (distance.count === 0) return translate(same);
  return translateCount(distance.count < 0 ? before : after, Math.abs(distance.count));
}

const FROM_PUBLICATION: Readonly<Record<DatePart, Readonly<Record<'same' | 'before' | 'after', string>>>> = {
  day: { same: 'timeSameDay', before: 'timeDaysBefore', after: 'timeDaysAfter' },
  month: { same: 'timeSameMonth', before: 'timeMonthsBefore', after: 'timeMonthsAfter' },
  year: { same: 'timeSameYear', before: 'timeYearsBefore', after: 'timeYearsAfter' },
};

/** The reader's own day. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
