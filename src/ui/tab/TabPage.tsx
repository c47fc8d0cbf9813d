import { describeError } from '../../parts/describe-error';
import { translate } from '../../platform/translate';
import { BackupReminder } from '../shared/backup/BackupReminder';
import { ArticleView } from './ArticleView';
import { Footer } from './Footer';
import { NoArticle } from './NoArticle';
import { Notice } from './Notice';
import { NotReadable } from './NotReadable';
import type { Place } from './place';
import { useTab, type TabSource, type TabView } from './use-tab';
import './tab.css';

interface TabPageProps {
  readonly source: TabSource;
  readonly place: Place;
}

/** The article at hand, or a sentence that says why there is none and what to do: what the popup and the panel show. */
export function TabPage({ source, place }: TabPageProps) {
  const { view, read } = useTab(source);
  if (view.state === 'waiting')
    return (
      <Notice>
        <p role="status">{translate('reading')}</p>
      </Notice>
    );
  if (view.state === 'failed') {
    return (
      <>
        <Failure view={view} place={place} onAgain={() => read()} />
        <Footer />
      </>
    );
  }
  const { tab, tabId, reading } = view;
  return (
    <>
      {reading.state === 'noArticle' && (
        <NoArticle address={tab.url} isPrivate={tab.incognito} onReadAnyway={() => read('anyway')} />
      )}
      {reading.state === 'quiet' && (
        <Notice>
          <p>{translate('quietHere')}</p>
        </Notice>
      )}
      {reading.state === 'read' && (
        <ArticleView
          // What is opened or half done belongs to one article.
          key={`${tabId} ${reading.head.address}`}
          tabId={tabId}
          isPrivate={tab.incognito}
          reading={reading}
          place={place}
          onChange={() => read()}
        />
      )}
      {!tab.incognito && <BackupReminder />}
      <Footer tab={tab} place={place} onChange={() => read()} />
    </>
  );
}

interface FailureProps {
  readonly view: Extract<TabView, { readonly state: 'failed' }>;
  readonly place: Place;
  readonly onAgain: () => void;
}

function Failure({ view: { tab, error }, place, onAgain }: FailureProps) {
  const name = error instanceof Error && error.name;
  const isNotReadable = name === 'PageNotReadable';
  // The popup is opened by the click that lets us read: where it fails nothing more can be asked for.
  if (place === 'panel' && (name === 'PageNotAsked' || (isNotReadable && tab?.url === undefined)))
    return <NotReadable error={error} />;
  return (
    <Notice>
      <p role="status">{describeError(error)}</p>
      {!isNotReadable && (
        <div class="row">
          <button type="button" onClick={onAgain}>
            {translate('tryAgain')}
          </button>
        </div>
      )}
    </Notice>
  );
}
