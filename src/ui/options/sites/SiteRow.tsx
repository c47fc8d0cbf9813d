import { SITE_RULES, type Site, type SiteRule } from '../../../core/sites/sites';
import { translate } from '../../../platform/translate';

interface SiteRowProps {
  readonly site: Site;
  /** Whether every site is read that is not quiet. */
  readonly isEverywhere: boolean;
  readonly onChoose: (rule: SiteRule) => void;
  readonly onForget: () => void;
  readonly onSwitchPageOn: (page: string) => void;
}

/** One site: what happens there, and what else the reader said on it. */
export function SiteRow({ site, isEverywhere, onChoose, onForget, onSwitchPageOn }: SiteRowProps) {
  const { host, isNews, pages } = site;
  const rule = isEverywhere && site.rule === 'ask' ? 'always' : site.rule;
  return (
    <li>
      <div role="group" aria-label={host}>
        <p class="host">
          <bdi>{host}</bdi>
        </p>
        <div class="row">
          {SITE_RULES.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === rule}
              disabled={isEverywhere && one === 'ask'}
              onClick={() => onChoose(one)}
            >
              {translate(`siteRule_${one}`)}
            </button>
          ))}
          <button type="button" aria-label={translate('removeNamed', host)} onClick={onForget}>
            {translate('remove')}
          </button>
        </div>
        {isNews && <p class="soft">{translate('siteIsNewsSaid')}</p>}
        {pages.map((page) => (
          <p key={page} class="row soft">
            <bdi>{translate('siteQuietPage', page)}</bdi>
            <button type="button" aria-label={translate('siteQuietPageOn', page)} onClick={() => onSwitchPageOn(page)}>
              {translate('switchOnAgain')}
            </button>
          </p>
        ))}
      </div>
    </li>
  );
}
