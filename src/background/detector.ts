import detectScript from '../content/detect.iife?script&iife';
import newsSiteScript from '../content/news-site.iife?script&iife';
import { isNewsSite } from '../core/addresses/is-news-site';
import { isQuiet } from '../core/addresses/is-quiet';
import type { Settings } from '../model/settings';
import { browser, type Scripting } from '../platform/browser';
import { readSettings } from '../platform/settings-storage';
import { patternsOfHost } from '../platform/site-access';
import { readablePatterns } from '../platform/wikipedia';

/** What runs on the sites that the reader granted. It waits for the page itself: browsers run later scripts when they have time. */
const DETECTOR = { id: 'detect', js: [detectScript], runAt: 'document_start' } as const;
/** Says on the sites that the reader called news that they are. */
const NEWS_SITES = { id: 'news-sites', js: [newsSiteScript], runAt: 'document_start' } as const;
/** Updates run one after another: two at once would register the detector twice. */
let updates: Promise<void> = Promise.resolve();

/**
 * Has the detector run on the sites that the reader granted, and on no other. The permissions are the truth: one may be given or taken
 * back in the browser's own settings. Called whenever they or the quiet sites change.
 */
export function updateDetector(): Promise<void> {
  updates = updates.then(register, register);
  return updates;
}

/**
 * Looks again at the pages that are open on granted sites. After an update their scripts are orphans, and browsers give a page no new one
 * until it is loaded again.
 */
export async function detectInOpenTabs(): Promise<void> {
  const matches = await readablePatterns();
  if (matches.length === 0) return;
  const settings = await readSettings();
  for (const { id, url = '', discarded } of await browser.tabs.query({ url: matches })) {
    if (id === undefined || discarded || isQuiet(settings, url)) continue;
    // A page that no extension may read, or that is closed meanwhile, keeps the others from nothing.
    await detectIn(id, url, settings).catch(ignore);
  }
}

/** Looks at the page in a tab, whether the reader granted its site or clicked our button there. */
export async function detectIn(tabId: number, address: string, settings: Settings): Promise<void> {
  const files = isNewsSite(settings, address) ? [newsSiteScript, detectScript] : [detectScript];
  await browser.scripting.executeScript({ target: { tabId }, files });
}

function ignore(): void {}

/** What is registered already is changed in place: a page that is loaded meanwhile is not missed. */
async function register(): Promise<void> {
  const wanted = await scriptsWanted();
  const registered = await browser.scripting.getRegisteredContentScripts();
  const known = new Set(registered.map(({ id }) => id));
  const gone = [...known].filter((id) => !wanted.some((script) => script.id === id));
  const [changed, added] = [wanted.filter(({ id }) => known.has(id)), wanted.filter(({ id }) => !known.has(id))];
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  if (changed.length > 0) await browser.scripting.updateContentScripts(changed);
  if (added.length > 0) await browser.scripting.registerContentScripts(added);
}

async function scriptsWanted(): Promise<Scripting.RegisteredContentScript[]> {
  const matches = await readablePatterns();
  if (matches.length === 0) return [];
  const { quietSites, newsSites } = await readSettings();
  const excludeMatches = patternsOf(quietSites);
  const onNewsSites = patternsOf(newsSites);
  const detector = { ...DETECTOR, js: [...DETECTOR.js], matches, excludeMatches };
  // Where the browser may not run it, it does not.
  const newsSite = { ...NEWS_SITES, js: [...NEWS_SITES.js], matches: onNewsSites, excludeMatches };
  const all = onNewsSites.length > 0 ? [newsSite, detector] : [detector];
  return all.map((script) => ({ ...script, persistAcrossSessions: true }));
}

/** One pattern that the browser does not understand would cost all others; an imported file may bring any words for a host. */
function patternsOf(hosts: readonly string[]): string[] {
  return hosts.filter((host) => HOST.test(host)).flatMap(patternsOfHost);
}

const HOST = /^[a-z\d.-]+$/;
