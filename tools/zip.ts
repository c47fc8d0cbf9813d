import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import manifest from '../manifest.json' with { type: 'json' };
import { zipFolder } from './build/zip-folder';

/** `npm run zip`: the built packages as the stores take them. */
const DIST = fileURLToPath(new URL('../dist', import.meta.url));

for (const browser of ['chrome', 'firefox']) {
  const path = join(DIST, `reperes-${browser}-${manifest.version}.zip`);
  const zip = zipFolder(join(DIST, browser));
  writeFileSync(path, zip);
  console.log(`${relative(process.cwd(), path)}: ${zip.length} bytes`);
}
