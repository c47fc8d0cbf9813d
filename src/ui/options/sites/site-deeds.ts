import { withoutSite, withRule, withSite, type Site, type SiteRule } from '../../../core/sites/sites';
import { changeSettings } from '../../../platform/settings-storage';
import { patternsOfHost, removeAccess, requestAccess } from '../../../platform/site-access';
import { translate } from '../../../platform/translate';
import type { Done } from '../use-last-done';

/**
 * Gives a site a rule. To be read always it needs the browser's permission, unless every site is; otherwise none is kept. Must be called
 * in a click, before any `await`.
 */
export async function setRule(
  { host, patterns }: Pick<Site, 'host' | 'patterns'>,
  rule: SiteRule,
  isEverywhere: boolean,
): Promise<Done | null> {
  if (rule === 'always') {
    const isAllowed = isEverywhere || patterns.length > 0 || (await requestAccess(...patternsOfHost(host)));
    if (!isAllowed) return { words: translate('accessRefused') };
  } else if (patterns.length > 0) await removeAccess(...patterns);
  await changeSettings((settings) => withRule(settings, host, rule));
  return null;
}

/** Forgets all that the reader said on a site, its permission too. */
export async function forgetSite(site: Site): Promise<Done> {
  if (site.patterns.length > 0) await removeAccess(...site.patterns);
  await changeSettings((settings) => withoutSite(settings, site.host));
  return { words: translate('siteForgotten', site.host), undo: () => restoreSite(site) };
}

/** The permission is asked for anew, in the click. */
async function restoreSite(site: Site): Promise<Done> {
  const isAllowed = site.patterns.length === 0 || (await requestAccess(...site.patterns));
  await changeSettings((settings) => withSite(settings, site));
  return { words: isAllowed ? translate('siteRestored', site.host) : translate('accessRefused') };
}

/** Ends the quiet on one page. */
export async function switchPageOn(page: string): Promise<Done> {
  await changeSettings((settings) => ({ ...settings, quietPages: settings.quietPages.filter((one) => one !== page) }));
  return { words: translate('siteQuietPageEnded', page), undo: () => switchPageOff(page) };
}

async function switchPageOff(page: string): Promise<Done> {
  await changeSettings(({ quietPages, ...settings }) => ({ ...settings, quietPages: [...new Set([...quietPages, page])] }));
  return { words: translate('siteQuietPage', page) };
}
