import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { hashOf } from './release/hash-of';
import { DIST, packExtension, packSource, type Packed } from './release/pack';

/** `npm run zip`: the built packages as the stores take them, and the source archive that Firefox's store asks for. */
const packages = [packExtension('chrome'), packExtension('firefox')];
for (const one of packages) write(one);
const source = packSource(packages);
if (source) write(source);
else console.log('This folder is no repository of git, so no source archive is made.');

function write({ name, bytes }: Packed): void {
  const path = join(DIST, name);
  writeFileSync(path, bytes);
  console.log(`${hashOf(bytes)}  ${relative(process.cwd(), path)}  ${bytes.length} bytes`);
}
