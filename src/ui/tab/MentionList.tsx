import { dateInWords } from '../../core/dates/describe-date';
import { isDoubtful } from '../../core/dates/is-doubtful';
import { askTab } from '../../messages/ask';
import { isDate, type Mention } from '../../model/mention';
import type { ListedMention } from '../../model/reading';
import { translate, translateCount, uiLanguage } from '../../platform/translate';
import { listMentions, type MentionGroup } from '../shared/list-mentions';
import { leadToPage } from './lead-to-page';

interface MentionListProps {
  readonly tabId: number;
  /** All of the article: the tab knows each by its number. */
  readonly mentions: readonly ListedMention[];
  readonly isShown: (mention: Mention) => boolean;
  /** Of the article. */
  readonly language: string;
}

/** What the article names and dates, in reading order; a click leads to the place in the page. */
export function MentionList({ tabId, mentions, isShown, language }: MentionListProps) {
  return (
    <ol class="mentions" aria-label={translate('inReadingOrder')}>
      {listMentions(mentions, isShown).map((group) => (
        <li key={group.key}>
          <button type="button" onClick={() => leadToPage(askTab(tabId).showMention(group.index))}>
            <span class="kind-dot" data-kind={group.first.kind} aria-hidden="true" />
            <MentionWords group={group} language={language} />
          </button>
        </li>
      ))}
    </ol>
  );
}

function MentionWords({
  group: { first, count, isLessSure },
  language,
}: {
  readonly group: MentionGroup;
  readonly language: string;
}) {
  const meaning =
    isDate(first) && first.resolved
      ? dateInWords(first.resolved.value, uiLanguage(), translate)
      : translate(`kind_${first.kind}`);
  return (
    <>
      <span lang={language} dir="auto">
        {isDate(first) ? first.words : first.canonical}
      </span>
      <span class="soft">
        {isDoubtful(first) && <strong>{translate('doubtful')} </strong>}
        {meaning}
        {isLessSure && ` · ${translate('lessSure')}`}
        {count > 1 && ` · ${translateCount('times', count)}`}
      </span>
    </>
  );
}
