import { dateInWords } from '../../core/dates/describe-date';
import { askTab } from '../../messages/ask';
import { isDate } from '../../model/mention';
import type { ListedMention } from '../../model/reading';
import { translate, translateCount, uiLanguage } from '../../platform/translate';
import { listMentions, type MentionGroup } from './list-mentions';

interface MentionListProps {
  readonly tabId: number;
  readonly mentions: readonly ListedMention[];
  /** Of the article. */
  readonly language: string;
}

/** What the article names and dates, in reading order; a click leads to the place in the page. */
export function MentionList({ tabId, mentions, language }: MentionListProps) {
  return (
    <ol class="mentions" aria-label={translate('inReadingOrder')}>
      {listMentions(mentions).map((group) => (
        <li key={group.key}>
          <button type="button" onClick={() => void askTab(tabId).showMention(group.index)}>
            <span class="kind-dot" data-kind={group.first.kind} aria-hidden="true" />
            <MentionWords group={group} language={language} />
          </button>
        </li>
      ))}
    </ol>
  );
}

function MentionWords({ group: { first, count }, language }: { readonly group: MentionGroup; readonly language: string }) {
  const isDoubtful = isDate(first) && first.warnings.length > 0;
  const meaning =
    isDate(first) && first.resolved
      ? dateInWords(first.resolved.value, uiLanguage(), translate)
      : translate(`kind_${first.kind}`);
  return (
    <>
      <span lang={language}>{isDate(first) ? first.words : first.canonical}</span>
      <span class="soft">
        {isDoubtful && <strong>{translate('doubtful')} </strong>}
        {meaning}
        {count > 1 && ` · ${translateCount('times', count)}`}
      </span>
    </>
  );
}
