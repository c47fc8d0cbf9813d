import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const FOLDER = fileURLToPath(new URL('../../../out/bench', import.meta.url));

/** A file of the benchmarks, `library/in-page`, in one script that a page of the extension can be given, where it is known under a name. */
export async function buildInPage(file: string, name: string): Promise<string> {
  const entry = fileURLToPath(new URL(`../${file}.ts`, import.meta.url));
  const fileName = `${file.replaceAll('/', '-')}.js`;
  const lib = { entry, formats: ['iife' as const], name, fileName: () => fileName };
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    // A classic script has none.
    define: { 'import.meta.url': 'location.href' },
    build: { outDir: FOLDER, emptyOutDir: false, lib },
  });
  return `${await readFile(`${FOLDER}/${fileName}`, 'utf8')}; globalThis.${name} = ${name}; 1`;
}
