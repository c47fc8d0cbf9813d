import type { ComponentChildren } from 'preact';
import { dateInWords } from '../../../core/dates/describe-date';
import { describeWarning } from '../../../core/dates/describe-warning';
import type { DateQuote } from '../../../model/time';
import { translate, uiLanguage } from '../../../platform/translate';
import { PlaceLink } from '../PlaceLink';
import type { Going } from '../use-place';
import { QuoteText } from '../../shared/QuoteText';

interface QuoteItemProps extends Pick<Going, 'go'> {
  readonly quote: DateQuote;
  /** What can be done with it. */
  readonly children?: ComponentChildren;
}

/** A sentence that states a date, with the article that it leads to. */
export function QuoteItem({ quote, go, children }: QuoteItemProps) {
  const { article, start, sentence, warning } = quote;
  const locale = uiLanguage();
  const facts = [article.site, article.published && translate('publishedOn', dateInWords(article.published.value, locale))];
  return (
    <>
      <QuoteText snippet={sentence} language={article.language} />
      {warning && <p class="warning">{describeWarning(warning, translate, locale)}</p>}
      <p class="source">
        <PlaceLink to={{ view: 'article', id: article.id, at: start }} go={go} lang={article.language}>
          {article.title || article.address}
        </PlaceLink>{' '}
        <span class="soft">{facts.filter(Boolean).join(' · ')}</span>
      </p>
      {children}
    </>
  );
}
