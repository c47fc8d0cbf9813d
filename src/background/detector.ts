import detectScript from '../content/detect.iife?script&iife';
import shieldScript from '../content/shield.iife?script&iife';
import { browser } from '../platform/browser';
import { readSettings } from '../platform/settings-storage';
import { grantedPatterns } from '../platform/site-access';
import { isForLookUps } from '../platform/wikipedia';

/** What runs on the sites that the reader granted. What is typed is kept from scripts that come after the shield. */
const SCRIPTS = [
  { id: 'shield', js: [shieldScript], runAt: 'document_start' },
  { id: 'detect', js: [detectScript], runAt: 'document_idle' },
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
