import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { chunksOf, entriesOf, reachedFrom } from './reached-from.ts';

type Bundle = Rolldown.OutputBundle;

/** What the extension plugin starts the background by: a module that imports its first chunk. */
const LOADER = 'service-worker-loader.js';
/** Under this name the background lies in the package. */
const BACKGROUND_FILE = 'background.js';
const ENTRY = /\/src\/background\/index\.ts$/;

/**
 * Bundles the background once more, into one plain script. It is started again and again, and a browser starts a plain script in half
 * the time: it finds no imports to follow, and Chromium keeps its compiled code, which it does not do for modules.
 */
export function packBackground(): Plugin {
  return {
    name: 'pack-background',
    enforce: 'post',
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir = '' }, bundle) {
        const background = entriesOf(bundle).find(({ facadeModuleId }) => ENTRY.test(facadeModuleId ?? ''));
        if (!background) return this.error('There is no background.');
        await bundleOnceMore(join(dir, background.fileName), dir);
        for (const fileName of [LOADER, ...onlyOf(background, bundle)]) rmSync(join(dir, fileName));
        const manifest = join(dir, 'manifest.json');
        writeFileSync(manifest, withPlainBackground(readFileSync(manifest, 'utf8')));
      },
    },
  };
}

async function bundleOnceMore(entry: string, outDir: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: false,
      // It was brought to the browser's language the first time.
      target: 'esnext',
      rolldownOptions: { output: { strict: true } },
      lib: { entry, formats: ['iife'], name: 'background', fileName: () => BACKGROUND_FILE },
    },
  });
}

/** The chunks that no page of ours loads. */
function onlyOf(background: Rolldown.OutputChunk, bundle: Bundle): string[] {
  const others = entriesOf(bundle).filter((entry) => entry !== background);
  const [own, shared] = [reachedFrom([background], bundle), reachedFrom(others, bundle)];
  return chunksOf(bundle)
    .map(({ fileName }) => fileName)
    .filter((fileName) => own.has(fileName) && !shared.has(fileName));
}

function withPlainBackground(text: string): string {
  const manifest = JSON.parse(text);
  const background = manifest.background.scripts ? { scripts: [BACKGROUND_FILE] } : { service_worker: BACKGROUND_FILE };
  return `${JSON.stringify({ ...manifest, background }, null, 2)}\n`;
}
