import type { Settings } from '../../model/settings';
import { hostOf } from '../addresses/parts-of';

/** What happens on a site: read at once, never, or when the reader asks. */
export const SITE_RULES = ['always', 'never', 'ask'] as const;
export type SiteRule = (typeof SITE_RULES)[number];

/** A site that the reader has said something on. */
export interface Site {
  readonly host: string;
  readonly rule: SiteRule;
  /** Whether the reader called its pages news. */
  readonly isNews: boolean;
  /** Its pages on which Repères stays quiet. */
  readonly pages: readonly string[];
  /** The match patterns that the browser was asked for. */
  readonly patterns: readonly string[];
}

/** What the settings hold of sites. */
export type SitesSaid = Pick<Settings, 'quietSites' | 'quietPages' | 'newsSites'>;

const PATTERN = /^[^:]+:\/\/(?:\*\.)?(?<host>[^/*]+)\//;

/** All sites that the reader has said something on, by the settings and the patterns that the browser granted, in the order of their names. */
export function sitesIn(said: SitesSaid, patterns: readonly string[]): Site[] {
  const hosts = [...said.quietSites, ...said.newsSites, ...said.quietPages.map(hostOfPage), ...hostsGranted(patterns)];
  return [...new Set(hosts)].toSorted().map((host) => siteOn(said, patterns, host));
}

/** The hosts of patterns, without those that hold on every site. */
export function hostsGranted(patterns: readonly string[]): string[] {
  return patterns.map(hostOfPattern).filter((host) => host !== '');
}

/** The settings after a site was given a rule; the permission that `always` needs is the browser's to give. */
export function withRule<Said extends SitesSaid>(said: Said, host: string, rule: SiteRule): Said {
  const others = said.quietSites.filter((one) => one !== host);
  return { ...said, quietSites: rule === 'never' ? [...others, host] : others };
}

/** The settings as if the reader had said nothing on a site. */
export function withoutSite<Said extends SitesSaid>(said: Said, host: string): Said {
  return {
    ...said,
    quietSites: said.quietSites.filter((one) => one !== host),
    newsSites: said.newsSites.filter((one) => one !== host),
    quietPages: said.quietPages.filter((page) => hostOfPage(page) !== host),
  };
}

/** The settings after what was said on a site was said again. */
export function withSite<Said extends SitesSaid>(said: Said, { host, rule, isNews, pages }: Site): Said {
  const before = withRule(withoutSite(said, host), host, rule);
  return {
    ...before,
    newsSites: isNews ? [...before.newsSites, host] : before.newsSites,
    quietPages: [...before.quietPages, ...pages],
  };
}

function siteOn(said: SitesSaid, granted: readonly string[], host: string): Site {
  const patterns = granted.filter((pattern) => hostOfPattern(pattern) === host);
  const unlessQuiet = patterns.length > 0 ? 'always' : 'ask';
  return {
    host,
    rule: said.quietSites.includes(host) ? 'never' : unlessQuiet,
    isNews: said.newsSites.includes(host),
    pages: said.quietPages.filter((page) => hostOfPage(page) === host),
    patterns,
  };
}

function hostOfPattern(pattern: string): string {
  return hostOf(`https://${PATTERN.exec(pattern)?.groups?.['host'] ?? ''}`);
}

/** They are kept without scheme. */
function hostOfPage(page: string): string {
  return hostOf(`https://${page}`);
}
