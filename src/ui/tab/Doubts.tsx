import { isDoubtful } from '../../core/dates/is-doubtful';
import { askTab } from '../../messages/ask';
import type { ListedMention } from '../../model/reading';
import { translateCount } from '../../platform/translate';
import { DoubtList } from '../shared/DoubtList';
import { leadToPage } from './lead-to-page';

interface DoubtsProps {
  readonly tabId: number;
  /** All of the article: the tab knows each by its number. */
  readonly mentions: readonly ListedMention[];
  /** Of the article. */
  readonly language: string;
}

/** The dates that cannot be right; a click opens the card of one on the page, where the reader decides. */
export function Doubts({ tabId, mentions, language }: DoubtsProps) {
  const doubts = mentions.flatMap((mention, index) => (isDoubtful(mention) ? [{ ...mention, index }] : []));
  if (doubts.length === 0) return null;
  const title = translateCount('doubtfulDates', doubts.length);
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <DoubtList doubts={doubts} language={language} visit={({ index }) => leadToPage(askTab(tabId).openCard(index))} />
    </section>
  );
}
