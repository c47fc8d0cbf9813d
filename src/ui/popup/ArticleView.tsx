import { askBackground } from '../../messages/ask';
import { isDate } from '../../model/mention';
import type { ReadingState } from '../../model/reading';
import { translate, translateCount } from '../../platform/translate';
import { articleAtHand } from '../shared/exports/export-source';
import { ExportButton } from '../shared/exports/ExportButton';
import { Annotations } from './Annotations';
import { Mentions } from './Mentions';
import { PublicationDate, publicationInWords } from './PublicationDate';
import { RelatedList } from './RelatedList';
import { SaveButton } from './SaveButton';
import { SavedElsewhere } from './SavedElsewhere';

interface ArticleViewProps {
  readonly tabId: number;
  readonly isPrivate: boolean;
  readonly reading: Extract<ReadingState, { state: 'read' }>;
  /** Called after the reader decided something that changes the reading. */
  readonly onChange: () => void;
}

/** The article at hand: its head, what to do with it, what it names, and what was saved on the same. */
export function ArticleView({ tabId, isPrivate, reading, onChange }: ArticleViewProps) {
  const { head, mentions } = reading;
  const warnings = mentions.filter((mention) => isDate(mention) && mention.warnings.length > 0).length;
  return (
    <>
      <header>
        <h1 lang={head.language}>{head.title}</h1>
        <p class="soft">{[head.site, head.authors.join(', ')].filter(Boolean).join(' · ')}</p>
        {isPrivate ? (
          <p class="soft">{publicationInWords(head.published)}</p>
        ) : (
          <PublicationDate tabId={tabId} published={head.published} onChange={onChange} />
        )}
      </header>
      {warnings > 0 && (
        <p class="warning row">
          {translateCount('doubtfulDates', warnings)}
          <button type="button" onClick={showDoubtful}>
            {translate('showDoubtful')}
          </button>
        </p>
      )}
      {!reading.canPaint && <p class="warning">{translate('cannotPaint')}</p>}
      {reading.isIncomplete && <p class="warning">{translate('namesNotLoaded')}</p>}
      <div class="row">
        <SaveButton tabId={tabId} head={head} isPrivate={isPrivate} />
        <ExportButton findSource={async () => articleAtHand(await askBackground.getDraft(tabId))} />
      </div>
      {!isPrivate && <SavedElsewhere tabId={tabId} head={head} onChange={onChange} />}
      <Mentions tabId={tabId} areMarked={reading.areMarked} mentions={mentions} language={head.language} />
      {reading.areMissing && <p class="warning">{translate('marksNotLoaded')}</p>}
      <Annotations
        tabId={tabId}
        annotations={reading.annotations}
        language={head.language}
        isPrivate={isPrivate}
        onChange={onChange}
      />
      <RelatedList tabId={tabId} />
    </>
  );
}

/** Scrolls the list to the first doubtful date and puts the focus on it. */
function showDoubtful(): void {
  document.querySelector<HTMLElement>('.mentions [data-doubtful]')?.focus();
}
