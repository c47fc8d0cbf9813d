import base from '../../manifest.json' with { type: 'json' };

export type Target = 'chrome' | 'firefox';

/**
 * The one manifest as a browser wants it: each complains of the other's keys.
 * @param readsEverySite grants all sites at install; for tests only, which cannot click in the browser's own dialogues.
 */
export function manifestFor(target: Target, readsEverySite: boolean): object {
  const { minimum_chrome_version, browser_specific_settings, background, ...common } = base;
  const { service_worker, scripts, type } = background;
  return {
    ...common,
    ...(target === 'chrome'
      ? { minimum_chrome_version, background: { service_worker, type } }
      : { browser_specific_settings, background: { scripts, type } }),
    ...(readsEverySite && { host_permissions: base.optional_host_permissions }),
  };
}
