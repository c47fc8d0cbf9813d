import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ENTRY = fileURLToPath(new URL('in-page.ts', import.meta.url));
const FOLDER = fileURLToPath(new URL('../../../out/bench', import.meta.url));

/** Our code that writes the library, in one script that a page of the extension can be given: `Bench`. */
export async function buildInPage(): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: FOLDER,
      emptyOutDir: false,
      lib: { entry: ENTRY, formats: ['iife'], name: 'Bench', fileName: () => 'in-page.js' },
    },
  });
  return readFile(`${FOLDER}/in-page.js`, 'utf8');
}
