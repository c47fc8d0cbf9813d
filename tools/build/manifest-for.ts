import base from '../../manifest.json' with { type: 'json' };
import { STAND_IN_SOURCE } from './stand-in.ts';

export type Target = 'chrome' | 'firefox';

/**
 * The one manifest as a browser wants it: each complains of the other's keys.
 * @param isForTests grants at install what is asked for when it is needed: tests cannot click in the browser's own dialogues.
 */
export function manifestFor(target: Target, isForTests: boolean): object {
  const { minimum_chrome_version, browser_specific_settings, background, side_panel, sidebar_action, ...common } = base;
  const permissions = isForTests ? [...base.permissions, ...base.optional_permissions] : base.permissions;
  const { service_worker, scripts, type } = background;
  return {
    ...common,
    permissions,
    ...(target === 'chrome'
      ? {
          minimum_chrome_version,
          background: { service_worker, type },
          side_panel,
          // Its background is no page; what needs one is done in a page that nobody sees. Its room beside the page is asked for.
          permissions: [...permissions, 'offscreen', 'sidePanel'],
        }
      : { browser_specific_settings, background: { scripts, type }, sidebar_action }),
    ...(isForTests && {
      host_permissions: base.optional_host_permissions,
      content_security_policy: { extension_pages: policyForTests(base.content_security_policy.extension_pages) },
    }),
  };
}

/** Tests ask what stands in for Wikipedia, and cannot ask Wikipedia. */
function policyForTests(policy: string): string {
  return policy.replace('https://*.wikipedia.org', STAND_IN_SOURCE);
}
