import { describe, expect, it } from 'vitest';
import { sitesIn, withoutSite, withRule, withSite } from '../../../src/core/sites/sites';

const SAID = {
  quietSites: ['calme.example'],
  quietPages: ['journal.example/a', 'journal.example/b'],
  newsSites: ['journal.example'],
};
const PATTERNS = ['*://*/*', '*://www.lu.example/*', '*://lu.example/*', 'https://*.calme.example/*', '<all_urls>'];

describe('the sites that the reader has said something on', () => {
  it('are those with a rule, with news or with quiet pages, each once, with what the browser granted', () => {
    expect(sitesIn(SAID, PATTERNS)).toEqual([
      { host: 'calme.example', rule: 'never', isNews: false, pages: [], patterns: ['https://*.calme.example/*'] },
      { host: 'journal.example', rule: 'ask', isNews: true, pages: SAID.quietPages, patterns: [] },
      { host: 'lu.example', rule: 'always', isNews: false, pages: [], patterns: PATTERNS.slice(1, 3) },
    ]);
  });

  it('are none where nothing was said, though every site may be read', () => {
    expect(sitesIn({ quietSites: [], quietPages: [], newsSites: [] }, ['*://*/*', '<all_urls>', 'file:///*'])).toEqual([]);
  });

  it('get another rule and keep the rest', () => {
    expect(withRule(SAID, 'journal.example', 'never').quietSites).toEqual(['calme.example', 'journal.example']);
    expect(withRule(SAID, 'calme.example', 'never')).toEqual(SAID);
    for (const rule of ['always', 'ask'] as const)
      expect(withRule(SAID, 'calme.example', rule)).toEqual({ ...SAID, quietSites: [] });
  });

  it('are forgotten whole, and said again as they were', () => {
    for (const site of sitesIn(SAID, [])) {
      const without = withoutSite(SAID, site.host);
      expect(sitesIn(without, []).map(({ host }) => host)).not.toContain(site.host);
      expect(sitesIn(withSite(without, site), [])).toEqual(sitesIn(SAID, []));
    }
  });
});
