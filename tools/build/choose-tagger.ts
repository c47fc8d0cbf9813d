import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** Which corpora a tagger was made of: all, or those that allow any use. */
export type TaggerMix = 'full' | 'permissive';

/**
 * Leaves one tagger in the package, under the name it is loaded by, and unpacked: the package as a whole is packed for the reader's way
 * home, and what is unpacked once at install need not be at each start.
 */
export function chooseTagger(mix: TaggerMix): Plugin {
  return {
    name: 'choose-tagger',
    enforce: 'post',
    writeBundle: {
      order: 'post',
      sequential: true,
      handler({ dir = '' }) {
        writeFileSync(join(dir, 'tagger.bin'), gunzipSync(readFileSync(join(dir, `tagger-${mix}.bin.gz`))));
        for (const name of readdirSync(dir)) if (/^tagger-.*\.gz$/.test(name)) rmSync(join(dir, name));
      },
    },
  };
}
