import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { checkSizes } from './tools/build/check-sizes.ts';
import { chooseTagger } from './tools/build/choose-tagger.ts';
import { lateTrigrams } from './tools/build/late-trigrams.ts';
import { manifestFor, type Target } from './tools/build/manifest-for.ts';
import { packBackground } from './tools/build/pack-background.ts';
import { STAND_IN } from './tools/build/stand-in.ts';
import { tidyPackage } from './tools/build/tidy-package.ts';
import { writeLicences } from './tools/build/write-licences.ts';

/** What runs on every page that the reader allowed, what on every article, and what there once the page is at rest. In bytes. */
const MOST_BYTES = {
  'src/content/detect.iife.js': 8_000,
  'src/content/news-site.iife.js': 500,
  'src/content/index.iife.js': 160_000,
  'src/content/draw.iife.js': 110_000,
};

/** Those that the manifest does not name, and the sidebar, which the extension plugin does not look for. */
const PAGES = {
  library: 'src/ui/library/index.html',
  welcome: 'src/ui/welcome/index.html',
  backup: 'src/ui/backup/index.html',
  panel: 'src/ui/panel/index.html',
  lookUp: 'src/ui/look-up/index.html',
  whatLeaves: 'src/ui/what-leaves/index.html',
};

const TESTS = {
  projects: [
    {
      test: {
        name: 'unit',
        include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
        exclude: ['tests/browser/**'],
        setupFiles: 'tests/support/outlive-effects.ts',
      },
    },
    {
      test: {
        name: 'browser',
        include: ['tests/browser/**/*.test.ts'],
        // Two browsers at once on a small machine make each other slow enough to fail.
        fileParallelism: false,
        testTimeout: 60_000,
        hookTimeout: 60_000,
      },
    },
  ],
} satisfies ViteUserConfig['test'];

/**
 * `vite build --mode chrome | firefox`, with `test-` before it for a build that may read every site, with `-permissive` after it for
 * one whose tagger was made of corpora that allow any use.
 */
export default defineConfig(({ mode }) => {
  const target: Target = mode.includes('firefox') ? 'firefox' : 'chrome';
  const tagger = chooseTagger(mode.endsWith('-permissive') ? 'permissive' : 'full');
  const isForTests = mode.startsWith('test-');
  const manifest = manifestFor(target, isForTests);
  const licences = writeLicences();
  return {
    define: { STAND_IN: isForTests ? JSON.stringify(STAND_IN) : 'undefined' },
    plugins: [
      preact(),
      crx({ manifest: manifest as ManifestV3Export, browser: target }),
      lateTrigrams(),
      tidyPackage(),
      packBackground(),
      tagger,
      licences.inPackage,
      checkSizes(MOST_BYTES),
    ],
    publicDir: 'assets',
    build: {
      outDir: `dist/${mode}`,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      target: target === 'firefox' ? 'firefox140' : 'chrome120',
      rolldownOptions: {
        input: PAGES,
        // No hashes: the extension plugin puts the folder's own path into what they are made of, and the same source would be packed
        // under another name in another folder.
        output: { entryFileNames: 'assets/[name].js', chunkFileNames: 'assets/[name].js' },
      },
    },
    // A worker is loaded by its own address, under the same names.
    worker: {
      format: 'es',
      plugins: () => [licences.inWorkers()],
      rolldownOptions: { output: { entryFileNames: 'assets/[name].js', chunkFileNames: 'assets/[name].js' } },
    },
    test: TESTS,
  };
});
