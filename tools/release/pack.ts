import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import manifest from '../../manifest.json' with { type: 'json' };
import { zipFiles, zipFolder } from '../build/zip-folder';
import { sourceNote } from './source-note';
import { listTracked } from './list-tracked';

/** A file for the stores. */
export interface Packed {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const DIST = join(ROOT, 'dist');
/** What the stores take is smaller than this, in bytes: a reader's way home may be slow. */
export const MOST_PACKED_BYTES = 8_000_000;

/** The built package of one browser. Throws `PackageTooLarge`. */
export function packExtension(browser: 'chrome' | 'firefox'): Packed {
  const name = packageName(browser);
  const bytes = zipFolder(join(DIST, browser));
  if (bytes.length <= MOST_PACKED_BYTES) return { name, bytes };
  throw Object.assign(new Error(`${name} has ${bytes.length} bytes; it may have ${MOST_PACKED_BYTES}.`), {
    name: 'PackageTooLarge',
  });
}

/** What git tracks, as it lies here, and a note on how the packages are made of it again. Null where git does not know this folder. */
export function packSource(packages: readonly Packed[]): Packed | null {
  const paths = listTracked(ROOT);
  if (!paths) return null;
  const files = new Map(paths.map((path) => [path, new Uint8Array(readFileSync(join(ROOT, path)))]));
  files.set('SOURCE.md', new TextEncoder().encode(sourceNote(packages)));
  return { name: sourceName(), bytes: zipFiles(files) };
}

/** The file name of a browser's package of this version. */
export function packageName(browser: 'chrome' | 'firefox'): string {
  return `reperes-${browser}-${manifest.version}.zip`;
}

/** The file name of the source archive of this version. */
export function sourceName(): string {
  return `reperes-source-${manifest.version}.zip`;
}
