import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { zipSync, type Zippable } from 'fflate';

/** Zip stores local time without a zone: this day is the same bytes everywhere. */
const NO_TIME = new Date(1980, 0, 1);

/** A folder as a zip, the same bytes for the same files whoever packs them and when. */
export function zipFolder(folder: string): Uint8Array {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return zipFiles(new Map(paths.map((path) => [path.replaceAll(sep, '/'), readFileSync(join(folder, path))])));
}

/** Files by their path as a zip, in the order of their paths, the same bytes whenever. */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted: Zippable = Object.fromEntries([...files].toSorted(([one], [other]) => (one < other ? -1 : 1)));
  return zipSync(sorted, { level: 9, mtime: NO_TIME });
}
