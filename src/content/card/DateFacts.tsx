import { dateInWords, distanceInWords, resolutionInWords } from '../../core/dates/describe-date';
import { describeWarning } from '../../core/dates/describe-warning';
import type { ArticleHead } from '../../model/article';
import type { DateMention } from '../../model/mention';
import { translate, uiLanguage } from '../../platform/translate';

/** What a date means, how that was worked out, how far away it is, and what is wrong with it. */
export function DateFacts({ date, article }: { readonly date: DateMention; readonly article: ArticleHead }) {
  const locale = uiLanguage();
  const value = date.resolved?.value;
  const published = article.published?.value;
  return (
    <>
      {date.warnings.map((warning) => (
        <p class="warning" key={warning.code} role="note">
          {describeWarning(warning, translate, locale)}
        </p>
      ))}
      <dl>
        {value && <Fact name={translate('dateValue')} value={<code>{value}</code>} />}
        <Fact name={translate('dateHow')} value={resolutionInWords(date, translate)} />
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

function Fact({ name, value }: { readonly name: string; readonly value: preact.ComponentChildren }) {
  if (value === null) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** The reader's own day. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
