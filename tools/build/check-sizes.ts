import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Fails the build when a written file is larger than it may be.
 * @param most bytes by file name.
 */
export function checkSizes(most: Readonly<Record<string, number>>): Plugin {
  return {
    name: 'check-sizes',
    enforce: 'post',
    writeBundle: {
      order: 'post',
      sequential: true,
      handler({ dir = '' }) {
        for (const [fileName, bytes] of Object.entries(most)) {
          const { size } = statSync(join(dir, fileName));
          if (size > bytes) this.error(`${fileName} has ${size} bytes; it may have ${bytes}.`);
        }
      },
    },
  };
}
