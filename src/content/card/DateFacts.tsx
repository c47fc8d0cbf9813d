import { dateInWords, distanceInWords, resolutionInWords } from '../../core/dates/describe-date';
import { describeWarning } from '../../core/dates/describe-warning';
import type { DateMention } from '../../model/mention';
import { Fact } from '../../parts/Fact';
import { translate, uiLanguage } from '../../platform/translate';
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
            value={distanceInWords(value, published, locale)}
          />
        )}
        {value && <Fact name={translate('dateToday')} value={distanceInWords(value, today(), locale)} />}
      </dl>
    </>
  );
}

function howInWords(date: DateMention): string {
  return date.source === 'reader' ? translate('source_reader') : resolutionInWords(date, translate);
}

/** The reader's own day. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
