import { ownVersion } from '../../platform/own-version';
import { translate } from '../../platform/translate';
import { CREDITS, IS_PERMISSIVE, MODEL_LICENCE, type Credit } from './credits';

/** The build writes it: the licences of all that is bundled. */
const LICENCES = '/licences.txt';

/** What Repères is made of, by whom, and under which terms. */
export function About() {
  return (
    <section id="about">
      <h2>{translate('aboutTitle')}</h2>
      <p>
        {translate('aboutVersion', ownVersion())} {translate('aboutCode')}
      </p>
      <p>{translate('aboutModel', MODEL_LICENCE)}</p>
      <ul class="credits">
        {CREDITS.filter(({ isPermissive }) => isPermissive || !IS_PERMISSIVE).map((credit) => (
          <li key={credit.name}>
            <CreditLine credit={credit} />
          </li>
        ))}
      </ul>
      <p>{translate('aboutPlaces')}</p>
      <p>
        <a href={LICENCES}>{translate('aboutLicences')}</a>
      </p>
    </section>
  );
}

/** Names and licences are the same in every language. */
function CreditLine({ credit: { name, by, licence, licenceOfTexts, address } }: { readonly credit: Credit }) {
  const terms = licenceOfTexts === undefined ? licence : translate('aboutTwoLicences', licence, licenceOfTexts);
  return (
    <>
      {address === undefined ? name : <a href={address}>{name}</a>} {translate('aboutCredit', by, terms)}
    </>
  );
}
