import { wikipediaLanguages } from '../../../core/look-up/wikipedia-languages';
import { askBackground } from '../../../messages/ask';
import { onNews } from '../../../messages/news';
import type { EntityProfile } from '../../../model/entity-profile';
import { LookUpSection } from '../../../parts/LookUpSection';
import '../../../parts/look-up.css';
import type { LookUpDesk } from '../../../parts/use-look-up';
import { isPrivatePage } from '../../../platform/private-page';
import { translate, uiLanguage } from '../../../platform/translate';
import { LookUpTerms } from '../../shared/look-up/LookUpTerms';
import '../../shared/look-up/look-up-terms.css';

/** Looks up from a page of ours, in which nobody else has a script; it asks for the permission itself. */
const DESK: LookUpDesk = {
  isMeant: () => true,
  recall: (question) => askBackground.recallLookUp(question),
  ask: (question, choice) => askBackground.lookUp(question, choice, isPrivatePage()),
  forget: (question) => askBackground.forgetLookUp(question),
  openTerms: async () => undefined,
  onAllowed: (listener, signal) => onNews('lookUpsAllowed', listener, signal),
};

/** Lets the reader look an entity up, in the language in which their articles name it most or in their own. */
export function EntityLookUp({ profile: { canonical, forms, kind, place } }: { readonly profile: EntityProfile }) {
  const languages = wikipediaLanguages(forms[0]?.language ?? uiLanguage(), uiLanguage());
  return (
    <LookUpSection
      languages={languages}
      kind={kind}
      nameIn={(one) => (place && one === languages.at(-1) ? place.name : canonical)}
      desk={DESK}
      waiting={({ name, language }) => (
        <>
          <p>{translate('termsNothingYet')}</p>
          <LookUpTerms language={language} name={name} />
        </>
      )}
    />
  );
}
