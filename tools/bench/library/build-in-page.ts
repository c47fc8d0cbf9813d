import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const FOLDER = fileURLToPath(new URL('../../../out/bench', import.meta.url));

/** Code of this folder in one script that a page of the extension can be given, where it is known under a name. */
export async function buildInPage(file: 'in-page' | 'peers-in-page', name: string): Promise<string> {
  const entry = fileURLToPath(new URL(`${file}.ts`, import.meta.url));
  const lib = { entry, formats: ['iife' as const], name, fileName: () => `${file}.js` };
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { outDir: FOLDER, emptyOutDir: false, lib },
  });
  return `${await readFile(`${FOLDER}/${file}.js`, 'utf8')}; globalThis.${name} = ${name}; 1`;
}
