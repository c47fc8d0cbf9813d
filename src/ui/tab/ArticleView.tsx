import { askBackground } from '../../messages/ask';
import type { ReadingState } from '../../model/reading';
import { translate } from '../../platform/translate';
import { articleAtHand } from '../shared/exports/export-source';
import { ExportButton } from '../shared/exports/ExportButton';
import { Annotations } from './Annotations';
import { ArticleTimeline } from './ArticleTimeline';
import { Doubts } from './Doubts';
import { MarkSelectionButton } from './MarkSelectionButton';
import { Mentions } from './Mentions';
import type { Place } from './place';
import { PublicationDate, publicationInWords } from './PublicationDate';
import { RelatedList } from './RelatedList';
import { SaveButton } from './SaveButton';
import { SavedElsewhere } from './SavedElsewhere';

interface ArticleViewProps {
  readonly tabId: number;
  readonly isPrivate: boolean;
  readonly reading: Extract<ReadingState, { state: 'read' }>;
  readonly place: Place;
  /** Called after the reader decided something that changes the reading. */
  readonly onChange: () => void;
}

/** The article at hand: its head, what to do with it, what it names, and what was saved on the same. */
export function ArticleView({ tabId, isPrivate, reading, place, onChange }: ArticleViewProps) {
  const { head, mentions } = reading;
  return (
    <>
      <header>
        <h1 lang={head.language} dir="auto">
          {head.title}
        </h1>
        <p class="soft">{[head.site, head.authors.join(', ')].filter(Boolean).join(' · ')}</p>
        {isPrivate ? (
          <p class="soft">{publicationInWords(head.published)}</p>
        ) : (
          <PublicationDate tabId={tabId} published={head.published} onChange={onChange} />
        )}
      </header>
      <Doubts tabId={tabId} mentions={mentions} language={head.language} />
      {!reading.canPaint && <p class="warning">{translate('cannotPaint')}</p>}
      {reading.isIncomplete && <p class="warning">{translate('namesNotLoaded')}</p>}
      <div class="row">
        <SaveButton tabId={tabId} head={head} isPrivate={isPrivate} />
        <MarkSelectionButton tabId={tabId} />
        <ExportButton findSource={async () => articleAtHand(await askBackground.getDraft(tabId))} />
      </div>
      {!isPrivate && <SavedElsewhere tabId={tabId} head={head} onChange={onChange} />}
      <Mentions tabId={tabId} areMarked={reading.areMarked} mentions={mentions} language={head.language} />
      <ArticleTimeline tabId={tabId} head={head} mentions={mentions} isOpen={place === 'panel'} />
      {reading.areMissing && <p class="warning">{translate('marksNotLoaded')}</p>}
      <Annotations
        tabId={tabId}
        address={head.address}
        annotations={reading.annotations}
        language={head.language}
        isPrivate={isPrivate}
        onChange={onChange}
      />
      <RelatedList tabId={tabId} />
    </>
  );
}
