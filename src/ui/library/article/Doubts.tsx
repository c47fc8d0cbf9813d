import { describeWarning } from '../../../core/dates/describe-warning';
import type { Article } from '../../../model/article';
import { isDate, type Mention } from '../../../model/mention';
import type { Span } from '../../../model/span';
import { translate, uiLanguage } from '../../../platform/translate';

interface DoubtsProps {
  readonly article: Article;
  readonly visit: (span: Span) => void;
}

/** Dates of an article that cannot be right, each with why; each leads to its place in the text. */
export function Doubts({ article: { mentions, text, language }, visit }: DoubtsProps) {
  const doubtful = mentions.filter(isDate).filter(isDoubtful);
  if (doubtful.length === 0) return null;
  return (
    <section class="doubts" aria-labelledby="doubts-title">
      <h3 id="doubts-title">{translate('articleDoubts')}</h3>
      <ul>
        {doubtful.map((date) => (
          <li class="warning" key={date.start}>
            <button type="button" class="quiet" lang={language} onClick={() => visit(date)}>
              {text.slice(date.start, date.end)}
            </button>
            {date.warnings.map((warning) => (
              <p key={warning.code}>{describeWarning(warning, translate, uiLanguage())}</p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whether a mention is a date that cannot be right, and that the reader did not let stand. */
export function isDoubtful(mention: Mention): boolean {
  return isDate(mention) && mention.warnings.length > 0 && !mention.isDismissed;
}
