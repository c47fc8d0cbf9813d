import { dateInWords } from '../../core/dates/describe-date';
import { askBackground } from '../../messages/ask';
import { isDate } from '../../model/mention';
import type { ReadingState } from '../../model/reading';
import { translate, translateCount, uiLanguage } from '../../platform/translate';
import { ExportButtons } from '../shared/ExportButtons';
import { KindCounts } from './KindCounts';
import { MentionList } from './MentionList';
import { RelatedList } from './RelatedList';
import { SaveButton } from './SaveButton';

interface ArticleViewProps {
  readonly tabId: number;
  readonly isPrivate: boolean;
  readonly reading: Extract<ReadingState, { state: 'read' }>;
}

/** The article at hand: its head, what to do with it, what it names, and what was saved on the same. */
export function ArticleView({ tabId, isPrivate, reading }: ArticleViewProps) {
  const { head, mentions } = reading;
  const warnings = mentions.filter((mention) => isDate(mention) && mention.warnings.length > 0).length;
  const published = head.published ? dateInWords(head.published.value, uiLanguage()) : translate('noPublicationDate');
  return (
    <>
      <header>
        <h1 lang={head.language}>{head.title}</h1>
        <p class="soft">{[head.site, head.authors.join(', '), published].filter(Boolean).join(' · ')}</p>
      </header>
      {warnings > 0 && <p class="warning">{translateCount('doubtfulDates', warnings)}</p>}
      {!reading.canPaint && <p class="warning">{translate('cannotPaint')}</p>}
      {reading.isIncomplete && <p class="warning">{translate('placesNotLoaded')}</p>}
      <div class="row">
        <SaveButton tabId={tabId} head={head} isPrivate={isPrivate} />
        <ExportButtons getArticles={async () => [await askBackground.getDraft(tabId)]} />
      </div>
      <KindCounts mentions={mentions} />
      <MentionList tabId={tabId} mentions={mentions} language={head.language} />
      <RelatedList tabId={tabId} />
    </>
  );
}
