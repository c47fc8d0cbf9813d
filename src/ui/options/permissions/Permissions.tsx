import { requestPermission, revokePermission, type HeldPermission } from '../../../platform/permissions';
import { EVERY_SITE } from '../../../platform/site-access';
import { isForLookUps } from '../../../platform/wikipedia';
import { translate } from '../../../platform/translate';
import { DoneLine } from '../DoneLine';
import { useLastDone, type Done } from '../use-last-done';
import { usePermissions } from './use-permissions';

/** All that the browser lets Repères do and what for; what is not needed can be given back. */
export function Permissions() {
  const held = usePermissions();
  const last = useLastDone();
  return (
    <section id="permissions" aria-labelledby="permissions-title">
      <h2 id="permissions-title">{translate('sectionPermissions')}</h2>
      <p class="soft">{translate('permissionsLead')}</p>
      <DoneLine {...last} />
      <ul class="rules">
        {held.map((permission) => (
          <li key={'name' in permission ? permission.name : permission.pattern}>
            <p>{inWords(permission)}</p>
            {permission.isNeeded ? (
              <span class="soft">{translate('permissionNeeded')}</span>
            ) : (
              <button
                type="button"
                aria-label={translate('revokeNamed', inWords(permission))}
                onClick={() => void last.run(() => revoke(permission))}
              >
                {translate('revoke')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

async function revoke(permission: HeldPermission): Promise<Done> {
  const words = inWords(permission);
  if (!(await revokePermission(permission))) return { words: translate('revokeRefused') };
  return {
    words: translate('revoked', words),
    undo: async () => {
      const isGranted = await requestPermission(permission);
      return { words: isGranted ? translate('revokedUndone', words) : translate('accessRefused') };
    },
  };
}

/** The permissions that have a sentence of their own. */
const KNOWN = [
  'storage',
  'unlimitedStorage',
  'scripting',
  'activeTab',
  'contextMenus',
  'sidePanel',
  'offscreen',
  'downloads',
] as const;
/** As browsers put it that Repères may read every site. */
const EVERYWHERE = new Set([EVERY_SITE, '<all_urls>', 'http://*/*', 'https://*/*']);

function inWords(permission: HeldPermission): string {
  if ('pattern' in permission) {
    const { pattern } = permission;
    if (isForLookUps(pattern)) return translate('permissionLookUp', siteIn(pattern));
    return EVERYWHERE.has(pattern) ? translate('permissionEverywhere') : translate('permissionOn', siteIn(pattern));
  }
  const known = KNOWN.find((one) => one === permission.name);
  return known ? translate(`permission_${known}`) : translate('permissionUnknown', permission.name);
}

/** `*://www.journal.example/*` is www.journal.example to readers. */
function siteIn(pattern: string): string {
  return pattern.replace(/^[^:]+:\/\//, '').replace(/\/\*?$/, '');
}
