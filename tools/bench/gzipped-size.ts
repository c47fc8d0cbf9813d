import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** The bytes of a module as it is shipped: bundled with what it imports, minified, gzipped. */
export async function gzippedSize(path: string): Promise<number> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, rolldownOptions: { input: path, preserveEntrySignatures: 'strict' } },
  });
  if (!('output' in built)) throw new Error(`${path} was not bundled into one output.`);
  const code = built.output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
  return gzipSync(code, { level: 9 }).length;
}
