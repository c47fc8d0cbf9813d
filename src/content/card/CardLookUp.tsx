import { wikipediaLanguages } from '../../core/look-up/wikipedia-languages';
import type { EntityMention } from '../../model/mention';
import { LookUpSection } from '../../parts/LookUpSection';
import type { LookedUpPlace } from '../../parts/PlaceRows';
import { translate, uiLanguage } from '../../platform/translate';
import { lookUpDesk } from './look-up-desk';

interface CardLookUpProps {
  readonly entity: EntityMention;
  /** Of the article. */
  readonly language: string;
  readonly place: LookedUpPlace;
}

/** Lets the reader look a name up in the Wikipedia of the article’s language or of their own. */
export function CardLookUp({ entity: { canonical, kind }, language, place }: CardLookUpProps) {
  const languages = wikipediaLanguages(language, uiLanguage());
  // A place may be called otherwise in the reader's language.
  const own = place === null || place === 'lookingUp' ? canonical : place.name;
  return (
    <LookUpSection
      languages={languages}
      kind={kind}
      nameIn={(one) => (one === languages[0] ? canonical : own)}
      desk={lookUpDesk}
      waiting={() => <p>{translate('lookUpWaiting')}</p>}
    />
  );
}
