import { useEffect, useState } from 'preact/hooks';
import { WIKIPEDIA_LANGUAGES } from '../../model/wikipedia-language';
import { hasAccess } from '../../platform/site-access';
import { translate } from '../../platform/translate';
import { lookUpPattern, wikipediaHost } from '../../platform/wikipedia';
import { LookUpTerms } from '../shared/look-up/LookUpTerms';
import { goBackTo } from './go-back-to';

/** Opened by a card, which cannot ask for permissions itself: says what would be sent, asks, and leads back. Empty until it is known whether there is anything to ask. */
export function LookUpPage() {
  const query = new URLSearchParams(location.search);
  const language = WIKIPEDIA_LANGUAGES.find((one) => one === query.get('language')) ?? 'en';
  const name = query.get('name') ?? '';
  const [isAllowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => void hasAccess(lookUpPattern(language)).then(setAllowed), []);
  const goBack = (): Promise<void> => goBackTo(Number(query.get('tab')));
  const allow = (): void => {
    setAllowed(true);
    void goBack();
  };
  if (isAllowed === null) return null;
  return (
    <>
      <h1>{name === '' ? translate('lookUp') : translate('termsTitle', name)}</h1>
      <p>{translate('termsNothingYet')}</p>
      {isAllowed ? (
        <p role="status">{translate('termsAllowed', wikipediaHost(language))}</p>
      ) : (
        <LookUpTerms language={language} name={name} onAllowed={allow} />
      )}
      <p class="row">
        <button type="button" onClick={() => void goBack()}>
          {translate(isAllowed ? 'termsBack' : 'termsNotNow')}
        </button>
        <a href="../what-leaves/index.html">{translate('whatLeavesTitle')}</a>
      </p>
    </>
  );
}
