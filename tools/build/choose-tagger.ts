import { copyFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Which corpora a tagger was made of: all, or those that allow any use. */
export type TaggerMix = 'full' | 'permissive';

/** Leaves one tagger in the package, under the name it is loaded by. */
export function chooseTagger(mix: TaggerMix): Plugin {
  return {
    name: 'choose-tagger',
    enforce: 'post',
    writeBundle: {
      order: 'post',
      sequential: true,
      handler({ dir = '' }) {
        copyFileSync(join(dir, `tagger-${mix}.bin.gz`), join(dir, 'tagger.bin.gz'));
        for (const name of readdirSync(dir)) if (/^tagger-.*\.gz$/.test(name)) rmSync(join(dir, name));
      },
    },
  };
}
