import { isDoubtful } from '../../../core/dates/is-doubtful';
import type { Article } from '../../../model/article';
import type { Span } from '../../../model/span';
import { translate } from '../../../platform/translate';
import { DoubtList } from '../../shared/DoubtList';

interface DoubtsProps {
  readonly article: Article;
  readonly visit: (span: Span) => void;
}

/** Dates of a kept article that cannot be right. */
export function Doubts({ article: { mentions, text, language }, visit }: DoubtsProps) {
  const doubts = mentions.filter(isDoubtful).map((date) => ({ ...date, words: text.slice(date.start, date.end) }));
  if (doubts.length === 0) return null;
  return (
    <section aria-labelledby="doubts-title">
      <h3 id="doubts-title">{translate('articleDoubts')}</h3>
      <DoubtList doubts={doubts} language={language} visit={visit} />
    </section>
  );
}
