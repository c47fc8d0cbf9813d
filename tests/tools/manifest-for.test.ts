import { describe, expect, it } from 'vitest';
import { manifestFor } from '../../tools/build/manifest-for';

describe('the manifest of each browser', () => {
  it("has none of Firefox's keys in Chrome", () => {
    const manifest = manifestFor('chrome', false);
    expect(manifest).not.toHaveProperty('browser_specific_settings');
    expect(manifest).not.toHaveProperty('background.scripts');
    expect(manifest).toHaveProperty('background.service_worker');
  });

  it('asks for a hidden page in Chrome alone', () => {
    expect(manifestFor('chrome', false)).toHaveProperty('permissions', expect.arrayContaining(['offscreen']));
    expect(manifestFor('firefox', false)).not.toHaveProperty('permissions', expect.arrayContaining(['offscreen']));
  });

  it('has its page beside the article: a side panel in Chrome, a sidebar in Firefox that does not open by itself', () => {
    const [chrome, firefox] = [manifestFor('chrome', false), manifestFor('firefox', false)];
    expect(chrome).toHaveProperty('side_panel.default_path', 'src/ui/panel/index.html');
    expect(chrome).toHaveProperty('permissions', expect.arrayContaining(['sidePanel']));
    expect(chrome).not.toHaveProperty('sidebar_action');
    expect(firefox).toHaveProperty('sidebar_action.default_panel', 'src/ui/panel/index.html');
    expect(firefox).toHaveProperty('sidebar_action.open_at_install', false);
    expect(firefox).not.toHaveProperty('side_panel');
    expect(firefox).not.toHaveProperty('permissions', expect.arrayContaining(['sidePanel']));
  });

  it.each(['chrome', 'firefox'] as const)('suggests no more keys than Chrome takes, in %s', (target) => {
    const { commands } = manifestFor(target, false) as { commands: Record<string, { suggested_key?: object }> };
    expect(Object.values(commands).filter(({ suggested_key }) => suggested_key).length).toBeLessThanOrEqual(4);
    expect(Object.keys(commands)).toEqual(expect.arrayContaining(['open-panel', 'save-article', 'search-library']));
  });

  it("has none of Chrome's keys in Firefox", () => {
    const manifest = manifestFor('firefox', false);
    expect(manifest).not.toHaveProperty('minimum_chrome_version');
    expect(manifest).not.toHaveProperty('background.service_worker');
    expect(manifest).toHaveProperty('background.scripts');
    expect(manifest).toHaveProperty('browser_specific_settings.gecko.id');
  });

  it.each(['chrome', 'firefox'] as const)('asks for no site at install in the %s that is shipped', (target) => {
    expect(manifestFor(target, false)).not.toHaveProperty('host_permissions');
    expect(manifestFor(target, true)).toHaveProperty('host_permissions', ['*://*/*']);
  });

  it.each(['chrome', 'firefox'] as const)(
    'lets pages of ours ask nobody but Wikipedia in %s, and in tests what stands in for it',
    (target) => {
      const sourcesOf = (isForTests: boolean): string | undefined => {
        const { content_security_policy: policy } = manifestFor(target, isForTests) as { content_security_policy?: Policy };
        return /connect-src (?<sources>[^;]*)/.exec(policy?.extension_pages ?? '')?.groups?.['sources'];
      };
      expect(sourcesOf(false)).toBe("'self' https://*.wikipedia.org");
      expect(sourcesOf(true)).toBe("'self' http://*.localhost:41730");
    },
  );

  it.each(['chrome', 'firefox'] as const)('has the keyword of the address bar in %s', (target) => {
    expect(manifestFor(target, false)).toHaveProperty('omnibox.keyword', 'rep');
  });
});

interface Policy {
  readonly extension_pages: string;
}
