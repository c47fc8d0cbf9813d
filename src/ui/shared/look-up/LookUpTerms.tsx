import { useState } from 'preact/hooks';
import type { WikipediaLanguage } from '../../../model/wikipedia-language';
import { translate } from '../../../platform/translate';
import { requestLookUps, wikipediaHost } from '../../../platform/wikipedia';

interface LookUpTermsProps {
  readonly language: WikipediaLanguage;
  /** What would be sent; empty where it is not known here. */
  readonly name: string;
  readonly onAllowed?: () => void;
}

/** Says what a look-up sends, to whom and what is kept of it, and asks for the permission in a click. */
export function LookUpTerms({ language, name, onAllowed }: LookUpTermsProps) {
  const [isRefused, setRefused] = useState(false);
  const host = wikipediaHost(language);
  // The request must come in the click itself, before anything is awaited.
  const allow = async (): Promise<void> => {
    const isAllowed = await requestLookUps(language);
    setRefused(!isAllowed);
    if (isAllowed) onAllowed?.();
  };
  return (
    <div class="look-up-terms">
      <ul>
        <li>{name === '' ? translate('termsSendName', host) : translate('termsSend', name, host)}</li>
        <li>{translate('termsWithIt')}</li>
        <li>{translate('termsNotSent')}</li>
        <li>{translate('termsKept')}</li>
        <li>{translate('termsBrowser', host)}</li>
      </ul>
      <p class="row">
        <button type="button" class="primary" onClick={() => void allow()}>
          {translate('termsAllow', host)}
        </button>
      </p>
      {isRefused && <p role="alert">{translate('termsRefused')}</p>}
    </div>
  );
}
