import { dateInWords } from '../../../core/dates/describe-date';
import type { Disagreement } from '../../../model/time';
import { translate, uiLanguage } from '../../../platform/translate';
import type { Going } from '../use-place';
import { QuoteItem } from './QuoteItem';

interface DisagreementRowProps extends Pick<Going, 'go'> {
  readonly disagreement: Disagreement;
  /** What the reader may do with it, as its button says. */
  readonly deed: string;
  readonly onDeed: () => void;
}

/** Two sentences side by side that may tell of one event with different days. */
export function DisagreementRow({ disagreement: { one, other, shared }, go, deed, onDeed }: DisagreementRowProps) {
  const [left, right] = [one, other].map(({ value = '' }) => dateInWords(value, uiLanguage(), translate));
  const names = new Intl.ListFormat(uiLanguage()).format(shared);
  return (
    <>
      <p>{translate('contradictionPair', left ?? '', right ?? '')}</p>
      <div class="pair">
        {[one, other].map((quote) => (
          <div key={quote.article.id}>
            <QuoteItem quote={quote} go={go} />
          </div>
        ))}
      </div>
      <div class="row">
        <span class="soft">{translate('contradictionShared', names)}</span>
        <button type="button" aria-label={translate('timelineNamed', deed, `${left ?? ''}, ${right ?? ''}`)} onClick={onDeed}>
          {deed}
        </button>
      </div>
    </>
  );
}
