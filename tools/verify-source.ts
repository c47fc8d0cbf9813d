import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { differingEntries } from './release/differing-entries';
import { hashOf } from './release/hash-of';
import { DIST, packageName, ROOT, sourceName } from './release/pack';
import { unpackInto } from './release/unpack-into';

/**
 * `npm run verify-source`, after `npm run zip`: unpacks the source archive in another folder, builds there as its note says, and compares
 * the packages. `-- --linked` takes the npm packages that lie here instead of installing them.
 */
const { values } = parseArgs({ options: { linked: { type: 'boolean', default: false } } });
const folder = mkdtempSync(join(tmpdir(), 'reperes-source-'));
try {
  unpackInto(folder, readFileSync(join(DIST, sourceName())));
  if (values.linked) symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  else npm('ci');
  npm('run', 'zip');
  const verdicts = [packageName('chrome'), packageName('firefox')].map(compare);
  process.exitCode = verdicts.every(Boolean) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function npm(...words: readonly string[]): void {
  const { status } = spawnSync('npm', words, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`"npm ${words.join(' ')}" failed in the unpacked archive.`);
}

/** Whether a package made of the archive is, byte for byte, the one that lies here; says so. */
function compare(name: string): boolean {
  const [here, again] = [readFileSync(join(DIST, name)), readFileSync(join(folder, 'dist', name))];
  const isSame = here.equals(again);
  console.log(`${isSame ? 'the same bytes' : 'NOT THE SAME'}  ${hashOf(again)}  ${name}`);
  if (!isSame) for (const path of differingEntries(here, again)) console.log(`  ${path}`);
  return isSame;
}
