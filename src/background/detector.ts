import detectScript from '../content/detect.iife?script&iife';
import shieldScript from '../content/shield.iife?script&iife';
import { isQuiet } from '../core/addresses/is-quiet';
import { browser } from '../platform/browser';
import { readSettings } from '../platform/settings-storage';
import { grantedPatterns } from '../platform/site-access';
import { isForLookUps } from '../platform/wikipedia';

/** What runs on the sites that the reader granted. What is typed is kept from scripts that come after the shield. */
const SCRIPTS = [
  { id: 'shield', js: [shieldScript], runAt: 'document_start' },
  // Idle comes up to 200 milliseconds later, and with it the marks.
  { id: 'detect', js: [detectScript], runAt: 'document_end' },
] as const;
/** Updates run one after another: two at once would register the detector twice. */
let updates: Promise<void> = Promise.resolve();

/**
 * Has the detector, and the shield before it, run on the sites that the reader granted, and on no other. The permissions are the truth: one may be given or
 * taken back in the browser's own settings. Called whenever they or the quiet sites change.
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
  const matches = await grantedPatterns();
  if (matches.length === 0) return;
  const settings = await readSettings();
  for (const { id, url = '', discarded } of await browser.tabs.query({ url: matches })) {
    if (id === undefined || discarded || isQuiet(settings, url)) continue;
    // A page that no extension may read, or that is closed meanwhile, keeps the others from nothing.
    await browser.scripting.executeScript({ target: { tabId: id }, files: [detectScript] }).catch(ignore);
  }
}

function ignore(): void {}

async function register(): Promise<void> {
  // Who lets Repères ask Wikipedia has not said that its pages shall be read.
  const matches = (await grantedPatterns()).filter((pattern) => !isForLookUps(pattern));
  const { quietSites } = await readSettings();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: SCRIPTS.map(({ id }) => id) });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: registered.map(({ id }) => id) });
  if (matches.length === 0) return;
  const excludeMatches = quietSites.flatMap((host) => [`*://${host}/*`, `*://www.${host}/*`]);
  const where = { matches, ...(excludeMatches.length > 0 && { excludeMatches }), persistAcrossSessions: true };
  await browser.scripting.registerContentScripts(SCRIPTS.map(({ js, ...script }) => ({ ...script, js: [...js], ...where })));
}
