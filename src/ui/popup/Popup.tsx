import { translate } from '../../platform/translate';
import { describeError } from '../../parts/describe-error';
import { BackupReminder } from '../shared/backup/BackupReminder';
import { ArticleView } from './ArticleView';
import { Footer } from './Footer';
import { NoArticle } from './NoArticle';
import { Notice } from './Notice';
import { useTab } from './use-tab';

/** The popup: the article at hand, or a sentence that says why there is none and what to do. */
export function Popup() {
  const { view, read } = useTab();
  if (view.state === 'waiting')
    return (
      <Notice>
        <p role="status">{translate('reading')}</p>
      </Notice>
    );
  if (view.state === 'failed') {
    return (
      <>
        <Notice>
          <p>{describeError(view.error)}</p>
        </Notice>
        <Footer />
      </>
    );
  }
  const { tab, tabId, reading } = view;
  return (
    <>
      {reading.state === 'noArticle' && <NoArticle address={tab.url} onReadAnyway={() => read('anyway')} />}
      {reading.state === 'quiet' && (
        <Notice>
          <p>{translate('quietHere')}</p>
        </Notice>
      )}
      {reading.state === 'read' && (
        <ArticleView tabId={tabId} isPrivate={tab.incognito} reading={reading} onChange={() => read()} />
      )}
      {!tab.incognito && <BackupReminder />}
      <Footer tab={tab} onChange={() => read()} />
    </>
  );
}
