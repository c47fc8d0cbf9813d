import { hostOf } from '../../core/addresses/parts-of';
import { changeSettings } from '../../platform/settings-storage';
import { translate } from '../../platform/translate';
import { Notice } from './Notice';

interface NoArticleProps {
  readonly address: string | undefined;
  /** From a private window no site is remembered. */
  readonly isPrivate: boolean;
  readonly onReadAnyway: () => void;
}

/** Says that the page does not look like an article, and lets the reader know better: for this page or for the whole site. */
export function NoArticle({ address, isPrivate, onReadAnyway }: NoArticleProps) {
  const host = hostOf(address ?? '');
  const callSiteNews = async (): Promise<void> => {
    await changeSettings((settings) => ({ ...settings, newsSites: [...new Set([...settings.newsSites, host])] }));
    onReadAnyway();
  };
  return (
    <Notice>
      <p>{translate('noArticleHere')}</p>
      <div class="row">
        <button type="button" onClick={onReadAnyway}>
          {translate('readAnyway')}
        </button>
        {host && !isPrivate && (
          <button type="button" onClick={() => void callSiteNews()}>
            {translate('siteIsNews', host)}
          </button>
        )}
      </div>
    </Notice>
  );
}
