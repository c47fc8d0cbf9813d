import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BROWSERS } from './browsers';
import { readMessages } from '../../support/message-files';
import { pseudoLocale, type PseudoStyle } from '../../support/pseudo-locale';

/** A copy of the test build that speaks a pseudo-locale in place of English, and the way to be rid of it. */
export async function pseudoBuild(
  name: (typeof BROWSERS)[number],
  style: PseudoStyle,
): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'reperes-pseudo-'));
  const build = name === 'chromium' ? 'test-chrome' : 'test-firefox';
  await cp(fileURLToPath(new URL(`../../../dist/${build}`, import.meta.url)), folder, { recursive: true });
  const messages = JSON.stringify(pseudoLocale(readMessages('en'), style));
  await writeFile(join(folder, '_locales/en/messages.json'), messages);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
