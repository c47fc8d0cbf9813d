import { sitesIn } from '../../../core/sites/sites';
import { EVERY_SITE, removeAccess, requestAccess } from '../../../platform/site-access';
import { isForLookUps } from '../../../platform/wikipedia';
import { translate } from '../../../platform/translate';
import { useSettings } from '../../shared/use-settings';
import { DoneLine } from '../DoneLine';
import { usePermissions } from '../permissions/use-permissions';
import { useLastDone } from '../use-last-done';
import { AddSite } from './AddSite';
import { forgetSite, setRule, switchPageOn } from './site-deeds';
import { SiteRow } from './SiteRow';

/** What happens on each site that the reader has said something on, and on all others. */
export function Sites() {
  const settings = useSettings();
  const granted = usePermissions().flatMap((permission) => ('pattern' in permission ? [permission.pattern] : []));
  const patterns = granted.filter((pattern) => !isForLookUps(pattern));
  const isEverywhere = patterns.includes(EVERY_SITE);
  const sites = sitesIn(settings, patterns);
  const last = useLastDone();
  return (
    <section id="sites" aria-labelledby="sites-title">
      <h2 id="sites-title">{translate('sectionSites')}</h2>
      <p class="soft">{translate('sitesLead')}</p>
      <Everywhere isEverywhere={isEverywhere} />
      <DoneLine {...last} />
      {sites.length === 0 && <p>{translate('noSites')}</p>}
      <ul class="sites">
        {sites.map((site) => (
          <SiteRow
            key={site.host}
            site={site}
            isEverywhere={isEverywhere}
            onChoose={(rule) => void last.run(() => setRule(site, rule, isEverywhere))}
            onForget={() => void last.run(() => forgetSite(site))}
            onSwitchPageOn={(page) => void last.run(() => switchPageOn(page))}
          />
        ))}
      </ul>
      <AddSite isEverywhere={isEverywhere} last={last} />
    </section>
  );
}

/** The browser asks the reader once more; it lets be asked in the click alone. */
function Everywhere({ isEverywhere }: { readonly isEverywhere: boolean }) {
  return (
    <div class="row">
      {isEverywhere && <p>{translate('sitesEverywhere')}</p>}
      <button type="button" onClick={() => void (isEverywhere ? removeAccess(EVERY_SITE) : requestAccess(EVERY_SITE))}>
        {translate(isEverywhere ? 'notEverywhere' : 'onEveryNewsPage')}
      </button>
    </div>
  );
}
