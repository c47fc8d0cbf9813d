import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const ENTRY = fileURLToPath(new URL('ours.ts', import.meta.url));
const FOLDER = fileURLToPath(new URL('../../../out/bench', import.meta.url));

/**
 * Our code in one file, as it is shipped, and where it lies: what runs TypeScript on the way wraps each function and each import, and
 * the peers are not measured with that.
 */
export async function buildOurs(): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { ssr: ENTRY, outDir: FOLDER, emptyOutDir: false, rolldownOptions: { output: { entryFileNames: 'ours.mjs' } } },
  });
  return pathToFileURL(`${FOLDER}/ours.mjs`).href;
}
